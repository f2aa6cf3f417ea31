package io.entente.sentiment;

import io.entente.text.PhraseTrie;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words by which a sentence's attitudes are read. */
public final class CueLexicon implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Cue> cues = new ArrayList<>();
    private final Set<String> acts = new HashSet<>();
    private final Set<String> reporting = new HashSet<>();
    private final Set<String> government = new HashSet<>();
    private final Set<String> officials = new HashSet<>();
    private final Set<Cue> verbal = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>();
    private final Set<String> verbForms = new HashSet<>();
    private final Map<String, Integer> verbPolarities = new HashMap<>();
    private final Map<String, Integer> nounPolarities = new HashMap<>();
    private final PhraseTrie forms = new PhraseTrie();
    private final PhraseTrie negators = new PhraseTrie();
    private final PhraseTrie hypotheticals = new PhraseTrie();
    private final Map<String, Integer> polarity = new HashMap<>();

    /** How a negator changes the cue after it. */
    public enum Scope {
        /** "not support": the attitude turns. */
        FLIP,
        /** "denied that it attacked": there is none. */
        CANCEL
    }

    /** Adds a cue with all its forms. */
    public void addCue(Cue cue, List<String> cueForms) {
        int index = cues.size();
        cues.add(cue);
        boolean inflected = cueForms.stream().anyMatch(form -> form.endsWith("ing") || form.contains("ing "));
        if (inflected) {
            verbal.add(cue);
        }
        lemmas.add(Words.fold(cue.lemma()));
        for (String form : cueForms) {
            forms.put(form, index);
            if (form.indexOf(' ') < 0) {
                if (cue.kind() == Cue.Kind.VERB) {
                    verbForms.add(Words.fold(form));
                    verbPolarities.put(Words.fold(form), cue.polarity());
                } else if (cue.kind() == Cue.Kind.NOUN) {
                    nounPolarities.put(Words.fold(form), cue.polarity());
                }
            }
        }
    }

    public void addNegator(String phrase, Scope scope) {
        negators.put(phrase, scope.ordinal());
    }

    public void addHypothetical(String phrase) {
        hypotheticals.put(phrase, 0);
    }

    /** Adds an opinion word with its polarity, 1 or -1. */
    public void addPolarity(String word, int sign) {
        polarity.put(Words.fold(word), sign);
    }

    /** Adds a form of a verb that governments are the subject of. */
    public void addAct(String form) {
        acts.add(Words.fold(form));
    }

    /** Adds a noun that means a government after its demonym, as a body or as the people who speak for it. */
    public void addGovernment(String noun, boolean people) {
        government.add(Words.fold(noun));
        if (people) {
            officials.add(Words.fold(noun));
        }
    }

    /** Adds a form of a verb of saying. */
    public void addReporting(String form) {
        reporting.add(Words.fold(form));
    }

    boolean isReporting(String folded) {
        return reporting.contains(folded);
    }

    /** Forms of verbs of saying. */
    public Set<String> reporting() {
        return new TreeSet<>(reporting);
    }

    boolean isAct(String folded) {
        return acts.contains(folded);
    }

    boolean isGovernment(String folded) {
        return government.contains(folded);
    }

    /** Forms of verbs that governments are the subject of. */
    public Set<String> acts() {
        return new TreeSet<>(acts);
    }

    /** Nouns that mean a government after its demonym. */
    public Set<String> government() {
        return new TreeSet<>(government);
    }

    /** Those that mean people who speak for it. */
    public Set<String> officials() {
        return new TreeSet<>(officials);
    }

    public int size() {
        return cues.size();
    }

    /** One-word forms of verbs of attitude. */
    public Set<String> verbForms() {
        return new TreeSet<>(verbForms);
    }

    /** One-word forms of nouns of attitude or act. */
    public Set<String> nounForms() {
        return new TreeSet<>(nounPolarities.keySet());
    }

    boolean isVerbForm(String folded) {
        return verbForms.contains(folded);
    }

    /** Whether a cue is inflected as a verb is: "agree", but not "alliance". */
    boolean isVerbal(Cue cue) {
        return verbal.contains(cue);
    }

    /** The polarity of a verb of attitude or act; 0 for any other word. */
    int verbPolarity(String folded) {
        return verbPolarities.getOrDefault(folded, 0);
    }

    /** The polarity of a noun of attitude or act; 0 for any other word. */
    int nounPolarity(String folded) {
        return nounPolarities.getOrDefault(folded, 0);
    }

    /** The polarity of an opinion word; 0 for any other word. */
    int wordPolarity(String folded) {
        return polarity.getOrDefault(folded, 0);
    }

    /** Whether a cue has this base form, which as a form of a verb is no participle. */
    boolean isLemma(String folded) {
        return lemmas.contains(folded);
    }

    /** The longest cue form at a token: a handle for {@link PhraseTrie#length} and {@link #cues(long)}. */
    long cueAt(Tokens tokens, int from, int to) {
        return forms.longest(tokens, from, to);
    }

    /** The cues of a handle, those that go both ways first. */
    List<Cue> cues(long match) {
        if (match == 0) {
            return List.of();
        }
        List<Cue> found = new ArrayList<>(2);
        for (int value : forms.values(match)) {
            Cue cue = cues.get(value);
            found.add(cue.kind() == Cue.Kind.MUTUAL ? 0 : found.size(), cue);
        }
        return found;
    }

    boolean isHypotheticalAt(Tokens tokens, int from, int to) {
        return hypotheticals.longest(tokens, from, to) != 0;
    }

    /** How a negator at a token changes what follows; null where none stands there. */
    @org.jspecify.annotations.Nullable
    Scope negatorAt(Tokens tokens, int from, int to) {
        long match = negators.longest(tokens, from, to);
        return match == 0 ? null : Scope.values()[negators.values(match)[0]];
    }
}

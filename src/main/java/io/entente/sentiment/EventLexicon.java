package io.entente.sentiment;

import io.entente.text.PhraseTrie;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which the event of a sentence is told. */
public final class EventLexicon implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OBJECT_REACH = 8;

    private final List<EventPattern> patterns = new ArrayList<>();
    private final PhraseTrie forms = new PhraseTrie();
    private final PhraseTrie objects = new PhraseTrie();
    private final Set<String> known = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    /** Adds a pattern with all its forms and the words of which one must follow it. */
    public void add(EventPattern pattern, List<String> patternForms, List<String> patternObjects) {
        int index = patterns.size();
        patterns.add(pattern);
        patternForms.forEach(form -> put(pattern, form, index));
        patternObjects.forEach(object -> objects.put(object, index));
    }

    /** Adds the forms of a cue that no pattern has; to be called after the patterns are in. */
    public void addCue(Cue cue, List<String> cueForms) {
        EventPattern.Kind kind = switch (cue.kind()) {
            case VERB -> EventPattern.Kind.VERB;
            case NOUN, MUTUAL -> EventPattern.Kind.NOUN;
            case ADJECTIVE -> EventPattern.Kind.ADJECTIVE;
        };
        List<String> missing = cueForms.stream()
                .filter(form -> !known.contains(Words.fold(form) + kind.isVerb()))
                .filter(form -> cue.kind() != Cue.Kind.MUTUAL || !known.contains(firstWord(form) + true))
                .toList();
        if (!missing.isEmpty()) {
            add(new EventPattern(cue.lemma(), kind, cue.eventClass(), false), missing, List.of());
        }
    }

    private static String firstWord(String form) {
        return Words.fold(form).split(" ", 2)[0];
    }

    private void put(EventPattern pattern, String form, int index) {
        String folded = Words.fold(form);
        forms.put(form, index);
        known.add(folded + pattern.kind().isVerb());
        if (pattern.kind() == EventPattern.Kind.NOUN) {
            nouns.add(folded);
        }
    }

    /** How many patterns there are. */
    public int size() {
        return patterns.size();
    }

    /** Whether a word alone is a form of a verb and of no noun. */
    boolean isVerbOnly(String folded) {
        return known.contains(folded + true) && !nouns.contains(folded);
    }

    boolean isNoun(String folded) {
        return nouns.contains(folded);
    }

    /** The longest form at a token: a handle for {@link PhraseTrie#length} and {@link #patterns}. */
    long at(Tokens tokens, int from, int to) {
        return forms.longest(tokens, from, to);
    }

    /** The patterns of a handle whose objects, if they ask for any, follow: these first, then in the order of their kinds. */
    List<EventPattern> patterns(long match, Tokens tokens, int end) {
        List<EventPattern> found = new ArrayList<>(2);
        for (int value : forms.values(match)) {
            EventPattern pattern = patterns.get(value);
            if (!pattern.asksObject() || hasObject(value, tokens, end)) {
                found.add(pattern);
            }
        }
        found.sort(Comparator.comparing((EventPattern pattern) -> !pattern.asksObject())
                .thenComparing(EventPattern::kind));
        return found;
    }

    private boolean hasObject(int pattern, Tokens tokens, int end) {
        int to = Math.min(tokens.size(), end + OBJECT_REACH);
        for (int t = end; t < to; t++) {
            if (isObject(pattern, objects.values(objects.longest(tokens, t, tokens.size())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(int pattern, int[] values) {
        for (int value : values) {
            if (value == pattern) {
                return true;
            }
        }
        return false;
    }
}

package io.entente.actor;

import io.entente.article.ZoneKind;
import io.entente.name.Name;
import io.entente.name.NameLexicon;
import io.entente.name.NameSpan;
import io.entente.name.NameTagger;
import io.entente.name.NameType;
import io.entente.name.WordKind;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds persons and organisations that no seed file lists. The tagger reads the story's sentences; what it finds is
 * clustered in the article, and a cluster whose type is settled is an actor wherever the article names it, the headline included.
 */
public final class UnlistedNames {

    /** What an id begins with that no seed file gave. */
    public static final String MARK = "~";

    private static final double SURE = 0.7;
    private static final double SURE_WITH_CUE = 0.5;
    private static final double AGREED = 0.65;
    private static final int TIMES_OF_ONE_WORD = 2;
    private static final int SHORTEST_SURNAME = 3;

    private final NameTagger tagger;
    private final NameLexicon lexicon;
    private final Outlets outlets;
    private final NameCandidates candidates;

    public UnlistedNames(NameTagger tagger, ActorDirectory directory) {
        outlets = new Outlets(directory);
        this.tagger = tagger;
        lexicon = tagger.lexicon();
        candidates = new NameCandidates(lexicon);
    }

    /** Whether an actor was found in texts and is in no seed file. */
    public static boolean isDiscovered(String actorId) {
        return actorId.startsWith(MARK);
    }

    /**
     * What an article names, with its unlisted actors among the others, and their names that could not be settled.
     *
     * @param zones the zone of each sentence
     * @param publishers names of the outlet, as {@link #squeezed}, which is nobody in its own story
     * @param read the names that another reader found in a sentence, by its index; the tagger reads the other sentences
     */
    public MentionFinder.Found addTo(
            MentionFinder.Found listed,
            Tokens tokens,
            List<Sentence> sentences,
            List<ZoneKind> zones,
            Set<String> publishers,
            Map<Integer, List<NameSpan>> read) {
        TakenTokens taken = new TakenTokens(tokens.size(), listed.mentions());
        Map<String, NameCluster> clusters = new LinkedHashMap<>();
        Map<String, NameCluster> acronyms = new HashMap<>();
        Map<Integer, Integer> loneNames = new HashMap<>();
        Credits credits = new Credits(lexicon, publishers);
        for (Sentence sentence : sentences) {
            if (isStory(zones.get(sentence.index())) && isUnsettled(tokens, sentence, taken)) {
                for (Name found : names(tokens, sentence, read)) {
                    Name name = candidates.trim(tokens, found);
                    if (name != null
                            && !taken.byActor(name.from(), name.to())
                            && !taken.joinsListed(tokens, name.from(), name.to())) {
                        boolean credited = credits.isCredited(tokens, sentence, name);
                        NameForm form = collect(tokens, name, credited, taken, clusters, acronyms);
                        if (isLone(name.type(), form)) {
                            loneNames.putIfAbsent(sentence.index(), name.from());
                        }
                    }
                }
            }
        }
        clusters.values()
                .removeIf(cluster -> cluster.isCredited() || isPublisher(cluster, publishers) || isOutlet(cluster));
        int unsettled = clusters.values().stream()
                .filter(cluster -> isActor(cluster) && !isSettled(cluster))
                .mapToInt(NameCluster::places)
                .sum();
        clusters.values().removeIf(cluster -> !isSettled(cluster));
        List<Mention> mentions = listed.mentions();
        if (!clusters.isEmpty()) {
            NameScan scan = new NameScan(lexicon, forms(clusters, acronyms, surnames(mentions)));
            mentions = taken.with(scan.mentions(tokens, sentences, taken));
        }
        return DoubtfulPronouns.without(mentions, listed.unsettled() + unsettled, loneNames);
    }

    /**
     * The sentences of the story that have capitals which no listed name explains, and names of which the tagger is not sure.
     *
     * @param doubt how unsure it must be, in [0, 1]
     */
    public List<Sentence> doubted(
            MentionFinder.Found listed, Tokens tokens, List<Sentence> sentences, List<ZoneKind> zones, double doubt) {
        TakenTokens taken = new TakenTokens(tokens.size(), listed.mentions());
        return sentences.stream()
                .filter(sentence -> isStory(zones.get(sentence.index()))
                        && isUnsettled(tokens, sentence, taken)
                        && tagger.doubtInProse(tokens, sentence) >= doubt)
                .toList();
    }

    private static boolean isStory(ZoneKind zone) {
        return zone == ZoneKind.LEAD || zone == ZoneKind.BODY;
    }

    private List<Name> names(Tokens tokens, Sentence sentence, Map<Integer, List<NameSpan>> read) {
        List<NameSpan> spans = read.get(sentence.index());
        return spans == null
                ? tagger.namesInProse(tokens, sentence)
                : spans.stream()
                        .map(span -> span.in(tokens, sentence))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether a sentence has a capital that no listed name explains. */
    private boolean isUnsettled(Tokens tokens, Sentence sentence, TakenTokens taken) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.isCapitalised(i) && !taken.byActor(i) && !lexicon.is(tokens, i, WordKind.FUNCTION)) {
                return Credits.isProse(tokens, sentence);
            }
        }
        return false;
    }

    private NameForm collect(
            Tokens tokens,
            Name name,
            boolean credited,
            TakenTokens taken,
            Map<String, NameCluster> clusters,
            Map<String, NameCluster> acronyms) {
        NameForm form = NameForm.of(tokens, name.from(), name.to());
        NameCluster cluster = clusters.computeIfAbsent(key(form, name.type()), key -> new NameCluster());
        cluster.add(form, name, credited, candidates.isCued(tokens, name));
        String acronym = Acronyms.after(tokens, name, form);
        if (!acronym.isEmpty() && !taken.byActor(name.to() + 1)) {
            acronyms.put(acronym, cluster);
        }
        return form;
    }

    /** Whether a name is one word of a person, which says too little to tell whose it is. */
    private static boolean isLone(NameType type, NameForm form) {
        return type == NameType.PERSON && form.words().size() == 1;
    }

    /** The last words of the names of the listed persons and states that an article names. */
    private static Set<String> surnames(List<Mention> mentions) {
        Set<String> surnames = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.actor().isPerson() || mention.actor().isState()) {
                String name = mention.actor().name();
                surnames.add(Words.fold(name.substring(name.lastIndexOf(' ') + 1)));
            }
        }
        return surnames;
    }

    /** Forms with one key are of one name: persons with the same first and last word, others and single words with the same words. */
    private static String key(NameForm form, NameType type) {
        return type == NameType.PERSON && form.words().size() > 1
                ? form.first() + " " + form.last()
                : String.join(" ", form.withoutLegalForm().words());
    }

    private static boolean isActor(NameCluster cluster) {
        NameType type = cluster.type();
        return type == NameType.ORGANISATION || (type == NameType.PERSON && !isLone(type, cluster.longest()));
    }

    private static boolean isSettled(NameCluster cluster) {
        boolean enough = cluster.longest().words().size() > 1 || cluster.places() >= TIMES_OF_ONE_WORD;
        return isActor(cluster)
                && enough
                && cluster.surest() >= (cluster.isCued() ? SURE_WITH_CUE : SURE)
                && cluster.agreement() >= AGREED;
    }

    private boolean isOutlet(NameCluster cluster) {
        return cluster.type() != NameType.PERSON && cluster.forms().stream().anyMatch(outlets::has);
    }

    private static boolean isPublisher(NameCluster cluster, Set<String> publishers) {
        return cluster.forms().stream().anyMatch(form -> beginsWith(form, publishers));
    }

    /** "BBC Verify" is the BBC's. */
    static boolean beginsWith(NameForm form, Set<String> publishers) {
        StringBuilder begun = new StringBuilder();
        for (String word : form.words()) {
            if (publishers.contains(begun.append(squeezed(word)).toString())) {
                return true;
            }
        }
        return false;
    }

    /** A name's letters and digits, folded: as domains write it. */
    public static String squeezed(String name) {
        return Words.fold(name).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /**
     * Each form and short form with its cluster; a short form of two clusters means neither.
     *
     * @param listed last words of the names of listed persons and states: "Bush" is not Barbara Bush where Jeb Bush is named
     */
    private static Map<NameForm, NameCluster> forms(
            Map<String, NameCluster> clusters, Map<String, NameCluster> acronyms, Set<String> listed) {
        Map<NameForm, NameCluster> forms = new HashMap<>();
        Map<String, NameCluster> surnames = new HashMap<>();
        Set<String> shared = new TreeSet<>();
        for (NameCluster cluster : clusters.values()) {
            cluster.forms().forEach(form -> {
                forms.put(form, cluster);
                forms.putIfAbsent(form.withoutLegalForm(), cluster);
            });
            String last = cluster.longest().last();
            if (cluster.type() == NameType.PERSON
                    && last.length() >= SHORTEST_SURNAME
                    && surnames.put(last, cluster) != null) {
                shared.add(last);
            }
        }
        surnames.keySet().removeAll(shared);
        surnames.keySet().removeAll(listed);
        surnames.forEach((last, cluster) -> forms.putIfAbsent(new NameForm(List.of(last), last), cluster));
        acronyms.forEach((acronym, cluster) -> {
            if (clusters.containsValue(cluster)) {
                forms.putIfAbsent(new NameForm(List.of(acronym), acronym), cluster);
            }
        });
        return forms;
    }
}

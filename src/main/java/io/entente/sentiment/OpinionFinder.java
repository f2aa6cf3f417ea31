package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says for every ordered pair of actors of a sentence how the first stands towards the second. The rules find cues and what hangs
 * on them; the model, to which their readings are features among others, gives the probabilities.
 */
public final class OpinionFinder {

    /** In sentences with more actors, lists mostly, only pairs that a cue joins are looked at. */
    public static final int MOST_ACTORS = 12;

    private final CueLexicon lexicon;
    private final SentimentModel model;
    private final Surroundings surroundings;
    private final RelationFinder relations;
    private final EventReader events;

    /**
     * A finder of opinions.
     *
     * @param events reads what happens; a finder of nothing but attitudes has one without patterns
     */
    public OpinionFinder(CueLexicon lexicon, EventReader events, SentimentModel model, Surroundings surroundings) {
        this.events = events;
        this.surroundings = surroundings;
        this.lexicon = lexicon;
        this.model = model;
        relations = new RelationFinder(lexicon);
    }

    /**
     * The opinions of a sentence, at most one for an ordered pair of actors, in the order of their places.
     *
     * @param mentions the sentence's mentions that act
     * @param quotes the quotations that touch the sentence
     */
    public List<PairOpinion> find(Tokens tokens, Sentence sentence, List<Mention> mentions, List<Quote> quotes) {
        if (mentions.stream().allMatch(Mention::isFirstPerson)) {
            return List.of();
        }
        Clause clause = new Clause(tokens, sentence, mentions, quotes);
        if (clause.participants().size() < 2) {
            return List.of();
        }
        List<Relation> found = relations.find(clause);
        Map<Ordered, Relation> surest = new LinkedHashMap<>();
        for (Relation relation : found) {
            if (!new Places(relation.source(), relation.target()).areOneVoice()) {
                surest.merge(Ordered.of(relation.source(), relation.target()), relation, OpinionFinder::surer);
            }
        }
        Map<Ordered, Places> others = others(surest.keySet(), mentions);
        if (surest.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        SentenceReading reading = new SentenceReading(lexicon, clause, found);
        SentenceEvents happenings = events.read(clause);
        List<PairOpinion> opinions = new ArrayList<>(surest.size() + others.size());
        surest.values().forEach(relation -> opinions.add(cued(reading, relation, happenings)));
        others.values().forEach(places -> opinions.add(uncued(reading, clause, found, places, happenings)));
        return opinions;
    }

    /**
     * What the model sees of one entity towards another; empty where either is none of the sentence's participants.
     *
     * @param mentions the sentence's mentions that act, both entities among them
     * @param quotes the quotations that touch the sentence
     */
    public Features features(
            Tokens tokens,
            Sentence sentence,
            List<Mention> mentions,
            List<Quote> quotes,
            Mention source,
            Mention target) {
        Clause clause = new Clause(tokens, sentence, mentions, quotes);
        Features features = new SentenceReading(lexicon, clause, relations.find(clause))
                .features(Participant.of(source), Participant.of(target));
        return features == null ? new Features() : features;
    }

    /** What a model sees of one entity, whoever is for or against it; empty where it is none of the sentence's participants. */
    public Features features(
            Tokens tokens, Sentence sentence, List<Mention> mentions, List<Quote> quotes, Mention target) {
        Clause clause = new Clause(tokens, sentence, mentions, quotes);
        Features features =
                new SentenceReading(lexicon, clause, relations.find(clause)).features(Participant.of(target));
        return features == null ? new Features() : features;
    }

    private record Ordered(String source, String target) {

        static Ordered of(Participant source, Participant target) {
            return new Ordered(
                    source.mention().actor().id(), target.mention().actor().id());
        }
    }

    /** The relation that is more probably right; of equals the first. One that negation emptied counts least. */
    private static Relation surer(Relation first, Relation second) {
        return weight(second) > weight(first) ? second : first;
    }

    private static double weight(Relation relation) {
        return relation.polarity() == 0 ? 0 : Reliability.of(relation);
    }

    private PairOpinion cued(SentenceReading reading, Relation relation, SentenceEvents happenings) {
        CueMatch match = relation.match();
        return new PairOpinion(
                relation.source().mention(),
                relation.target().mention(),
                surroundings.cued(probabilities(reading, relation.source(), relation.target()), relation),
                match.cue(),
                relation.path(),
                match.from(),
                match.to(),
                happenings.of(relation));
    }

    private Probabilities probabilities(SentenceReading reading, Participant source, Participant target) {
        Features features = reading.features(source, target);
        return features == null ? Probabilities.NOTHING : model.probabilities(features, target.from() < source.from());
    }

    private PairOpinion uncued(
            SentenceReading reading, Clause clause, List<Relation> found, Places places, SentenceEvents happenings) {
        Probabilities read = probabilities(reading, places.source(), places.target());
        int loudest = reading.loudest(places.source(), places.target());
        return new PairOpinion(
                places.source().mention(),
                places.target().mention(),
                surroundings.uncued(read, clause, places.source(), places.target(), found),
                null,
                null,
                loudest,
                loudest < 0 ? -1 : loudest + 1,
                happenings.between(places.source(), places.target()));
    }

    private record Places(Participant source, Participant target) {

        int gap() {
            return Math.max(source.from(), target.from()) - Math.min(source.to(), target.to());
        }

        /** Whether a "we" or "our country" joins a speaker and his own state, which says nothing of either. */
        boolean areOneVoice() {
            Mention from = source.mention();
            Mention to = target.mention();
            boolean pronoun = to.isFirstPerson() || from.rule() == Mention.Rule.SPEAKERS_STATE;
            String country = from.actor().countryIso3();
            return pronoun && !country.isEmpty() && country.equals(to.actor().countryIso3());
        }
    }

    /** The nearest places of each pair that no cue joins. Without a cue "we" says nothing: {@link SpeakerOpinions}. */
    private static Map<Ordered, Places> others(Set<Ordered> joined, List<Mention> mentions) {
        List<Mention> named =
                mentions.stream().filter(mention -> !mention.isFirstPerson()).toList();
        Map<Ordered, Places> nearest = new LinkedHashMap<>();
        if (named.size() < 2
                || named.stream()
                                .map(mention -> mention.actor().id())
                                .distinct()
                                .count()
                        > MOST_ACTORS) {
            return nearest;
        }
        for (Mention source : named) {
            for (Mention target : named) {
                Places places = new Places(Participant.of(source), Participant.of(target));
                Ordered pair = Ordered.of(places.source(), places.target());
                if (!pair.source().equals(pair.target()) && !joined.contains(pair)) {
                    nearest.merge(pair, places, (first, other) -> other.gap() < first.gap() ? other : first);
                }
            }
        }
        return nearest;
    }
}

package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says for every ordered pair of actors of a sentence how the first stands towards the second. A pair that a cue joins has the
 * surest of its relations; any other is neutral, the less so the more opinion words stand between its members.
 */
public final class OpinionFinder {

    /** In sentences with more actors, lists mostly, only pairs that a cue joins are looked at. */
    public static final int MOST_ACTORS = 12;

    private final CueLexicon lexicon;
    private final RelationFinder relations;

    public OpinionFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        relations = new RelationFinder(lexicon);
    }

    /**
     * The opinions of a sentence, at most one for an ordered pair of actors, in the order of their places.
     *
     * @param mentions the sentence's mentions that act
     * @param quotes the quotations that touch the sentence
     */
    public List<PairOpinion> find(Tokens tokens, Sentence sentence, List<Mention> mentions, List<Quote> quotes) {
        Clause clause = new Clause(tokens, sentence, mentions, quotes);
        if (clause.participants().size() < 2) {
            return List.of();
        }
        Map<Ordered, Relation> surest = new LinkedHashMap<>();
        for (Relation relation : relations.find(clause)) {
            surest.merge(Ordered.of(relation.source(), relation.target()), relation, OpinionFinder::surer);
        }
        Map<Ordered, PairOpinion> opinions = new LinkedHashMap<>();
        surest.forEach((pair, relation) -> opinions.put(pair, decided(relation)));
        addNeutral(opinions, clause, mentions);
        return new ArrayList<>(opinions.values());
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

    private static PairOpinion decided(Relation relation) {
        Probabilities probabilities = relation.polarity() == 0
                ? neutral(0, 0, relation.source().from() < relation.target().from())
                : Probabilities.of(relation.polarity(), Reliability.of(relation));
        CueMatch match = relation.match();
        return new PairOpinion(
                relation.source().mention(),
                relation.target().mention(),
                probabilities,
                match.cue(),
                relation.path(),
                match.from(),
                match.to(),
                relation.isNegated(),
                relation.isHypothetical());
    }

    private void addNeutral(Map<Ordered, PairOpinion> opinions, Clause clause, List<Mention> mentions) {
        if (mentions.stream().map(mention -> mention.actor().id()).distinct().count() > MOST_ACTORS) {
            return;
        }
        Map<Ordered, @Nullable Integer> nearest = new LinkedHashMap<>();
        Map<Ordered, PairOpinion> neutral = new LinkedHashMap<>();
        for (Mention source : mentions) {
            for (Mention target : mentions) {
                if (source.actor().id().equals(target.actor().id())) {
                    continue;
                }
                Ordered pair = new Ordered(source.actor().id(), target.actor().id());
                int gap = Math.max(source.from(), target.from()) - Math.min(source.to(), target.to());
                Integer best = nearest.get(pair);
                if (!opinions.containsKey(pair) && (best == null || gap < best)) {
                    nearest.put(pair, gap);
                    neutral.put(pair, undecided(clause, source, target));
                }
            }
        }
        opinions.putAll(neutral);
    }

    private PairOpinion undecided(Clause clause, Mention source, Mention target) {
        int negative = 0;
        int positive = 0;
        int from = Math.min(source.to(), target.to());
        int to = Math.max(source.from(), target.from());
        for (int t = from; t < to; t++) {
            int polarity = lexicon.wordPolarity(clause.word(t));
            negative += polarity < 0 ? 1 : 0;
            positive += polarity > 0 ? 1 : 0;
        }
        return new PairOpinion(
                source,
                target,
                neutral(negative, positive, source.from() < target.from()),
                null,
                null,
                -1,
                -1,
                false,
                false);
    }

    /**
     * The probabilities of a pair without a cue, by the opinion words between its members and by which of them stands first:
     * shares of the sentences that {@link Reliability} was measured on.
     */
    private static Probabilities neutral(int negativeWords, int positiveWords, boolean sourceFirst) {
        if (negativeWords > positiveWords) {
            return sourceFirst ? new Probabilities(0.17, 0.80, 0.03) : new Probabilities(0.06, 0.93, 0.01);
        }
        if (positiveWords > negativeWords) {
            return sourceFirst ? new Probabilities(0.10, 0.78, 0.12) : new Probabilities(0.02, 0.93, 0.05);
        }
        return sourceFirst ? new Probabilities(0.11, 0.82, 0.07) : new Probabilities(0.02, 0.96, 0.02);
    }
}

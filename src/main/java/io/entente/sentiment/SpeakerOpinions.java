package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says how a quoted speaker stands towards those whom his words name, wherever the article names him. A speaker is the author of
 * his words, so that the model of targets tells how he stands towards them: how the words sound for the target.
 */
public final class SpeakerOpinions {

    /** Less sure speakers have no opinions. */
    private static final double LEAST_SURE = 0.5;

    private static final int SHORTEST = 3;

    private final CueLexicon lexicon;
    private final SentimentModel targets;
    private final RelationFinder relations;

    /**
     * A finder.
     *
     * @param targets the model of a target, whoever is for or against it
     */
    public SpeakerOpinions(CueLexicon lexicon, SentimentModel targets) {
        this.lexicon = lexicon;
        this.targets = targets;
        relations = new RelationFinder(lexicon);
    }

    /**
     * The speaker's opinions in one sentence, at most one for a target, in the order of their places.
     *
     * @param mentions the sentence's mentions that act
     * @param quote a quotation that touches the sentence
     */
    public List<PairOpinion> find(Tokens tokens, Sentence sentence, List<Mention> mentions, Quote quote) {
        Mention speaker = quote.speaker();
        if (speaker == null || quote.confidence() < LEAST_SURE || !namesAnother(mentions, quote, speaker)) {
            return List.of();
        }
        SpokenSentence spoken = SpokenSentence.of(tokens, sentence, mentions, quote, speaker);
        if (spoken == null || spoken.tokens().size() < SpokenSentence.FRAME + SHORTEST) {
            return List.of();
        }
        Clause clause = new Clause(spoken.tokens(), spoken.sentence(), spoken.mentions(), spoken.quotes());
        List<Relation> found = relations.find(clause);
        SentenceReading reading = new SentenceReading(lexicon, clause, found);
        List<PairOpinion> opinions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < spoken.said().size(); i++) {
            Mention target = spoken.said().get(i);
            if (isAnother(target, speaker) && seen.add(target.actor().id())) {
                Probabilities believed = believed(reading, clause, found, spoken.speaker(), target, quote);
                int loudest = reading.loudest(Participant.of(spoken.speaker()), Participant.of(target));
                int cue = loudest < SpokenSentence.HEAD_TOKENS ? -1 : loudest - spoken.shift();
                opinions.add(new PairOpinion(
                        speaker,
                        spoken.places().get(i),
                        believed,
                        null,
                        CuePath.QUOTED,
                        cue,
                        cue < 0 ? -1 : cue + 1,
                        Happening.NONE));
            }
        }
        return opinions;
    }

    private static boolean namesAnother(List<Mention> mentions, Quote quote, Mention speaker) {
        return mentions.stream().anyMatch(mention -> quote.contains(mention.from()) && isAnother(mention, speaker));
    }

    private static boolean isAnother(Mention mention, Mention speaker) {
        return !mention.isFirstPerson()
                && !mention.isOfPair()
                && !mention.actor().id().equals(speaker.actor().id());
    }

    private Probabilities believed(
            SentenceReading reading,
            Clause clause,
            List<Relation> found,
            Mention speaker,
            Mention target,
            Quote quote) {
        Participant from = Participant.of(speaker);
        Participant to = Participant.of(target);
        Features features = reading.features(to);
        if (features == null) {
            return Probabilities.NOTHING;
        }
        Probabilities sound = targets.probabilities(features, false);
        return new SpokenBelief(lexicon, clause, found).of(sound, from, to, quote.confidence());
    }
}

package io.entente.sentiment;

import io.entente.actor.Actor;
import io.entente.actor.ActorType;
import java.util.List;

/** Where a pair comes from, and what that says of its chances of an opinion before the sentence is read. */
public enum Surroundings {
    /** Two entities that somebody marked, as in the sentences that a model learns from. */
    MARKED,
    /**
     * Two actors that the program found in an article, where pairs are more and opinions rarer than among marked ones. Of arrows
     * that no cue supports about four in ten were right at the model's own probabilities (26 read), with a cue eight in ten (14
     * read); with the factors of this class about 32 of 40 of the same corpus
     * were right (one reader, other rows). The factors were set by hand, on that reading and on the truth table.
     */
    ARTICLE;

    static final double UNCUED = 0.25;
    private static final double DOUBTED = 0.2;
    private static final double SOMEBODY_ELSE = 0.05;
    private static final double RULES = 0.6;

    /**
     * What to believe of a pair that a cue joins: in an article the mean of what the model says and of how often such relations
     * are right. Of relations that go both ways the labels of pairs tell next to nothing, so that the rules alone count.
     */
    Probabilities cued(Probabilities read, Relation relation) {
        if (this == MARKED) {
            return read;
        }
        if (relation.polarity() == 0) {
            return lowered(read, UNCUED * DOUBTED);
        }
        Probabilities ruled = Probabilities.of(relation.polarity(), Reliability.of(relation));
        double share = relation.match().cue().kind() == Cue.Kind.MUTUAL ? 1 : RULES;
        double negative = share * ruled.negative() + (1 - share) * read.negative();
        double positive = share * ruled.positive() + (1 - share) * read.positive();
        return new Probabilities(negative, 1 - negative - positive, positive);
    }

    /**
     * What to believe of a pair that no cue joins: in an article the odds of an opinion are lower, still more so where the two
     * belong together, where a name stands for somebody else ("Putin's critics"), and where a cue gives the target another source.
     */
    Probabilities uncued(
            Probabilities read, Clause clause, Participant source, Participant target, List<Relation> relations) {
        if (this == MARKED) {
            return read;
        }
        double odds = UNCUED;
        odds *= isRelated(source.mention().actor(), target.mention().actor()) ? DOUBTED : 1;
        odds *= isSomebodyElse(clause, source) || isSomebodyElse(clause, target) ? SOMEBODY_ELSE : 1;
        odds *= relations.stream()
                        .anyMatch(relation ->
                                relation.polarity() != 0 && relation.target().isSame(target))
                ? DOUBTED
                : 1;
        return lowered(read, odds);
    }

    static Probabilities lowered(Probabilities read, double odds) {
        double sum = read.neutral() + odds * (read.negative() + read.positive());
        double negative = odds * read.negative() / sum;
        double positive = odds * read.positive() / sum;
        return new Probabilities(negative, 1 - negative - positive, positive);
    }

    static boolean isSomebodyElse(Clause clause, Participant participant) {
        return Roles.isAnotherPerson(clause, participant) || SubjectFinder.isOfOthers(clause, participant);
    }

    /** A person and the state or body they belong to, a state and its bodies; a medium, which tells what others do. */
    static boolean isRelated(Actor source, Actor target) {
        boolean medium = source.type() == ActorType.MEDIA || target.type() == ActorType.MEDIA;
        boolean persons = source.type() == ActorType.PERSON && target.type() == ActorType.PERSON;
        String country = source.countryIso3();
        return medium || (!persons && !country.isEmpty() && country.equals(target.countryIso3()));
    }
}

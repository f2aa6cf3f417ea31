package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import java.util.List;

/** Makes relations of a cue and of those who hang on it, with what the words before the cue make of its attitude. */
final class RelationMaker {

    private final Modality modality;

    RelationMaker(Modality modality) {
        this.modality = modality;
    }

    /** Adds a relation from each member of the source to each of the target. */
    void add(List<Relation> relations, Clause clause, CueMatch match, Group source, Target target, CuePath plain) {
        Modality.Reading reading = modality.read(clause, match);
        int nested = target.nestedPolarity() == 0 || !target.isNested() ? 1 : target.nestedPolarity();
        int polarity = match.cue().polarity() * nested;
        boolean bothNegative = match.cue().polarity() < 0 && nested < 0;
        polarity = bothNegative ? 0 : reading.apply(polarity);
        CuePath path = path(source, target, plain);
        for (Participant from : clause.withTwins(source.members())) {
            for (Participant to : clause.withTwins(target.members())) {
                if (!from.isSame(to)) {
                    relations.add(new Relation(
                            from,
                            to,
                            match,
                            polarity,
                            reading.isNegated(),
                            reading.isHypothetical(),
                            path,
                            target.distance()));
                }
            }
        }
    }

    /** Adds relations between all members, both ways. */
    void bothWays(List<Relation> relations, Clause clause, CueMatch match, List<Participant> members) {
        for (Participant source : members) {
            for (Participant target : members) {
                add(
                        relations,
                        clause,
                        match,
                        new Group(List.of(source), false, false),
                        new Target(List.of(target), 0, 0, false),
                        CuePath.MUTUAL);
            }
        }
    }

    private static CuePath path(Group source, Target target, CuePath plain) {
        if (source.isLoose()) {
            return CuePath.LOOSE;
        }
        if (target.isNested()) {
            return CuePath.NESTED;
        }
        return source.isPossessive() && plain != CuePath.MUTUAL ? CuePath.POSSESSIVE : plain;
    }
}

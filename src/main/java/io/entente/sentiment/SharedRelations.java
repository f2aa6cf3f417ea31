package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import java.util.List;

/** Reads who shares the stance of another: "China supports Russia's demand for NATO not to expand" is China's stance on NATO too. */
final class SharedRelations implements ConstructReader {

    private final RelationMaker maker;

    SharedRelations(RelationMaker maker) {
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (Relation endorsing : List.copyOf(relations)) {
            boolean endorses = endorsing.polarity() > 0
                    && endorsing.match().cue().kind() == Cue.Kind.VERB
                    && endorsing.path() == CuePath.PLAIN;
            for (Relation stance : endorses ? List.copyOf(relations) : List.<Relation>of()) {
                if (isOf(clause, endorsing, stance)) {
                    Group source = new Group(List.of(endorsing.source()), false, false);
                    Target target = new Target(List.of(stance.target()), stance.distance(), 0, false);
                    maker.add(relations, clause, stance.match(), source, target, CuePath.LINKED);
                }
            }
        }
    }

    /** Whether a stance is the noun that the endorsed one possesses. */
    private static boolean isOf(Clause clause, Relation endorsing, Relation stance) {
        int owner = endorsing.target().to();
        return stance.polarity() != 0
                && stance.match().cue().kind() != Cue.Kind.MUTUAL
                && stance.source().isSame(endorsing.target())
                && !stance.target().isSame(endorsing.source())
                && clause.isPossessive(owner)
                && stance.match().from() >= owner + 1
                && stance.match().from() <= owner + 2;
    }
}

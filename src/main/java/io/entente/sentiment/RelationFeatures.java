package io.entente.sentiment;

import java.util.List;

/** What the rules read in a sentence, as features: for the pair itself, for its reverse, and for others towards it. */
final class RelationFeatures {

    private static final int GROUP = 30;
    private static final double NOTHING = 0;

    /** Adds the readings. */
    void collect(Features out, Units units, int source, int target, List<Relation> relations) {
        Participant from = units.participant[source];
        Participant to = units.participant[target];
        double[] best = new double[8];
        boolean[] seen = new boolean[8];
        for (Relation relation : relations) {
            int role = role(relation, from, to);
            if (role < 0) {
                continue;
            }
            seen[role] = true;
            double strength = relation.polarity() * Reliability.of(relation);
            best[role] = Math.abs(strength) > Math.abs(best[role]) ? strength : best[role];
            long base = Features.mix(role, relation.polarity());
            Cue cue = relation.match().cue();
            long detail = Features.mix(
                    base, cue.kind().ordinal() * 100L + relation.path().ordinal() * 2L + (cue.strong() ? 1 : 0));
            out.add(GROUP, detail);
            out.add(
                    GROUP,
                    Features.mix(base, 2000 + (relation.isNegated() ? 1 : 0) + (relation.isHypothetical() ? 2 : 0)));
            out.add(GROUP + 1, Features.mix(base, Features.hash(cue.lemma())));
            out.add(GROUP, Features.mix(base, 3000 + cue.eventClass().ordinal()));
        }
        long sourceFirst = source < target ? 1 : 2;
        for (int role = 0; role < best.length; role++) {
            int bucket = best[role] == NOTHING ? (seen[role] ? 9 : 0) : (int) Math.round(best[role] * 5);
            out.add(GROUP, Features.mix(Features.mix(role, bucket), 4000));
            out.add(GROUP, Features.mix(Features.mix(role, bucket), 4010 + sourceFirst));
            if (best[role] != NOTHING) {
                long sign = best[role] > 0 ? 1 : 2;
                out.add(GROUP, Features.mix(role, 5000 + sign), (float) Math.abs(best[role]) * 2);
            }
        }
    }

    /** 0 for the pair, 1 for its reverse, then who else is for or against whom; -1 where neither has a part. */
    private static int role(Relation relation, Participant from, Participant to) {
        boolean sourceIsFrom = relation.source().isSame(from);
        boolean sourceIsTo = relation.source().isSame(to);
        boolean targetIsFrom = relation.target().isSame(from);
        boolean targetIsTo = relation.target().isSame(to);
        if (sourceIsFrom) {
            return targetIsTo ? 0 : 2;
        }
        if (sourceIsTo) {
            return targetIsFrom ? 1 : 3;
        }
        return targetIsTo ? 4 : targetIsFrom ? 5 : -1;
    }
}

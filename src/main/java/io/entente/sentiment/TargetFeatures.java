package io.entente.sentiment;

import java.util.List;

/** Says what a model is to see of one entity of a sentence, whoever is for or against it. No feature holds a name. */
final class TargetFeatures {

    private static final int GROUP = 40;
    private static final int FAR = 8;
    private static final int NEAR = 3;
    private static final long TARGET = Features.hash("\u0001T");
    private static final long EDGE = Features.hash("\u0001edge");

    private final Units units;
    private final Features out = new Features();
    private int target;

    TargetFeatures(Units units) {
        this.units = units;
    }

    /** The features of a unit of the sentence that {@link Units} read last. */
    Features of(int unit, List<Relation> relations) {
        target = unit;
        words();
        surroundings();
        governor();
        counts();
        form();
        relations(relations);
        return out;
    }

    private long stem(int unit) {
        return unit < 0 || unit >= units.size ? EDGE : unit == target ? TARGET : units.stem[unit];
    }

    private long shape(int unit) {
        return unit < 0 || unit >= units.size ? EDGE : unit == target ? TARGET : units.shape[unit];
    }

    private long negated(int unit) {
        return units.negated[unit] ? Features.mix(units.stem[unit], 3) : units.stem[unit];
    }

    private int band(int unit) {
        int distance = Math.abs(unit - target);
        int band = distance <= NEAR ? 0 : distance <= FAR ? 1 : 2;
        return (unit < target ? 10 : 20) + band;
    }

    private void words() {
        for (int i = 0; i < units.size; i++) {
            if (i != target) {
                out.add(GROUP, Features.mix(negated(i), band(i)));
                out.add(GROUP + 1, negated(i));
                if (Math.abs(i - target) <= FAR) {
                    out.add(GROUP + 1, Features.mix(negated(i), i < target ? 31 : 32));
                }
            }
            if (i + 1 < units.size) {
                long two = Features.mix(stem(i), stem(i + 1));
                out.add(GROUP + 2, two);
                if (Math.abs(i - target) <= FAR) {
                    out.add(GROUP + 2, Features.mix(two, i < target ? 33 : 34));
                    out.add(GROUP + 4, Features.mix(Features.mix(two, stem(i + 2)), 35));
                }
            }
        }
    }

    private void surroundings() {
        for (int offset = -4; offset <= 4; offset++) {
            if (offset != 0) {
                out.add(GROUP + 3, Features.mix(stem(target + offset), 100 + offset));
                out.add(GROUP + 3, Features.mix(shape(target + offset), 200 + offset));
            }
        }
        for (int i = target - 4; i <= target + 2; i++) {
            long two = Features.mix(shape(i), shape(i + 1));
            out.add(GROUP + 4, Features.mix(two, 300 + i - target));
            out.add(GROUP + 4, Features.mix(Features.mix(two, shape(i + 2)), 320 + i - target));
        }
    }

    private void governor() {
        long packed = Governor.of(units, target);
        int verb = Governor.verb(packed);
        int role = Governor.role(packed);
        if (verb < 0) {
            out.add(GROUP + 5, 400);
            return;
        }
        out.add(GROUP + 5, Features.mix(negated(verb), 410 + role));
        out.add(GROUP + 5, Features.mix(units.negated[verb] ? -units.shape[verb] : units.shape[verb], 420 + role));
        out.add(GROUP + 5, Features.mix(Features.mix(stem(verb), stem(verb + 1)), 430 + role));
        out.add(GROUP + 5, Features.mix(Features.mix(stem(verb), stem(target - 1)), 440 + role));
        out.add(GROUP + 5, Features.mix(units.sign[verb] * 10L + role, 450));
    }

    private void counts() {
        float[] plus = new float[7];
        float[] minus = new float[7];
        float sound = 0;
        float close = 0;
        for (int i = 0; i < units.size; i++) {
            if (i == target) {
                continue;
            }
            int sign = units.negated[i] ? -units.sign[i] : units.sign[i];
            int at = band(i) - 10 - (i < target ? 0 : 7);
            plus[at] += sign > 0 ? 1 : 0;
            minus[at] += sign < 0 ? 1 : 0;
            plus[6] += sign > 0 ? 1 : 0;
            minus[6] += sign < 0 ? 1 : 0;
            float valence = units.negated[i] ? -units.valence[i] : units.valence[i];
            sound += valence;
            close += valence / (1 + Math.abs(i - target) / 4f);
        }
        for (int k = 0; k < plus.length; k++) {
            out.add(GROUP + 6, Features.mix(500 + k, Math.round(Math.min(3, plus[k]))));
            out.add(GROUP + 6, Features.mix(510 + k, Math.round(Math.min(3, minus[k]))));
            out.add(GROUP + 6, Features.mix(520 + k, Math.round(Math.signum(plus[k] - minus[k]))));
            out.add(GROUP + 6, 530 + k * 17L << 32, Math.min(4, plus[k]) * 0.5f);
            out.add(GROUP + 6, 540 + k * 19L << 34, Math.min(4, minus[k]) * 0.5f);
        }
        out.add(GROUP + 6, Features.mix(550, sound > 0 ? 1 : 2), Math.min(8, Math.abs(sound)) * 0.4f);
        out.add(GROUP + 6, Features.mix(560, close > 0 ? 1 : 2), Math.min(6, Math.abs(close)) * 0.8f);
    }

    private void form() {
        out.add(GROUP + 7, Features.mix(600, Math.min(6, target / 4)));
        out.add(GROUP + 7, Features.mix(610, target == 0 ? 1 : 0));
        out.add(GROUP + 7, Features.mix(620, units.titled[target] ? 1 : 0));
        int entities = 0;
        int quotes = 0;
        for (int i = 0; i < units.size; i++) {
            entities += units.kind[i] == Units.ENTITY || units.kind[i] == Units.NAME ? 1 : 0;
            quotes += units.text(i).equals("\"") ? 1 : 0;
        }
        out.add(GROUP + 7, Features.mix(630, Math.min(5, entities)));
        out.add(GROUP + 7, Features.mix(640, Math.min(2, quotes)));
        if (units.text(target + 1).equals("'s")) {
            out.add(GROUP + 7, Features.mix(650, 1));
            out.add(GROUP + 7, Features.mix(stem(target + 2), 660));
            out.add(GROUP + 7, Features.mix(shape(target + 2), 670));
            out.add(GROUP + 7, Features.mix(Features.mix(stem(target + 2), stem(target + 3)), 680));
        }
    }

    private void relations(List<Relation> relations) {
        Participant here = units.participant[target];
        int received = 0;
        int given = 0;
        for (Relation relation : relations) {
            boolean asTarget = relation.target().isSame(here);
            if (asTarget || relation.source().isSame(here)) {
                long role = Features.mix(asTarget ? 700 : 710, relation.polarity());
                out.add(
                        GROUP + 8,
                        Features.mix(
                                role,
                                relation.path().ordinal() * 2L
                                        + (relation.match().cue().strong() ? 1 : 0)));
                out.add(GROUP + 8, role);
                out.add(
                        GROUP + 8,
                        Features.mix(role, Features.hash(relation.match().cue().lemma())));
                received += asTarget ? relation.polarity() : 0;
                given += asTarget ? 0 : relation.polarity();
            }
        }
        out.add(GROUP + 8, Features.mix(720, Integer.signum(received)));
        out.add(GROUP + 8, Features.mix(730, Integer.signum(given)));
    }
}

package io.entente.sentiment;

import java.util.List;

/** Says what a model is to see of a source and a target in a sentence. No feature holds a name. */
final class PairFeatures {

    private static final int OUTSIDE = 12;
    private static final int WIDE_GAP = 30;
    private static final int LONG_PATH = 9;

    private static final long S = Features.hash("\u0001S");
    private static final long T = Features.hash("\u0001T");
    private static final long EDGE = Features.hash("\u0001edge");

    private final Units units;
    private final RelationFeatures relationFeatures = new RelationFeatures();
    private final Features out = new Features();
    private int source;
    private int target;
    private int a;
    private int b;
    private long order;

    PairFeatures(Units units) {
        this.units = units;
    }

    /** The features of a pair of units of the sentence that {@link Units} read last, until the next pair is asked for. */
    Features of(int sourceUnit, int targetUnit, List<Relation> relations) {
        out.clear();
        source = sourceUnit;
        target = targetUnit;
        a = Math.min(source, target);
        b = Math.max(source, target);
        order = source < target ? 11 : 12;
        segments();
        gapGrams();
        windows();
        verbs();
        counts();
        form();
        path();
        governors();
        relationFeatures.collect(out, units, sourceUnit, targetUnit, relations);
        return out;
    }

    private long stem(int unit) {
        if (unit < 0 || unit >= units.size) {
            return EDGE;
        }
        return unit == source ? S : unit == target ? T : units.stem[unit];
    }

    private long shape(int unit) {
        if (unit < 0 || unit >= units.size) {
            return EDGE;
        }
        return unit == source ? S : unit == target ? T : units.shape[unit];
    }

    private long negatedStem(int unit) {
        return units.negated[unit] ? Features.mix(units.stem[unit], 3) : units.stem[unit];
    }

    /** 0 on the source's side, 1 between, 2 on the target's side. */
    private int segment(int unit) {
        if (unit > a && unit < b) {
            return 1;
        }
        return (unit < a) == (a == source) ? 0 : 2;
    }

    private void both(int group, long hash) {
        out.add(group, hash);
        out.add(group + 1, Features.mix(hash, order));
    }

    private void segments() {
        int from = Math.max(0, a - OUTSIDE);
        int to = Math.min(units.size, b + OUTSIDE + 1);
        for (int i = from; i < to; i++) {
            if (i == a || i == b) {
                continue;
            }
            long word = negatedStem(i);
            both(1, Features.mix(word, segment(i)));
        }
    }

    private void gapGrams() {
        if (b - a > WIDE_GAP) {
            return;
        }
        for (int i = a; i < b; i++) {
            long two = Features.mix(stem(i), stem(i + 1));
            out.add(4, Features.mix(two, order));
            out.add(13, Features.mix(Features.mix(shape(i), shape(i + 1)), order));
            if (i + 2 <= b) {
                out.add(5, Features.mix(Features.mix(two, stem(i + 2)), order));
                long shapes = Features.mix(Features.mix(shape(i), shape(i + 1)), shape(i + 2));
                out.add(13, Features.mix(shapes, order));
                if (i + 3 <= b) {
                    out.add(13, Features.mix(Features.mix(shapes, shape(i + 3)), order));
                }
            }
        }
        if (b - a <= 5) {
            long all = order;
            long shapes = order;
            for (int i = a + 1; i < b; i++) {
                all = Features.mix(all, stem(i));
                shapes = Features.mix(shapes, shape(i));
            }
            out.add(15, all);
            out.add(15, Features.mix(shapes, 77));
        }
    }

    private void windows() {
        window(source, 100);
        window(target, 200);
    }

    private void window(int unit, long role) {
        for (int offset = -3; offset <= 3; offset++) {
            if (offset != 0) {
                both(6, Features.mix(stem(unit + offset), role + offset));
                both(20, Features.mix(shape(unit + offset), role + offset));
            }
        }
        both(17, Features.mix(Features.mix(stem(unit - 2), stem(unit - 1)), role + 1));
        both(17, Features.mix(Features.mix(stem(unit + 1), stem(unit + 2)), role + 2));
        both(17, Features.mix(Features.mix(stem(unit - 1), stem(unit + 1)), role + 3));
        both(17, Features.mix(Features.mix(stem(unit + 1), Features.mix(stem(unit + 2), stem(unit + 3))), role + 4));
    }

    private void verbs() {
        long firstVerb = 0;
        long lastVerb = 0;
        int at = -1;
        for (int i = a + 1; i < b; i++) {
            if (units.verb[i]) {
                long word = negatedStem(i);
                firstVerb = firstVerb == 0 ? word : firstVerb;
                lastVerb = word;
                at = i;
            }
        }
        int before = verbNear(a - 1, -1);
        int after = verbNear(b + 1, 1);
        out.add(9, Features.mix(Features.mix(firstVerb, 1), order));
        out.add(9, Features.mix(Features.mix(lastVerb, 2), order));
        out.add(9, Features.mix(Features.mix(firstVerb, lastVerb), order + 3));
        out.add(9, Features.mix(Features.mix(lastVerb, stem(b - 1)), order + 5));
        out.add(9, Features.mix(before < 0 ? EDGE : negatedStem(before), order + 7));
        out.add(9, Features.mix(after < 0 ? EDGE : negatedStem(after), order + 9));
        if (at >= 0) {
            boolean by = units.text(at + 1).equals("by") || units.text(at + 2).equals("by");
            boolean passive = by || Grammar.BE.contains(units.text(at - 1));
            out.add(9, Features.mix(Features.mix(lastVerb, passive ? 31 : 32), order));
            out.add(9, Features.mix(Features.mix(units.shape[at], b - at > 3 ? 33 : 34), order));
        }
    }

    private int verbNear(int from, int step) {
        for (int i = from; i >= 0 && i < units.size && Math.abs(i - from) < 8; i += step) {
            if (units.verb[i]) {
                return i;
            }
            if (units.text(i).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    private void counts() {
        int[] plus = new int[6];
        int[] minus = new int[6];
        float[] sound = new float[3];
        for (int i = 0; i < units.size; i++) {
            if (i == a || i == b) {
                continue;
            }
            int segment = segment(i);
            int sign = units.negated[i] ? -units.sign[i] : units.sign[i];
            boolean near = Math.min(Math.abs(i - a), Math.abs(i - b)) <= 4;
            plus[segment] += sign > 0 ? 1 : 0;
            minus[segment] += sign < 0 ? 1 : 0;
            plus[3 + segment] += sign > 0 && near ? 1 : 0;
            minus[3 + segment] += sign < 0 && near ? 1 : 0;
            sound[segment] += units.negated[i] ? -units.valence[i] : units.valence[i];
        }
        for (int k = 0; k < plus.length; k++) {
            both(10, Features.mix(900 + k, Math.min(3, plus[k])));
            both(10, Features.mix(920 + k, Math.min(3, minus[k])));
            both(10, Features.mix(940 + k, Integer.signum(plus[k] - minus[k])));
            value(Features.mix(960 + k, 0), Math.min(4, plus[k]) * 0.5f);
            value(Features.mix(980 + k, 0), Math.min(4, minus[k]) * 0.5f);
        }
        for (int k = 0; k < sound.length; k++) {
            value(Features.mix(1000 + k, sound[k] > 0 ? 1 : 2), Math.min(8, Math.abs(sound[k])) * 0.25f);
        }
        both(10, Features.mix(Features.mix(Math.min(2, plus[1]), Math.min(2, minus[1])), 1020));
        long whole = Features.mix(
                Integer.signum(plus[0] - minus[0]),
                Features.mix(Integer.signum(plus[1] - minus[1]), Integer.signum(plus[2] - minus[2])));
        both(10, Features.mix(whole, 1030));
    }

    private void value(long hash, float value) {
        out.add(10, hash, value);
        out.add(11, Features.mix(hash, order), value);
    }

    private void form() {
        int gap = b - a - 1;
        long bucket = gap <= 4 ? gap : gap <= 6 ? 5 : gap <= 9 ? 6 : gap <= 14 ? 7 : gap <= 20 ? 8 : 9;
        out.add(12, Features.mix(bucket, order + 2000));
        int commas = 0;
        int names = 0;
        int entities = 0;
        int quotes = 0;
        int clauses = 0;
        for (int i = a + 1; i < b; i++) {
            commas += units.text(i).equals(",") ? 1 : 0;
            quotes += units.text(i).equals("\"") ? 1 : 0;
            names += units.kind[i] == Units.NAME ? 1 : 0;
            entities += units.kind[i] == Units.ENTITY ? 1 : 0;
            clauses += Grammar.CLAUSE_OPENERS.contains(units.text(i)) ? 1 : 0;
        }
        out.add(12, Features.mix(Math.min(3, commas), order + 2010));
        out.add(12, Features.mix(Math.min(3, names), order + 2020));
        out.add(12, Features.mix(Math.min(3, entities), order + 2030));
        out.add(12, Features.mix(Math.min(2, quotes), order + 2040));
        out.add(12, Features.mix(Math.min(3, clauses), order + 2050));
        possessive(source, 2060);
        possessive(target, 2070);
        out.add(12, Features.mix(units.titled[source] ? 1 : 0, order + 2080));
        out.add(12, Features.mix(units.titled[target] ? 1 : 0, order + 2090));
        out.add(12, Features.mix(a == 0 ? 1 : 0, order + 2100));
        out.add(12, Features.mix(Math.min(30, units.size) / 6, order + 2110));
        if (gap <= 2) {
            boolean joint = gap == 1
                    && (units.text(a + 1).equals("and") || units.text(a + 1).equals("or"));
            out.add(12, Features.mix(joint ? 1 : 0, 2120));
        }
    }

    private void possessive(int unit, int name) {
        boolean own = units.text(unit + 1).equals("'s");
        both(12, Features.mix(own ? 1 : 0, name));
        if (own) {
            both(18, Features.mix(Features.mix(stem(unit + 2), stem(unit + 3)), name));
            both(18, Features.mix(shape(unit + 2), name));
            both(18, Features.mix(shape(unit + 3), name));
        }
    }

    /** Which verb each of the two is the agent or the patient of, whatever stands first. */
    private void governors() {
        long sourceRole = Governor.of(units, source);
        long targetRole = Governor.of(units, target);
        governor(sourceRole, 400);
        governor(targetRole, 410);
        int verb = Governor.verb(sourceRole);
        if (verb >= 0 && verb == Governor.verb(targetRole)) {
            long roles = Governor.role(sourceRole) * 10L + Governor.role(targetRole);
            long link = Features.mix(stem(target - 1), roles);
            both(34, Features.mix(negatedStem(verb), roles));
            both(34, Features.mix(units.shape[verb], roles));
            both(34, Features.mix(Features.mix(units.shape[verb], link), 1));
            both(34, Features.mix(roles, 440));
        } else {
            long roles = Governor.role(sourceRole) * 10L + Governor.role(targetRole);
            both(34, Features.mix(roles, 450));
            if (verb >= 0 && Governor.verb(targetRole) >= 0) {
                both(
                        34,
                        Features.mix(
                                Features.mix(units.stem[verb], units.stem[Governor.verb(targetRole)]), roles + 460));
                both(
                        34,
                        Features.mix(
                                Features.mix(units.shape[verb], units.shape[Governor.verb(targetRole)]), roles + 470));
            }
        }
    }

    private void governor(long role, long name) {
        int verb = Governor.verb(role);
        if (verb >= 0) {
            long kind = name + Governor.role(role);
            both(36, Features.mix(negatedStem(verb), kind));
            both(36, Features.mix(units.negated[verb] ? -units.shape[verb] : units.shape[verb], kind));
        }
    }

    /** The gap in word classes, without words that have none. */
    private void path() {
        long path = order;
        int steps = 0;
        long other = Features.hash("o");
        long adverb = Features.hash("ly");
        for (int i = a + 1; i < b && steps <= LONG_PATH; i++) {
            if (units.shape[i] != other && units.shape[i] != adverb && !Grammar.DETERMINERS.contains(units.text(i))) {
                path = Features.mix(path, units.negated[i] && units.sign[i] != 0 ? -units.shape[i] : units.shape[i]);
                steps++;
            }
        }
        if (steps <= LONG_PATH) {
            out.add(14, path);
            out.add(14, Features.mix(path, shape(b + 1)));
            out.add(14, Features.mix(path, Features.mix(shape(a - 1), 5)));
        }
    }
}

package io.entente.sentiment;

/** Finds the verb that an entity most probably hangs on, and as what, by position, prepositions and the voice of the verb. */
final class Governor {

    static final int NONE = 0;
    static final int AGENT = 1;
    static final int PATIENT = 2;
    static final int OBLIQUE = 3;
    private static final int REACH = 9;

    private Governor() {}

    /** The verb's unit and the role of the entity, packed; {@link #verb} and {@link #role} take them apart. */
    static long of(Units units, int entity) {
        int before = entity - 1;
        while (before >= 0 && (Grammar.DETERMINERS.contains(units.text(before)) || units.kind[before] == Units.NAME)) {
            before--;
        }
        String link = units.text(before);
        if (link.equals("by")) {
            int verb = left(units, before);
            if (verb >= 0) {
                return packed(verb, AGENT);
            }
        }
        int right = right(units, entity);
        boolean oblique = Grammar.PREPOSITIONS.contains(link);
        if (right >= 0 && !oblique) {
            return packed(right, isPassive(units, right) ? PATIENT : AGENT);
        }
        int left = left(units, entity);
        if (left >= 0) {
            return packed(left, oblique ? OBLIQUE : PATIENT);
        }
        return right >= 0 ? packed(right, isPassive(units, right) ? PATIENT : AGENT) : packed(-1, NONE);
    }

    static int verb(long packed) {
        return (int) (packed >> 4);
    }

    static int role(long packed) {
        return (int) (packed & 15);
    }

    private static long packed(int verb, int role) {
        return (long) verb << 4 | role;
    }

    private static int right(Units units, int entity) {
        for (int i = entity + 1; i < units.size && i <= entity + REACH; i++) {
            if (units.verb[i]) {
                return i;
            }
            boolean another =
                    units.kind[i] == Units.ENTITY && !units.text(i - 1).equals("and");
            boolean stop = units.text(i).equals(",") && i > entity + 1;
            if (another || stop || (Grammar.PREPOSITIONS.contains(units.text(i)) && i == entity + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static int left(Units units, int entity) {
        for (int i = entity - 1; i >= 0 && i >= entity - REACH; i--) {
            if (units.verb[i]) {
                return i;
            }
            String text = units.text(i);
            if (text.equals(",")
                    || text.equals(";")
                    || text.equals("that")
                    || text.equals("who")
                    || text.equals("which")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPassive(Units units, int verb) {
        if (units.text(verb).endsWith("ing")) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
            if (Grammar.BE.contains(units.text(i)) && !units.text(i).equals("'s")) {
                return true;
            }
        }
        return units.text(verb + 1).equals("by");
    }
}

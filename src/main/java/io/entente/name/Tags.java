package io.entente.name;

import java.util.ArrayList;
import java.util.List;

/** The tags of tokens: outside, or the first or a later token of a name of a type. */
final class Tags {

    static final int OUTSIDE = 0;
    static final int COUNT = 1 + 2 * NameType.values().length;

    private static final NameType[] TYPES = NameType.values();

    private Tags() {}

    static int first(NameType type) {
        return 1 + 2 * type.ordinal();
    }

    static int later(NameType type) {
        return 2 + 2 * type.ordinal();
    }

    /** A later token stands only after a token of the same name. */
    static boolean follows(int before, int tag) {
        boolean later = tag != OUTSIDE && tag % 2 == 0;
        return !later || before == tag || before == tag - 1;
    }

    /** The names that tags say, with the least sure token's confidence. */
    static List<Name> names(int[] tags, double[] sure, int offset) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tags.length) {
            if (tags[i] == OUTSIDE) {
                i++;
                continue;
            }
            NameType type = TYPES[(tags[i] - 1) / 2];
            double least = sure[i];
            int to = i + 1;
            while (to < tags.length && tags[to] == later(type)) {
                least = Math.min(least, sure[to]);
                to++;
            }
            names.add(new Name(offset + i, offset + to, type, least));
            i = to;
        }
        return names;
    }
}

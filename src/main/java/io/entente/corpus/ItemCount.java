package io.entente.corpus;

import java.util.HashMap;
import java.util.Map;

/** How many elements of each name begin in markup as its characters pass, whatever a parser makes of them. */
final class ItemCount {

    private static final int LONGEST_NAME = 32;

    private final Map<String, Long> counts = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private boolean inName;

    /** Counts on. */
    void add(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            add(chars[i]);
        }
    }

    private void add(char c) {
        if (c == '<') {
            inName = true;
            name.setLength(0);
        } else if (inName) {
            if (Character.isLetterOrDigit(c) || c == '.' || c == '_' || (c == '-' && name.length() > 0)) {
                name.append(Character.toLowerCase(c));
                inName = name.length() <= LONGEST_NAME;
            } else if (c == ':') {
                name.setLength(0);
            } else {
                inName = false;
                if (name.length() > 0 && (c == '>' || c == '/' || Character.isWhitespace(c))) {
                    counts.merge(name.toString(), 1L, Long::sum);
                }
            }
        }
    }

    /** How many elements of a local name, in lower case, began. */
    long of(String localName) {
        return counts.getOrDefault(localName, 0L);
    }
}

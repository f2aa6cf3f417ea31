package io.entente.corpus;

/** Text as articles have it: line ends are {@code \n}, no NUL, no half of a surrogate pair, nothing else changed. */
final class CleanText {

    private CleanText() {}

    static String of(String raw) {
        int clean = 0;
        while (clean < raw.length() && isClean(raw, clean)) {
            clean++;
        }
        return clean == raw.length() ? raw : cleaned(raw, clean);
    }

    private static boolean isClean(String raw, int i) {
        char c = raw.charAt(i);
        return c != '\0' && c != '\r' && !isHalf(raw, i);
    }

    private static boolean isHalf(String raw, int i) {
        char c = raw.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
    }

    private static String cleaned(String raw, int from) {
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, from);
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
                    text.append('\n');
                }
            } else if (c != '\0') {
                text.append(isHalf(raw, i) ? '\ufffd' : c);
            }
        }
        return text.toString();
    }
}

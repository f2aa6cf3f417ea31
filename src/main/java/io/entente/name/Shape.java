package io.entente.name;

import io.entente.text.Tokens;

/** How a token is written. */
enum Shape {
    LOWER,
    CAPITALISED,
    ALL_CAPITALS,
    INITIAL,
    DOTTED,
    MIXED,
    NUMBER,
    YEAR,
    MARK,
    NONE;

    private static final int YEAR_DIGITS = 4;

    static Shape of(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (!tokens.isWord(token)) {
            return MARK;
        }
        int upper = 0;
        int lower = 0;
        int digits = 0;
        boolean dot = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            dot |= c == '.';
        }
        if (digits > 0 && upper + lower == 0) {
            return digits == YEAR_DIGITS && end - start == YEAR_DIGITS ? YEAR : NUMBER;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (dot) {
            return DOTTED;
        }
        if (lower == 0) {
            return upper == 1 && digits == 0 ? INITIAL : ALL_CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(text.charAt(start)) ? CAPITALISED : MIXED;
    }
}

package io.entente.article;

import java.util.OptionalLong;

/**
 * What is the same in two lines that differ by capitals, white space, punctuation or, in prose, numbers: "Hide Caption 3 of 18" and "hide
 * caption 5 of 7". 64 bits of FNV-1a.
 */
final class LineDigest {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Shorter lines say nothing by which they could be told. */
    private static final int LEAST_LETTERS = 3;

    /** Where more of the letters and digits are digits, as in tables, the numbers are what the line says. */
    private static final double MOST_DIGITS = 0.25;

    private LineDigest() {}

    /** The digest of a line or sentence, or nothing where it has fewer than three letters. */
    static OptionalLong of(String line) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        if (letters < LEAST_LETTERS) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(hash(line, digits <= MOST_DIGITS * (letters + digits)));
    }

    private static long hash(String line, boolean anyNumber) {
        long hash = BASIS;
        char last = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = Character.isLetter(c)
                    ? Character.toLowerCase(c)
                    : !Character.isDigit(c) ? ' ' : anyNumber ? '0' : c;
            boolean repeated = next == last && (next == ' ' || (anyNumber && next == '0'));
            if (!repeated) {
                hash = (hash ^ next) * PRIME;
            }
            last = next;
        }
        return last == ' ' ? hash : (hash ^ ' ') * PRIME;
    }
}

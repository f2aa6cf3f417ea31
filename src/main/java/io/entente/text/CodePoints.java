package io.entente.text;

/** Turns UTF-16 offsets of a text into counts of Unicode code points, which other languages count by. */
public final class CodePoints {

    private final String text;
    private final boolean plain;

    public CodePoints(String text) {
        this.text = text;
        plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The code points from one offset to a later one. */
    public int between(int from, int to) {
        return plain ? to - from : text.codePointCount(from, to);
    }
}

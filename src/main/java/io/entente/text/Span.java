package io.entente.text;

import java.io.Serializable;

/** A half-open stretch of a text, in UTF-16 units: {@code start} belongs to it, {@code end} does not. */
public record Span(int start, int end) implements Serializable, Comparable<Span> {

    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("Span start " + start + " below 0");
        }
        if (end < start) {
            throw new IllegalArgumentException("Span end " + end + " before start " + start);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The covered part of a text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

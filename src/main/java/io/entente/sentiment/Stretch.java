package io.entente.sentiment;

/** Tokens of a sentence, from the first to the one after the last. */
public record Stretch(int from, int to) {

    boolean has(int token) {
        return from <= token && token < to;
    }
}

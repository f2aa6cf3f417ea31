package io.entente.text;

/**
 * One sentence of a text.
 *
 * @param index its place in the text, from 0
 * @param span its offsets
 * @param from its first token
 * @param to the token after its last
 */
public record Sentence(int index, Span span, int from, int to) {

    public Sentence {
        if (from >= to) {
            throw new IllegalArgumentException("Sentence " + index + " without a token: " + from + " to " + to);
        }
    }
}

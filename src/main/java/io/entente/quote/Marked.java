package io.entente.quote;

import io.entente.text.Sentence;

/**
 * The tokens between two quotation marks, at most those of one paragraph.
 *
 * @param from the first token after the mark that opens
 * @param to the token after the last, which is the mark that closes where there is one
 * @param first the sentence in which it begins
 * @param last the sentence in which it ends
 * @param isOpen whether no mark closes it and the next paragraph goes on with it
 */
record Marked(int from, int to, Sentence first, Sentence last, boolean isOpen) {

    boolean contains(int token) {
        return from <= token && token < to;
    }

    boolean touches(Sentence sentence) {
        return from < sentence.to() && sentence.from() < to;
    }
}

package io.entente.quote;

import io.entente.text.Sentence;
import io.entente.text.Tokens;

/** Where paragraphs begin: at line breaks. */
final class Paragraphs {

    private Paragraphs() {}

    /** Whether a sentence is the first of its paragraph. */
    static boolean begins(Tokens tokens, Sentence sentence) {
        if (sentence.from() == 0) {
            return true;
        }
        String text = tokens.text();
        for (int i = tokens.end(sentence.from() - 1); i < tokens.start(sentence.from()); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}

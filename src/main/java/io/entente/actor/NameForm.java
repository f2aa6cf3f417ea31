package io.entente.actor;

import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * One way in which an article writes a name.
 *
 * @param words its words, folded, without marks
 * @param written as the text has it, with single spaces
 */
record NameForm(List<String> words, String written) implements Comparable<NameForm> {

    NameForm {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Name without a word: '" + written + "'");
        }
    }

    static NameForm of(Tokens tokens, int from, int to) {
        List<String> words = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)) {
                words.add(tokens.lower(i));
            }
        }
        return new NameForm(words, tokens.span(from, to).of(tokens.text()).replaceAll("\\s+", " "));
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The words with hyphens between, without initials, which one article gives and another leaves out. */
    String slug() {
        StringBuilder slug = new StringBuilder();
        for (String word : words) {
            if (word.length() > 1 || words.size() == 1) {
                slug.append(slug.length() > 0 ? "-" : "");
                word.codePoints().filter(Character::isLetterOrDigit).forEach(slug::appendCodePoint);
            }
        }
        return slug.toString();
    }

    @Override
    public int compareTo(NameForm other) {
        int words = String.join(" ", this.words).compareTo(String.join(" ", other.words));
        return words != 0 ? words : written.compareTo(other.written);
    }
}

package io.entente.actor;

import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way in which an article writes a name.
 *
 * @param words its words, folded, without marks
 * @param written as the text has it, with single spaces
 */
record NameForm(List<String> words, String written) implements Comparable<NameForm> {

    private static final Set<String> LEGAL_FORMS = Words.set("""
            inc incorporated corp corporation co company ltd limited plc llc llp lp ag gmbh sa nv ab oyj spa kk bhd pty se
            sarl bv
            """);

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

    /** The name of a firm without what says how it is incorporated; any other name as it is. */
    NameForm withoutLegalForm() {
        int count = words.size();
        while (count > 1
                && (LEGAL_FORMS.contains(words.get(count - 1))
                        || words.get(count - 1).equals("and"))) {
            count--;
        }
        return count == words.size() ? this : new NameForm(words.subList(0, count), written);
    }

    boolean hasLegalForm() {
        return LEGAL_FORMS.contains(last());
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
        for (String word : withoutLegalForm().words) {
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

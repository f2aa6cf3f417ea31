package io.entente.actor;

import io.entente.name.Name;
import io.entente.name.NameLexicon;
import io.entente.name.WordKind;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.Set;

/** Tells who made an article from who is in it: "Jane Doe/AFP", "CNN's Jane Doe" in CNN, "Jane Doe contributed to this report". */
final class Credits {

    private static final String CONTRIBUTED = "contributed";

    private final NameLexicon lexicon;
    private final Set<String> publishers;

    /** @param publishers how the outlet is called, squeezed */
    Credits(NameLexicon lexicon, Set<String> publishers) {
        this.lexicon = lexicon;
        this.publishers = publishers;
    }

    /** Whether a sentence has a word without a capital, as every sentence of a story; a line of a name and an outlet has none. */
    static boolean isProse(Tokens tokens, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (Character.isLowerCase(tokens.text().charAt(tokens.start(i)))
                    && !tokens.lower(i).equals("'s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name stands here as that of somebody who made the article. */
    boolean isCredited(Tokens tokens, Sentence sentence, Name name) {
        boolean agency =
                name.to() + 1 < sentence.to() && tokens.lower(name.to()).equals("/");
        boolean maker = name.from() > sentence.from() && lexicon.is(tokens, name.from() - 1, WordKind.CREDIT);
        return agency || maker || isOurs(tokens, sentence, name) || isContribution(tokens, sentence);
    }

    /** "CNN's" before a name, in an article of CNN. */
    private boolean isOurs(Tokens tokens, Sentence sentence, Name name) {
        int possessive = name.from() - 1;
        return possessive > sentence.from()
                && tokens.lower(possessive).equals("'s")
                && publishers.contains(UnlistedNames.squeezed(tokens.form(possessive - 1)));
    }

    private static boolean isContribution(Tokens tokens, Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (tokens.lower(i).equals(CONTRIBUTED)) {
                String next = tokens.lower(i + 1);
                boolean toThis = next.equals("to")
                        && i + 2 < sentence.to()
                        && tokens.lower(i + 2).equals("this");
                return toThis || next.equals("reporting");
            }
        }
        return false;
    }
}

package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.ActorDirectory.NominalMatch;
import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence under the eyes of the rules: its tokens, and which aliases begin where. */
final class Scene {

    private static final double TITLE_CASE_SHARE = 0.7;
    private static final int SHORT_WORD = 3;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_BEFORE = 4;

    private final ActorDirectory directory;
    private final Tokens tokens;
    private final Sentence sentence;
    private final @Nullable AliasMatch[] aliases;
    private final boolean titleCase;

    Scene(ActorDirectory directory, Tokens tokens, Sentence sentence) {
        this.directory = directory;
        this.tokens = tokens;
        this.sentence = sentence;
        aliases = new AliasMatch[sentence.to() - sentence.from()];
        int i = sentence.from();
        while (i < sentence.to()) {
            AliasMatch match =
                    tokens.isWord(i) && !isInAddress(tokens, i) ? directory.aliasAt(tokens, i, sentence.to()) : null;
            aliases[i - sentence.from()] = match;
            i = match == null ? i + 1 : match.to();
        }
        titleCase = hasTitleCase();
    }

    /** Whether a token is a part of an internet address or an account's name. */
    private static boolean isInAddress(Tokens tokens, int token) {
        if (token == 0 || tokens.isAfterSpace(token)) {
            return false;
        }
        String before = tokens.lower(token - 1);
        return before.equals(".") || before.equals("/") || before.equals("@") || before.equals("#");
    }

    /** Whether nearly all longer words have a capital, and those that have none are small words: as in headlines. */
    private boolean hasTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) > SHORT_WORD) {
                words++;
                if (tokens.isCapitalised(i)) {
                    capitals++;
                } else if (!is(i, EnglishWords.FUNCTION) && !is(i, EnglishWords.PLACE_PREPOSITIONS)) {
                    return false;
                }
            }
        }
        boolean stops = is(sentence.to() - 1, ".");
        return words < FEWEST_WORDS
                ? isAllCapitalised() && !stops
                : stops ? capitals == words : capitals > TITLE_CASE_SHARE * words;
    }

    /** Whether every word of a short line has a capital. */
    private boolean isAllCapitalised() {
        int words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.isWord(i)) {
                words++;
                if (!tokens.isCapitalised(i) && !is(i, EnglishWords.FUNCTION)) {
                    return false;
                }
            }
        }
        return words >= FEWEST_WORDS;
    }

    Tokens tokens() {
        return tokens;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Whether nearly every word has a capital, as in headlines, so that a capital tells nothing. */
    boolean isTitleCase() {
        return titleCase;
    }

    boolean has(int token) {
        return sentence.from() <= token && token < sentence.to();
    }

    /** The folded word at a place, empty outside the sentence. */
    String word(int token) {
        return has(token) ? tokens.lower(token) : "";
    }

    boolean is(int token, Set<String> words) {
        return has(token) && words.contains(tokens.lower(token));
    }

    boolean is(int token, String word) {
        return has(token) && tokens.lower(token).equals(word);
    }

    boolean isCapitalised(int token) {
        return has(token) && tokens.isCapitalised(token);
    }

    /** The aliases that begin at a token and in no other alias; null where none do. */
    @Nullable
    AliasMatch aliasAt(int token) {
        return has(token) ? aliases[token - sentence.from()] : null;
    }

    /** The aliases that end right before a token; null where none do. */
    @Nullable
    AliasMatch aliasEndingAt(int token) {
        for (int from = token - 1; has(from) && from >= token - LONGEST_BEFORE; from--) {
            AliasMatch match = aliases[from - sentence.from()];
            if (match != null) {
                return match.to() == token ? match : null;
            }
        }
        return null;
    }

    /** The office title that begins at a token; null where none does. */
    @Nullable
    TitleMatch titleAt(int token) {
        return has(token) ? directory.titleAt(tokens, token, sentence.to()) : null;
    }

    /** The office title in the plural that begins at a token; null where none does. */
    @Nullable
    TitleMatch pluralTitleAt(int token) {
        return has(token) ? directory.pluralTitleAt(tokens, token, sentence.to()) : null;
    }

    /** The common noun for bodies that begins at a token; null where none does. */
    @Nullable
    NominalMatch nominalAt(int token) {
        return has(token) ? directory.nominalAt(tokens, token, sentence.to()) : null;
    }

    /** The place before a token, without "the". */
    int before(int token) {
        return is(token - 1, "the") ? token - 2 : token - 1;
    }

    /** The place after "the", if it stands here. */
    int afterThe(int token) {
        return is(token, "the") ? token + 1 : token;
    }

    boolean isPossessive(int token) {
        return is(token, "'s")
                || (is(token, "'") && !tokens.isAfterSpace(token))
                || (is(token, "\u2019") && !tokens.isAfterSpace(token));
    }

    /** Whether a hyphen joins this token to its neighbours. */
    boolean isHyphen(int token) {
        return has(token)
                && !tokens.isAfterSpace(token)
                && (tokens.lower(token).equals("-")
                        || tokens.lower(token).equals("\u2010")
                        || tokens.lower(token).equals("\u2011"));
    }

    /** Whether one of the tokens from {@code from} on, at most {@code count}, is one of the words. */
    boolean hasWithin(int from, int count, Set<String> words) {
        for (int i = from; i < from + count; i++) {
            if (is(i, words)) {
                return true;
            }
        }
        return false;
    }
}

package io.entente.quote;

import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of saying of a sentence and whose they are. */
final class Speakers {

    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final double BESIDE = 0.95;
    private static final double APART = 0.8;
    private static final double ACCORDING = 0.9;
    private static final Set<String> BEFORE_OBJECT = Words.set("""
            of to with by for from on at in against about told than
            """);

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEFORE_NOUN =
            Set.of("the", "a", "an", "his", "her", "their", "its", "this", "to", "'s", "of", "no", "any", "some");
    private static final Set<String> BEFORE_CIRCUMSTANCE = Words.set("""
            of to with by for from on at in against about as during after before over under into upon through
            """);

    private final Set<String> reporting;

    Speakers(Set<String> reporting) {
        this.reporting = reporting;
    }

    /**
     * One act of saying.
     *
     * @param verbAt the verb's token
     * @param clauseFrom the first token of what is said without marks; -1 where nothing is
     */
    record Saying(@Nullable Mention speaker, String verb, int verbAt, int clauseFrom, double confidence) {}

    /** The acts of saying of a sentence, in order, outside quotation marks. */
    List<Saying> in(Tokens tokens, Sentence sentence, List<Mention> named, List<int[]> marked) {
        List<Mention> mentions = named.stream()
                .filter(mention -> !isMarked(mention.from(), marked) && !mention.isOfPair())
                .toList();
        List<Saying> sayings = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (isMarked(i, marked)) {
                continue;
            }
            if (tokens.lower(i).equals("according")
                    && i + 1 < sentence.to()
                    && tokens.lower(i + 1).equals("to")) {
                Mention speaker = startingWithin(mentions, i + 2, NEAR);
                if (speaker != null) {
                    int from = i == sentence.from() ? speaker.to() : -1;
                    sayings.add(new Saying(speaker, "according to", i, from, ACCORDING));
                }
            } else if (reporting.contains(tokens.lower(i)) && !isNoun(tokens, i, sentence) && !isNamed(named, i)) {
                sayings.add(saying(tokens, sentence, mentions, i, marked));
            }
        }
        return sayings;
    }

    /** "the claim", "a report": a noun that looks like a form of a verb of saying. */
    private static boolean isNoun(Tokens tokens, int i, Sentence sentence) {
        if (i == sentence.from()) {
            return false;
        }
        boolean described = i - 2 >= sentence.from() && ARTICLES.contains(tokens.lower(i - 2));
        return BEFORE_NOUN.contains(tokens.lower(i - 1)) || (described && !tokens.isCapitalised(i - 1));
    }

    /** Whether a token is a part of a name: "the United States". */
    private static boolean isNamed(List<Mention> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.from() <= token && token < mention.to());
    }

    private static Saying saying(
            Tokens tokens, Sentence sentence, List<Mention> mentions, int verb, List<int[]> marked) {
        Mention before = endingWithin(tokens, mentions, verb, sentence.from());
        boolean inverted = verb > sentence.from() && isQuoteEnd(tokens, verb - 1);
        Mention after = startingWithin(mentions, verb + 1, NEAR);
        if ((before == null || inverted) && after != null && !isObject(tokens, verb, after)) {
            return new Saying(after, tokens.form(verb), verb, -1, BESIDE);
        }
        double confidence = before != null && verb - before.to() <= NEAR ? BESIDE : APART;
        return new Saying(before, tokens.form(verb), verb, clause(tokens, sentence, verb, before, marked), confidence);
    }

    private static boolean isQuoteEnd(Tokens tokens, int token) {
        String word = tokens.lower(token);
        return word.equals("\u201d") || word.equals("\"") || word.equals("\u00bb");
    }

    private static boolean isObject(Tokens tokens, int verb, Mention after) {
        return after.from() - verb > 1 && BEFORE_OBJECT.contains(tokens.lower(after.from() - 1));
    }

    /** The first token of the clause that says what was said; -1 where none follows. */
    private static int clause(
            Tokens tokens, Sentence sentence, int verb, @Nullable Mention speaker, List<int[]> marked) {
        if (speaker == null) {
            return -1;
        }
        for (int i = verb + 1; i < Math.min(sentence.to(), verb + FAR + 1); i++) {
            if (isMarked(i, marked)) {
                return -1;
            }
            if (tokens.lower(i).equals("that")) {
                return i + 1;
            }
        }
        boolean afterQuote = marked.stream().anyMatch(part -> part[1] <= verb && verb - part[1] <= FAR);
        boolean clauseFollows = verb + 1 < sentence.to()
                && tokens.isWord(verb + 1)
                && !BEFORE_CIRCUMSTANCE.contains(tokens.lower(verb + 1));
        return clauseFollows && !afterQuote ? verb + 1 : -1;
    }

    /** The nearest mention that ends before a verb and is no object of a preposition, else the nearest of all. */
    private static @Nullable Mention endingWithin(Tokens tokens, List<Mention> mentions, int verb, int first) {
        Mention oblique = null;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            int gap = verb - mention.to();
            if (gap < 0 || !mention.isActor()) {
                continue;
            }
            if (gap > FAR) {
                break;
            }
            int before = mention.from() - 1;
            if (before >= first && tokens.lower(before).equals("the")) {
                before--;
            }
            if (before < first || !BEFORE_OBJECT.contains(tokens.lower(before))) {
                return mention;
            }
            oblique = oblique == null && gap <= NEAR ? mention : oblique;
        }
        return oblique;
    }

    private static @Nullable Mention startingWithin(List<Mention> mentions, int from, int reach) {
        for (Mention mention : mentions) {
            if (mention.isActor() && mention.from() >= from && mention.from() < from + reach) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isMarked(int token, List<int[]> marked) {
        for (int[] part : marked) {
            if (part[0] <= token && token < part[1]) {
                return true;
            }
        }
        return false;
    }
}

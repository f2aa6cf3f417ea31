package io.entente.quote;

import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of saying of a sentence and whose they are. */
final class Speakers {

    private static final int NEAR = 3;
    private static final int FAR = 8;
    private static final int SHORTEST_CLAUSE = 4;
    static final double BESIDE = 0.95;
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

    /** Verbs whose subject is quoted where marks follow: "called it a “disgrace”". */
    private static final Set<String> CALLING = Words.set("""
            called calls calling dubbed dubs branded brands labelled labeled labels described describes denounced
            denounces condemned condemns dismissed dismisses decried decries hailed hails slammed slams derided
            derides termed terms deemed ridiculed
            """);

    private static final int REACH_OF_CALLING = 14;
    private static final Set<String> ONLY_VERBS = Set.of("said", "says", "told", "wrote", "thought");
    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> NOBODY = Set.of("i", "we", "they", "you", "it", "one", "others", "some", "many");
    private static final Set<String> BETWEEN = Set.of("also", "later", "then", "has", "had", "have");
    /** Nouns after "Trump's" that speak for him. */
    private static final Set<String> VOICES = Words.set("""
            spokesman spokeswoman spokesperson spokesmen office administration government campaign team statement cabinet
            ministry
            """);

    private final Set<String> reporting;
    private final Set<String> telling;

    Speakers(Set<String> reporting) {
        this.reporting = reporting;
        telling = new HashSet<>(reporting);
        telling.addAll(CALLING);
        telling.add("according");
    }

    /** The acts of saying of a sentence, in order, outside quotation marks. */
    List<Saying> in(Tokens tokens, Sentence sentence, List<Mention> named, List<Marked> marked) {
        List<Saying> sayings = new ArrayList<>(1);
        List<Mention> outside = null;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!telling.contains(tokens.lower(i)) || isMarked(i, marked)) {
                continue;
            }
            if (outside == null) {
                outside = outside(named, marked);
            }
            Saying saying = at(tokens, sentence, outside, named, marked, i);
            if (saying != null) {
                sayings.add(saying);
            }
        }
        return sayings;
    }

    private static List<Mention> outside(List<Mention> named, List<Marked> marked) {
        return named.stream()
                .filter(mention -> !isMarked(mention.from(), marked) && !mention.isOfPair())
                .toList();
    }

    private @Nullable Saying at(
            Tokens tokens, Sentence sentence, List<Mention> mentions, List<Mention> named, List<Marked> marked, int i) {
        String word = tokens.lower(i);
        if (word.equals("according")
                && i + 1 < sentence.to()
                && tokens.lower(i + 1).equals("to")) {
            Mention speaker = startingWithin(mentions, i + 2, NEAR);
            return speaker == null ? null : according(tokens, sentence, marked, i, speaker);
        }
        boolean saying = reporting.contains(word);
        if (!saying && !(CALLING.contains(word) && isBeforeMarks(i, marked))) {
            return null;
        }
        return isNoun(tokens, i, sentence) || isNamed(named, i)
                ? null
                : saying(tokens, sentence, mentions, i, marked, saying);
    }

    private static boolean isBeforeMarks(int verb, List<Marked> marked) {
        return marked.stream().anyMatch(part -> part.from() > verb && part.from() - verb <= REACH_OF_CALLING);
    }

    /** "According to Macron, the talks failed" and "The talks failed, according to Macron". */
    private static Saying according(Tokens tokens, Sentence sentence, List<Marked> marked, int at, Mention speaker) {
        Saying saying = Saying.of(speaker, "according to", at, ACCORDING);
        if (at == sentence.from()) {
            int from =
                    speaker.to() < sentence.to() && tokens.lower(speaker.to()).equals(",")
                            ? speaker.to() + 1
                            : speaker.to();
            return from < sentence.to() ? saying.withClause(from, sentence.to()) : saying;
        }
        boolean afterQuote = marked.stream().anyMatch(part -> part.from() < at);
        int to = tokens.lower(at - 1).equals(",") ? at - 1 : at;
        return afterQuote || to <= sentence.from() ? saying : saying.withClause(sentence.from(), to);
    }

    /** "the claim", "a report": a noun that looks like a form of a verb of saying. */
    private static boolean isNoun(Tokens tokens, int i, Sentence sentence) {
        if (i == sentence.from()) {
            return false;
        }
        String word = tokens.lower(i);
        boolean described = i - 2 >= sentence.from()
                && ARTICLES.contains(tokens.lower(i - 2))
                && !word.endsWith("ed")
                && !ONLY_VERBS.contains(word);
        return BEFORE_NOUN.contains(tokens.lower(i - 1)) || (described && !tokens.isCapitalised(i - 1));
    }

    /** Whether a token is a part of a name: "the United States". */
    private static boolean isNamed(List<Mention> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.from() <= token && token < mention.to());
    }

    private static Saying saying(
            Tokens tokens,
            Sentence sentence,
            List<Mention> mentions,
            int verb,
            List<Marked> marked,
            boolean mayTellClause) {
        String form = tokens.form(verb);
        Saying unnamed = byPronoun(tokens, sentence, mentions, verb);
        if (unnamed != null) {
            int from = mayTellClause ? clause(tokens, sentence, mentions, verb, marked) : -1;
            return from < 0 ? unnamed : unnamed.withClause(from, sentence.to());
        }
        Mention before = endingWithin(tokens, mentions, verb, sentence.from());
        boolean inverted = verb > sentence.from() && QuotationMark.isClosing(tokens, verb - 1);
        Mention after = startingWithin(mentions, verb + 1, NEAR);
        if ((before == null || inverted) && after != null && !isObject(tokens, verb, after)) {
            return Saying.of(owned(tokens, after, sentence.to()) ? null : after, form, verb, BESIDE);
        }
        if (before == null || owned(tokens, before, verb)) {
            return Saying.of(null, form, verb, 0);
        }
        Saying saying = Saying.of(before, form, verb, verb - before.to() <= NEAR ? BESIDE : APART);
        int from = mayTellClause ? clause(tokens, sentence, mentions, verb, marked) : -1;
        if (from >= 0) {
            return saying.withClause(from, sentence.to());
        }
        int to = mayTellClause ? clauseBefore(tokens, sentence, before, verb, marked) : -1;
        return to < 0 ? saying : saying.withClause(sentence.from(), to);
    }

    /** "He said", "said she", "they later said": somebody whom the words beside the verb do not name. */
    private static @Nullable Saying byPronoun(Tokens tokens, Sentence sentence, List<Mention> mentions, int verb) {
        int at = verb - 1;
        while (at > sentence.from() && at > verb - NEAR && BETWEEN.contains(tokens.lower(at))) {
            at--;
        }
        boolean before = at >= sentence.from() && isPronoun(tokens.lower(at));
        int pronoun = before ? at : verb + 1;
        boolean after = !before
                && verb > sentence.from()
                && QuotationMark.isClosing(tokens, verb - 1)
                && pronoun < sentence.to()
                && isPronoun(tokens.lower(pronoun));
        if (!(before || after) || isNamed(mentions, pronoun)) {
            return null;
        }
        int named = PRONOUNS.contains(tokens.lower(pronoun)) ? pronoun : -1;
        return new Saying(null, tokens.form(verb), verb, -1, -1, 0, named);
    }

    private static boolean isPronoun(String word) {
        return PRONOUNS.contains(word) || NOBODY.contains(word);
    }

    /** "Trump's lawyer said": whether somebody whom a name only describes stands between it and the verb. */
    private static boolean owned(Tokens tokens, Mention mention, int end) {
        int own = mention.to();
        boolean possessive = own + 1 < end
                && (tokens.lower(own).equals("'s") || (tokens.lower(own).equals("'") && !tokens.isAfterSpace(own)));
        if (!possessive) {
            return isMember(tokens, mention, end);
        }
        for (int i = own + 1; i < end && i < own + FAR && tokens.isWord(i); i++) {
            if (VOICES.contains(tokens.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "A DGCIM officer said": somebody of a body that is known by its name alone. */
    private static boolean isMember(Tokens tokens, Mention mention, int end) {
        int noun = mention.to();
        return noun < end
                && mention.rule() == Mention.Rule.UNLISTED_ORGANISATION
                && tokens.isWord(noun)
                && !tokens.isCapitalised(noun)
                && !BETWEEN.contains(tokens.lower(noun))
                && !tokens.lower(noun).endsWith("ly")
                && !VOICES.contains(tokens.lower(noun));
    }

    /** "The talks had failed, Macron said.": where the clause before a verb of saying at the end of its sentence ends; else -1. */
    private static int clauseBefore(Tokens tokens, Sentence sentence, Mention speaker, int verb, List<Marked> marked) {
        int comma = speaker.from() - 1;
        while (comma > sentence.from()
                && speaker.from() - comma < FAR
                && !tokens.lower(comma).equals(",")) {
            comma--;
        }
        boolean ends = verb + 1 >= sentence.to()
                || !tokens.isWord(verb + 1)
                || BEFORE_CIRCUMSTANCE.contains(tokens.lower(verb + 1));
        boolean clause = comma - sentence.from() >= SHORTEST_CLAUSE
                && tokens.lower(comma).equals(",");
        boolean title =
                tokens.isCapitalised(comma + 1) || tokens.lower(comma + 1).equals("the");
        boolean quoted = marked.stream().anyMatch(part -> part.from() < verb && verb - part.to() <= 2 * FAR);
        return ends && clause && title && !quoted ? comma : -1;
    }

    private static boolean isObject(Tokens tokens, int verb, Mention after) {
        return after.from() - verb > 1 && BEFORE_OBJECT.contains(tokens.lower(after.from() - 1));
    }

    /** The first token of the clause that says what was said; -1 where none follows. */
    private static int clause(Tokens tokens, Sentence sentence, List<Mention> mentions, int verb, List<Marked> marked) {
        for (int i = verb + 1; i < Math.min(sentence.to(), verb + FAR + 1); i++) {
            if (isMarked(i, marked)) {
                return -1;
            }
            if (tokens.lower(i).equals("that")) {
                return i + 1;
            }
        }
        boolean afterQuote = marked.stream().anyMatch(part -> part.to() <= verb && verb - part.to() <= FAR);
        boolean clauseFollows = verb + 1 < sentence.to()
                && tokens.isWord(verb + 1)
                && !BEFORE_CIRCUMSTANCE.contains(tokens.lower(verb + 1));
        return clauseFollows && !afterQuote && !hasOnlyObject(tokens, sentence, mentions, verb) ? verb + 1 : -1;
    }

    /** "Lavrov accused NATO of lying": a name after the verb that no clause goes on from. */
    private static boolean hasOnlyObject(Tokens tokens, Sentence sentence, List<Mention> mentions, int verb) {
        Mention object =
                startingWithin(mentions, verb + 1, tokens.lower(verb + 1).equals("the") ? 2 : 1);
        if (object == null) {
            return false;
        }
        int next = object.to();
        return next >= sentence.to() || !tokens.isWord(next) || BEFORE_CIRCUMSTANCE.contains(tokens.lower(next));
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
            boolean aside = gap > 0 && tokens.lower(mention.to()).equals(",");
            boolean whose =
                    mention.actor().isPerson() && (before - 1 < first || !VOICES.contains(tokens.lower(before - 1)));
            oblique = oblique == null && gap <= NEAR && !aside && !whose ? mention : oblique;
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

    private static boolean isMarked(int token, List<Marked> marked) {
        for (Marked part : marked) {
            if (part.contains(token)) {
                return true;
            }
        }
        return false;
    }
}

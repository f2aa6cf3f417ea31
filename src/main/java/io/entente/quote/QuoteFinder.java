package io.entente.quote;

import io.entente.actor.Actor;
import io.entente.actor.ActorDirectory;
import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds quotations and posts, and who is quoted. */
public final class QuoteFinder {

    /** A quotation of fewer words is a partial one, unless a comma or a stop ends it. */
    private static final int WORDS_OF_A_CLAUSE = 5;

    private static final int SHORTEST_INDIRECT = 4;

    private final Speakers speakers;
    private final Function<Actor, String> pronounOf;

    /** @param reporting forms of verbs of saying, folded */
    public QuoteFinder(Set<String> reporting, ActorDirectory directory) {
        speakers = new Speakers(reporting);
        pronounOf = directory::pronounOf;
    }

    /**
     * What an article quotes.
     *
     * @param quotes in the order of the text
     * @param mentions those that were there, and each "he" or "she" that goes on speaking, in the order of the text
     */
    public record Found(List<Quote> quotes, List<Mention> mentions) {}

    /** The quotations of an article. */
    public Found find(Tokens tokens, List<Sentence> sentences, List<Mention> mentions, Predicate<Sentence> isPost) {
        List<Sentence> posts = sentences.stream().filter(isPost).toList();
        List<Sentence> story = posts.isEmpty()
                ? sentences
                : sentences.stream().filter(isPost.negate()).toList();
        List<Marked> marked = QuotationMarks.in(tokens, story);
        Sayings sayings = Sayings.read(speakers, tokens, story, mentions, marked, pronounOf);
        List<SpeakerChoice.Attribution> chosen = new SpeakerChoice(tokens, sentences, sayings, mentions).of(marked);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < marked.size(); i++) {
            quotes.add(quote(tokens, marked.get(i), chosen.get(i)));
        }
        for (Sentence sentence : story) {
            addIndirect(quotes, tokens, sentence, sayings.in(sentence), marked);
        }
        if (!posts.isEmpty()) {
            quotes.addAll(new Posts(tokens, sentences, mentions, sayings).in(posts));
        }
        quotes.sort(Comparator.comparingInt(Quote::sentence)
                .thenComparing(quote -> !quote.isMarked())
                .thenComparing(Quote::from));
        return new Found(quotes, sayings.mentions());
    }

    private static Quote quote(Tokens tokens, Marked part, SpeakerChoice.Attribution attribution) {
        return new Quote(
                kind(tokens, part),
                tokens.span(part.from(), part.to()),
                part.from(),
                part.to(),
                part.first().index(),
                attribution.speaker(),
                attribution.verb(),
                attribution.confidence());
    }

    private static Quote.Kind kind(Tokens tokens, Marked part) {
        int words = 0;
        for (int i = part.from(); i < part.to(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        String last = tokens.lower(part.to() - 1);
        boolean ends = last.equals(",") || last.equals(".") || last.equals("!") || last.equals("?");
        return words >= WORDS_OF_A_CLAUSE || (words > 1 && ends) ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }

    private static void addIndirect(
            List<Quote> quotes, Tokens tokens, Sentence sentence, List<Saying> sayings, List<Marked> marked) {
        for (Saying saying : sayings) {
            int from = saying.clauseFrom();
            boolean taken = marked.stream().anyMatch(part -> part.from() <= from + 1 && from < part.to());
            if (saying.speaker() != null && !taken && saying.clauseTo() - from >= SHORTEST_INDIRECT && from >= 0) {
                SpeakerChoice.Attribution attribution = SpeakerChoice.Attribution.of(saying);
                quotes.add(new Quote(
                        Quote.Kind.INDIRECT,
                        tokens.span(from, saying.clauseTo()),
                        from,
                        saying.clauseTo(),
                        sentence.index(),
                        attribution.speaker(),
                        attribution.verb(),
                        attribution.confidence()));
                return;
            }
        }
    }
}

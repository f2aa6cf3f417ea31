package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.quote.Quote;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quoted part of a sentence whose speaker stands in another one, put as if the sentence named him: "Speaker said: “…”".
 *
 * @param speaker the speaker's place in it
 * @param said the mentions inside the quotation, at their places in it
 * @param places the same mentions at their places in the article
 * @param shift how far a token of it is from the same token of the article
 */
record SpokenSentence(
        Tokens tokens,
        Sentence sentence,
        Mention speaker,
        List<Mention> said,
        List<Mention> places,
        List<Quote> quotes,
        int shift) {

    private static final String HEAD = "Speaker said: \u201c";
    static final int HEAD_TOKENS = 4;

    /** How many tokens it has more than the part of the quotation. */
    static final int FRAME = HEAD_TOKENS + 1;

    /** The part of a quotation that stands in a sentence; null where its words alone read otherwise than in the article. */
    static @Nullable SpokenSentence of(
            Tokens article, Sentence sentence, List<Mention> mentions, Quote quote, Mention speaker) {
        int from = Math.max(quote.from(), sentence.from());
        int to = Math.min(quote.to(), sentence.to());
        Span words = article.span(from, to);
        Tokens tokens = Tokens.of(HEAD + words.of(article.text()) + "\u201d");
        if (tokens.size() != HEAD_TOKENS + to - from + 1) {
            return null;
        }
        int shift = HEAD_TOKENS - from;
        Mention there = at(speaker, tokens, 0, 1);
        List<Mention> said = new ArrayList<>();
        List<Mention> places = new ArrayList<>();
        for (Mention mention : mentions) {
            if (from <= mention.from() && mention.to() <= to) {
                places.add(mention);
                said.add(at(mention, tokens, mention.from() + shift, mention.to() + shift));
            }
        }
        Quote quoted = new Quote(
                Quote.Kind.DIRECT,
                tokens.span(HEAD_TOKENS, tokens.size() - 1),
                HEAD_TOKENS,
                tokens.size() - 1,
                0,
                there,
                "said",
                quote.confidence());
        Sentence whole = new Sentence(0, new Span(0, tokens.text().length()), 0, tokens.size());
        return new SpokenSentence(tokens, whole, there, said, places, List.of(quoted), shift);
    }

    private static Mention at(Mention mention, Tokens tokens, int from, int to) {
        return new Mention(
                mention.actor(),
                mention.kind(),
                mention.role(),
                mention.rule(),
                mention.confidence(),
                0,
                tokens.span(from, to),
                from,
                to);
    }

    /** The speaker's mention and those inside his words. */
    List<Mention> mentions() {
        List<Mention> all = new ArrayList<>();
        all.add(speaker);
        all.addAll(said);
        return all;
    }
}

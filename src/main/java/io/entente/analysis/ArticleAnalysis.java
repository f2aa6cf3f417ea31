package io.entente.analysis;

import io.entente.actor.Mention;
import io.entente.article.ZoneKind;
import io.entente.article.ZonedText;
import io.entente.pair.CoOccurrence;
import io.entente.pair.PairEvidence;
import io.entente.quote.Quote;
import io.entente.sentiment.Doubt;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.List;

/**
 * Everything said about one article.
 *
 * @param zones the zone of each sentence, by its index
 * @param unsettled how many phrases refer to somebody who cannot be told; they are no mentions
 * @param method the name of the model that decided
 * @param methodVersion its version
 * @param open which pairs are left open to a second model
 */
public record ArticleAnalysis(
        ZonedText text,
        Tokens tokens,
        List<Sentence> sentences,
        List<ZoneKind> zones,
        List<Mention> mentions,
        int unsettled,
        List<Quote> quotes,
        List<PairEvidence> evidence,
        List<CoOccurrence> coOccurrences,
        String method,
        String methodVersion,
        Doubt open) {}

package io.entente.table;

import io.entente.actor.Actor;
import io.entente.actor.Mention;
import io.entente.actor.UnlistedNames;
import io.entente.analysis.ArticleAnalysis;
import io.entente.article.Zone;
import io.entente.article.ZoneKind;
import io.entente.pair.CoOccurrence;
import io.entente.pair.PairEvidence;
import io.entente.quote.Quote;
import io.entente.sentiment.Happening;
import io.entente.sentiment.MarkedPair;
import io.entente.sentiment.PairOpinion;
import io.entente.text.CodePoints;
import io.entente.text.Fingerprint;
import io.entente.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** The nested rows of one article's analysis, with offsets as the tables count them. */
final class AnalysisCells {

    private static final int SNIPPET_CHARS = 500;

    private final String articleId;
    private final ArticleAnalysis analysis;
    private final String text;
    private final CodePoints codePoints;
    private final Map<Mention, String> mentionIds = new HashMap<>();

    AnalysisCells(String articleId, ArticleAnalysis analysis) {
        this.articleId = articleId;
        this.analysis = analysis;
        text = analysis.text().text();
        codePoints = new CodePoints(text);
    }

    Row[] mentions() {
        return analysis.mentions().stream().map(this::mention).toArray(Row[]::new);
    }

    private Row mention(Mention mention) {
        ZoneKind zone = analysis.zones().get(mention.sentence());
        return RowFactory.create(
                mentionId(mention),
                mention.sentence(),
                zone.label(),
                begin(zone, mention.span()),
                end(zone, mention.span()),
                mention.span().of(text),
                mention.actor().id(),
                mention.kind().label(),
                mention.role().label(),
                mention.rule().label(),
                mention.confidence());
    }

    Row[] discovered() {
        Map<String, Actor> found = new TreeMap<>();
        for (Mention mention : analysis.mentions()) {
            if (UnlistedNames.isDiscovered(mention.actor().id())) {
                found.put(mention.actor().id(), mention.actor());
            }
        }
        return found.values().stream()
                .map(actor ->
                        RowFactory.create(actor.id(), actor.name(), actor.type().label()))
                .toArray(Row[]::new);
    }

    /** How many zones of each kind the text has, and how long they are. */
    Row[] zones() {
        Map<ZoneKind, long[]> counts = new EnumMap<>(ZoneKind.class);
        for (Zone zone : analysis.text().zones()) {
            long[] count = counts.computeIfAbsent(zone.kind(), kind -> new long[2]);
            count[0]++;
            count[1] += text.codePointCount(zone.span().start(), zone.span().end());
        }
        return counts.entrySet().stream()
                .map(entry -> RowFactory.create(entry.getKey().label(), entry.getValue()[0], entry.getValue()[1]))
                .toArray(Row[]::new);
    }

    Row[] quotes() {
        return analysis.quotes().stream().map(this::quote).toArray(Row[]::new);
    }

    private Row quote(Quote quote) {
        ZoneKind zone = analysis.zones().get(quote.sentence());
        Mention speaker = quote.speaker();
        return RowFactory.create(
                Fingerprint.of(
                        "quote", articleId, place(quote.span()), quote.kind().label()),
                quote.sentence(),
                zone.label(),
                begin(zone, quote.span()),
                end(zone, quote.span()),
                quote.kind().label(),
                speaker == null ? null : speaker.actor().id(),
                quote.verb().isEmpty() ? null : quote.verb(),
                quote.confidence());
    }

    Row[] evidence() {
        return analysis.evidence().stream().map(this::evidence).toArray(Row[]::new);
    }

    private Row evidence(PairEvidence evidence) {
        PairOpinion opinion = evidence.opinion();
        Happening happening = opinion.happening();
        String source = opinion.source().actor().id();
        String target = opinion.target().actor().id();
        Span cue = opinion.cueFrom() < 0 ? null : analysis.tokens().span(opinion.cueFrom(), opinion.cueTo());
        return RowFactory.create(
                Fingerprint.of("evidence", articleId, "" + evidence.sentence().index(), source, target),
                evidence.sentence().index(),
                evidence.zone().label(),
                source,
                target,
                mentionId(opinion.source()),
                mentionId(opinion.target()),
                evidence.voice().label(),
                evidence.holder() == null ? null : evidence.holder().id(),
                evidence.polarity(),
                opinion.probabilities().negative(),
                opinion.probabilities().neutral(),
                opinion.probabilities().positive(),
                opinion.probabilities().score(),
                cue == null ? null : cue.of(text),
                cue == null ? null : begin(evidence.zone(), cue),
                cue == null ? null : end(evidence.zone(), cue),
                opinion.path() == null ? null : opinion.path().label(),
                happening.isNegated(),
                happening.isHypothetical(),
                happening.mood() == null ? null : happening.mood().label(),
                happening.tense() == null ? null : happening.tense().label(),
                happening.eventClass() == null ? null : happening.eventClass().label(),
                analysis.method(),
                analysis.methodVersion(),
                snippet(evidence.sentence().span()),
                evidence.isCounted(),
                analysis.open().leavesOpen(opinion) ? marked(evidence) : null);
    }

    private @Nullable String marked(PairEvidence evidence) {
        return MarkedPair.of(
                text,
                evidence.sentence().span(),
                evidence.opinion().source().span(),
                evidence.opinion().target().span());
    }

    Row[] coOccurrences() {
        return analysis.coOccurrences().stream()
                .map(AnalysisCells::coOccurrence)
                .toArray(Row[]::new);
    }

    private static Row coOccurrence(CoOccurrence met) {
        return RowFactory.create(met.pair().first(), met.pair().second(), (long) met.sentences(), (long) met.windows());
    }

    private String mentionId(Mention mention) {
        return mentionIds.computeIfAbsent(
                mention,
                named -> Fingerprint.of(
                        "mention", articleId, place(named.span()), named.actor().id()));
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    private int begin(ZoneKind zone, Span span) {
        return codePoints.between(base(zone), span.start());
    }

    private int end(ZoneKind zone, Span span) {
        return codePoints.between(base(zone), span.end());
    }

    private int base(ZoneKind zone) {
        return zone == ZoneKind.HEADLINE ? 0 : analysis.text().bodyStart();
    }

    private String snippet(Span sentence) {
        String whole = sentence.of(text).replace('\n', ' ');
        if (whole.length() <= SNIPPET_CHARS) {
            return whole;
        }
        int end = Character.isHighSurrogate(whole.charAt(SNIPPET_CHARS - 1)) ? SNIPPET_CHARS - 1 : SNIPPET_CHARS;
        return whole.substring(0, end) + "\u2026";
    }
}

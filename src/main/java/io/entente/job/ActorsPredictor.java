package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.actor.Actor;
import io.entente.actor.Mention;
import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a marked phrase of a sentence means at a date: a person, a state, an organisation, or nobody. */
final class ActorsPredictor implements Predictor {

    private static final Pattern BETWEEN_TITLE_AND_NAME =
            Pattern.compile("\\s*(?:(?:to|in|at|for|on) (?:(?:the )?[A-Z][\\w.]*(?: [A-Z][\\w.]*){0,2}"
                    + "|the (?:country|kingdom|region|bloc|alliance|talks|organi[sz]ation)))?,?\\s*");

    private static final Pattern BETWEEN_NAME_AND_TITLE = Pattern.compile(",\\s+(?:the|a|an)\\s+");

    private final ArticleAnalyzer analyzer;

    ActorsPredictor(ArticleAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        String sentence = Predictor.text(row, "sentence");
        String context = (row.path("article_start").asText("") + "\n"
                        + row.path("before").asText(""))
                .strip();
        String body = context.isEmpty() ? sentence : context + "\n" + sentence;
        int base = body.length() - sentence.length();
        Span marked = new Span(
                base + Predictor.offset(row, "begin", sentence), base + Predictor.offset(row, "end", sentence));
        ArticleAnalysis analysis = analyzer.analyze(article(row, body));
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("id", row.get("id"));
        Mention mention = at(analysis, marked);
        if (row.path("kind").asText("").equals("title")
                && (mention == null || !mention.actor().isPerson())) {
            Mention beside = named(analysis, marked);
            beside = beside == null ? described(analysis, marked) : beside;
            mention = beside == null ? mention : beside;
        }
        boolean place = row.path("kind").asText("").equals("place");
        if (mention == null) {
            result.put("ref", place ? "place" : "generic");
        } else if (mention.rule() == Mention.Rule.OFFICIALS_OF_BODY || (place && isPartOfName(mention, marked))) {
            result.put("ref", place ? "modifier" : "generic");
        } else if (mention.role() == Mention.Role.TERRITORY) {
            result.put("ref", "place");
        } else if (mention.role() == Mention.Role.MODIFIER) {
            result.put("ref", "modifier");
        } else {
            Actor actor = mention.actor();
            result.put("ref", actor.isPerson() ? "person" : actor.isState() ? "state" : "organisation");
            result.put("actor", ArticlesPredictor.name(actor));
        }
        return List.of(result);
    }

    private static Article article(JsonNode row, String body) {
        PublicationDate date =
                DateReader.read(row.path("date").asText(""), DateOrigin.FIELD).orElse(PublicationDate.UNKNOWN);
        return new Article(new Provenance("predict", 0, null, null, null, null), "", body, "en", date);
    }

    /** The mention that covers most of a phrase; null where none touches it. */
    private static @Nullable Mention at(ArticleAnalysis analysis, Span marked) {
        Mention best = null;
        int most = 0;
        for (Mention mention : analysis.mentions()) {
            Span span = mention.span();
            int shared = Math.min(span.end(), marked.end()) - Math.max(span.start(), marked.start());
            if (shared > most) {
                most = shared;
                best = mention;
            }
        }
        return best;
    }

    /** Whether the marked place is only a part of somebody's name: "Cairo University". */
    private static boolean isPartOfName(Mention mention, Span marked) {
        boolean named = mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.ALIAS;
        return named && mention.span().length() > marked.length();
    }

    /** The person whose name follows a title, perhaps after a comma or "to the United Nations"; null where none does. */
    private static @Nullable Mention named(ArticleAnalysis analysis, Span title) {
        for (Mention mention : analysis.mentions()) {
            if (mention.span().start() >= title.end() && mention.actor().isPerson()) {
                String between = analysis.text()
                        .text()
                        .substring(title.end(), mention.span().start());
                return BETWEEN_TITLE_AND_NAME.matcher(between).matches() ? mention : null;
            }
        }
        return null;
    }

    /** The person whose name stands before a title in apposition: "Ann Doe, the Russian ambassador"; null where none does. */
    private static @Nullable Mention described(ArticleAnalysis analysis, Span title) {
        Mention last = null;
        for (Mention mention : analysis.mentions()) {
            if (mention.span().end() <= title.start() && mention.actor().isPerson()) {
                last = mention;
            }
        }
        if (last == null) {
            return null;
        }
        String between = analysis.text().text().substring(last.span().end(), title.start());
        return BETWEEN_NAME_AND_TITLE.matcher(between).matches() ? last : null;
    }
}

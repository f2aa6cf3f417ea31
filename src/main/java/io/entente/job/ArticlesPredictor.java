package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.actor.Actor;
import io.entente.actor.ActorType;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.pair.ArticleVerdict;
import io.entente.pair.PairEvidence;
import io.entente.pair.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which actors of an article are for or against which: one line for a decided pair. */
final class ArticlesPredictor implements Predictor {

    private final ArticleAnalyzer analyzer;
    private final double threshold;

    ArticlesPredictor(ArticleAnalyzer analyzer, double threshold) {
        this.analyzer = analyzer;
        this.threshold = threshold;
    }

    private record Pair(Actor source, Actor target) {}

    @Override
    public List<ObjectNode> answer(JsonNode row) {
        Map<Pair, long[]> beliefs = new LinkedHashMap<>();
        for (PairEvidence evidence : analyzer.analyze(article(row)).evidence()) {
            if (evidence.isCounted()) {
                Pair pair = new Pair(
                        evidence.opinion().source().actor(),
                        evidence.opinion().target().actor());
                boolean own = evidence.voice() == Voice.AUTHOR || pair.source().equals(evidence.holder());
                double weight = ArticleVerdict.weight(evidence.zone(), own);
                long[] sums = beliefs.computeIfAbsent(pair, p -> new long[2]);
                sums[0] +=
                        ArticleVerdict.units(evidence.opinion().probabilities().negative(), weight);
                sums[1] +=
                        ArticleVerdict.units(evidence.opinion().probabilities().positive(), weight);
            }
        }
        List<ObjectNode> arrows = new ArrayList<>();
        beliefs.forEach((pair, sums) -> {
            int decision = ArticleVerdict.of(sums[0], sums[1], threshold).decision();
            if (decision != 0) {
                ObjectNode arrow = JsonNodeFactory.instance.objectNode();
                arrow.set("article", row.get("id"));
                arrow.put("source", name(pair.source()));
                arrow.put("target", name(pair.target()));
                arrow.put("polarity", decision > 0 ? "positive" : "negative");
                arrows.add(arrow);
            }
        });
        return arrows;
    }

    static Article article(JsonNode row) {
        PublicationDate date =
                DateReader.read(row.path("date").asText(""), DateOrigin.FIELD).orElse(PublicationDate.UNKNOWN);
        String source = row.path("source").asText("");
        Provenance from = new Provenance("predict", 0, null, null, source, null);
        return new Article(from, row.path("title").asText(""), Predictor.text(row, "body"), "en", date);
    }

    /** How a set of labels names an actor: the id of a state, the acronym of a body, the name of anybody else. */
    static String name(Actor actor) {
        boolean byId = actor.type() == ActorType.STATE || actor.type() == ActorType.IGO;
        return byId ? actor.id() : actor.name();
    }
}

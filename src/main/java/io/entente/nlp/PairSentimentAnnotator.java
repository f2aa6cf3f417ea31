package io.entente.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.entente.actor.Mention;
import io.entente.analysis.ArticleAnalysis;
import io.entente.pair.PairEvidence;
import io.entente.sentiment.PairOpinion;
import io.entente.sentiment.Probabilities;
import io.entente.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;

/**
 * Annotates each sentence of a document with how each of its actors stands towards each other: {@code positive}, {@code neutral}
 * or {@code negative}, with {@code source} and {@code target} (ids), their places, the probabilities, the voice, the cue and
 * whether it counts in the metadata.
 */
public final class PairSentimentAnnotator extends ArticleAnnotator<PairSentimentAnnotator> {

    private static final long serialVersionUID = 1L;
    private static final String UID = "PAIR_SENTIMENT_ANNOTATOR";
    private static final String CATEGORY = "category";
    private static final String[] SIGNS = {Annotations.NEGATIVE, Annotations.NEUTRAL, Annotations.POSITIVE};

    public PairSentimentAnnotator() {
        this(Identifiable.randomUID(UID));
    }

    /** For readers of saved pipelines and for Python. */
    public PairSentimentAnnotator(String uid) {
        super(given(uid));
    }

    public static MLReader<PairSentimentAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    @Override
    public String outputAnnotatorType() {
        return CATEGORY;
    }

    @Override
    List<Annotation> annotations(ArticleAnalysis analysis) {
        return analysis.evidence().stream()
                .map(evidence -> annotation(
                        CATEGORY,
                        evidence.sentence().span().start(),
                        evidence.sentence().span().end(),
                        SIGNS[evidence.polarity() + 1],
                        metadata(evidence, analysis)))
                .toList();
    }

    private static Map<String, String> metadata(PairEvidence evidence, ArticleAnalysis analysis) {
        PairOpinion opinion = evidence.opinion();
        Probabilities probabilities = opinion.probabilities();
        Map<String, String> said = new LinkedHashMap<>();
        said.put("sentence", Integer.toString(evidence.sentence().index()));
        put(said, "source", opinion.source());
        put(said, "target", opinion.target());
        said.put(Annotations.NEGATIVE, Double.toString(probabilities.negative()));
        said.put(Annotations.NEUTRAL, Double.toString(probabilities.neutral()));
        said.put(Annotations.POSITIVE, Double.toString(probabilities.positive()));
        said.put("voice", evidence.voice().label());
        said.put("counted", Boolean.toString(evidence.isCounted()));
        if (opinion.cueFrom() >= 0) {
            Span cue = analysis.tokens().span(opinion.cueFrom(), opinion.cueTo());
            said.put("cue", cue.of(analysis.text().text()));
        }
        return said;
    }

    private static void put(Map<String, String> said, String who, Mention mention) {
        said.put(who, mention.actor().id());
        said.put(who + "_begin", Integer.toString(mention.span().start()));
        said.put(who + "_end", Integer.toString(mention.span().end() - 1));
    }
}

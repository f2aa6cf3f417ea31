package io.entente.nlp;

import com.johnsnowlabs.nlp.Annotation;
import io.entente.actor.Mention;
import io.entente.analysis.ArticleAnalysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;

/**
 * Annotates a document with the actors that it names: chunks with {@code actor} (the id), {@code name}, {@code type},
 * {@code kind}, {@code role}, {@code rule}, {@code confidence} and {@code sentence} in their metadata.
 */
public final class ActorAnnotator extends ArticleAnnotator<ActorAnnotator> {

    private static final long serialVersionUID = 1L;
    private static final String UID = "ACTOR_ANNOTATOR";
    private static final String CHUNK = "chunk";

    public ActorAnnotator() {
        this(Identifiable.randomUID(UID));
    }

    /** For readers of saved pipelines and for Python. */
    public ActorAnnotator(String uid) {
        super(given(uid));
    }

    public static MLReader<ActorAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    @Override
    public String outputAnnotatorType() {
        return CHUNK;
    }

    @Override
    List<Annotation> annotations(ArticleAnalysis analysis) {
        String text = analysis.text().text();
        return analysis.mentions().stream()
                .map(mention -> annotation(
                        CHUNK,
                        mention.span().start(),
                        mention.span().end(),
                        mention.span().of(text),
                        metadata(mention)))
                .toList();
    }

    private static Map<String, String> metadata(Mention mention) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("sentence", Integer.toString(mention.sentence()));
        said.put("actor", mention.actor().id());
        said.put("name", mention.actor().name());
        said.put("type", mention.actor().type().label());
        said.put("kind", mention.kind().label());
        said.put("role", mention.role().label());
        said.put("rule", mention.rule().label());
        said.put("confidence", Double.toString(mention.confidence()));
        return said;
    }
}

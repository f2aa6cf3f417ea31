package io.entente.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalysis;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.DateReader;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.Tuple2;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * An annotator that reads each document as an article, by the rules and linear models of the core. The document's metadata may
 * give its {@code date}, on which the meaning of titles depends. The seed files travel inside the annotator.
 *
 * @param <M> the annotator itself
 */
public abstract class ArticleAnnotator<M extends Model<M>> extends AnnotatorModel<M> implements HasSimpleAnnotate<M> {

    private static final long serialVersionUID = 1L;
    private static final String DOCUMENT = "document";
    private static final String DATE = "date";
    private static final String ENGLISH = "en";

    /** Hands a uid over to {@link #uid}, which Spark NLP asks for before the fields of a subclass are there. */
    private static final ThreadLocal<String> GIVEN = new ThreadLocal<>();

    /** Without an initialiser, which would take away what was set while the superclass was made. */
    @SuppressWarnings("NullAway.Init")
    private String uid;

    /** Made when first asked for: Spark NLP asks before the fields of a subclass are there. */
    private @Nullable Param<String> seeds;

    private transient @Nullable ArticleAnalyzer analyzer;

    /** @param uid what {@link #given} gave */
    ArticleAnnotator(String uid) {
        boolean taken = uid.equals(uid());
        GIVEN.remove();
        if (!taken) {
            throw new IllegalStateException("Uid " + this.uid + " and not " + uid);
        }
    }

    /** Lays a uid ready for the annotator that this thread makes next. */
    static String given(String uid) {
        GIVEN.set(uid);
        return uid;
    }

    @Override
    public final String uid() {
        if (uid == null) {
            uid = GIVEN.get();
        }
        return uid;
    }

    /** The seed files as one word; {@link #setSeeds} fills it. */
    public final Param<String> seeds() {
        if (seeds == null) {
            seeds = new Param<>(this, "seeds", "The seed files: actors, offices, lexicons, packed");
        }
        return seeds;
    }

    /** Takes the seed files of a folder. */
    public final void setSeeds(String folder) {
        set(seeds(), PackedSeeds.pack(SeedBundle.load(Path.of(folder))));
    }

    /** What an analysis says of a document, whose text begins with the analysis's own. */
    abstract List<Annotation> annotations(ArticleAnalysis analysis);

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {DOCUMENT};
    }

    @Override
    public final Seq<Annotation> annotate(Seq<Annotation> documents) {
        List<Annotation> found = new ArrayList<>();
        for (Annotation document : JavaConverters.seqAsJavaList(documents)) {
            if (document.annotatorType().equals(DOCUMENT) && !document.result().isBlank()) {
                Provenance nowhere = new Provenance(DOCUMENT, 0, null, null, null, null);
                Article article = new Article(nowhere, "", document.result(), ENGLISH, date(document));
                found.addAll(annotations(analyzer().analyze(article)));
            }
        }
        return JavaConverters.asScalaBuffer(found).toList();
    }

    private static PublicationDate date(Annotation document) {
        Option<String> date = document.metadata().get(DATE);
        return date.isEmpty()
                ? PublicationDate.UNKNOWN
                : DateReader.read(date.get(), DateOrigin.FIELD).orElse(PublicationDate.UNKNOWN);
    }

    private ArticleAnalyzer analyzer() {
        if (analyzer == null) {
            if (!isSet(seeds())) {
                throw new ModelException("The annotator has no seeds: call setSeeds with their folder");
            }
            analyzer = SharedAnalyzer.of(getOrDefault(seeds()));
        }
        return analyzer;
    }

    /** Keeps the analyzer that this process made last: the tasks of an annotator share it. */
    private static final class SharedAnalyzer {

        private static String lastSeeds = "";
        private static @Nullable ArticleAnalyzer last;

        static synchronized ArticleAnalyzer of(String seeds) {
            ArticleAnalyzer made = last;
            if (made == null || !lastSeeds.equals(seeds)) {
                made = Seeds.analyzer(PackedSeeds.unpack(seeds), AnalysisSettings.DEFAULT);
                last = made;
                lastSeeds = seeds;
            }
            return made;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public final M copy(ParamMap extra) {
        return (M) defaultCopy(extra);
    }

    /** An annotation from one character to another, {@code end} exclusive. */
    static Annotation annotation(String type, int begin, int end, String result, Map<String, String> metadata) {
        scala.collection.immutable.Map<String, String> all = scala.collection.immutable.Map$.MODULE$.empty();
        for (Map.Entry<String, String> entry : metadata.entrySet()) {
            all = all.$plus(new Tuple2<>(entry.getKey(), entry.getValue()));
        }
        return new Annotation(type, begin, end - 1, result, all, new float[0]);
    }
}

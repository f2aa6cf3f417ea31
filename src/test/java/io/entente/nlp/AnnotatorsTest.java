package io.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.JavaAnnotation;
import com.johnsnowlabs.nlp.LightPipeline;
import io.entente.support.SparkTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorsTest {

    private static final String TEXT =
            "China condemned the United States. \u201CWe are na\u00efve,\u201D Angela Merkel said in Berlin.";

    private static PipelineModel pipeline(Dataset<Row> texts) {
        DocumentAssembler assembler = new DocumentAssembler();
        assembler.setInputCol("text");
        assembler.setOutputCol("document");
        String seeds = System.getProperty("entente.home") + "/seeds";
        ActorAnnotator actors = new ActorAnnotator();
        actors.setSeeds(seeds);
        actors.setInputCols(new String[] {"document"});
        actors.setOutputCol("actors");
        PairSentimentAnnotator pairs = new PairSentimentAnnotator();
        pairs.setSeeds(seeds);
        pairs.setInputCols(new String[] {"document"});
        pairs.setOutputCol("pairs");
        return new Pipeline()
                .setStages(new PipelineStage[] {assembler, actors, pairs})
                .fit(texts);
    }

    private static Dataset<Row> texts(SparkSession spark) {
        return spark.createDataFrame(
                List.of(RowFactory.create(TEXT), RowFactory.create(" ")),
                new StructType().add("text", DataTypes.StringType));
    }

    @Test
    void annotatesActorsAndPairsInAPipelineSavedAndLoadedAndInALightOne(@TempDir Path folder) throws Exception {
        SparkSession spark = SparkTest.session();
        Dataset<Row> texts = texts(spark);
        PipelineModel made = pipeline(texts);
        made.save(folder.resolve("saved").toUri().toString());
        PipelineModel loaded =
                PipelineModel.load(folder.resolve("saved").toUri().toString());

        List<Row> rows = loaded.transform(texts).select("actors", "pairs").collectAsList();

        assertThat(rows)
                .isEqualTo(made.transform(texts).select("actors", "pairs").collectAsList());
        List<Row> chunks = rows.get(0).getList(0);
        assertThat(chunks)
                .extracting(chunk -> chunk.getJavaMap(4).get("actor"))
                .contains("CHN", "USA", "angela-merkel");
        assertThat(chunks)
                .allSatisfy(chunk -> assertThat(TEXT.substring(chunk.getInt(1), chunk.getInt(2) + 1))
                        .isEqualTo(chunk.getString(3)))
                .allSatisfy(chunk -> assertThat(chunk.<String, String>getJavaMap(4))
                        .containsKeys("kind", "rule", "confidence", "type", "sentence"));
        List<Row> pairs = rows.get(0).getList(1);
        assertThat(pairs)
                .filteredOn(pair -> pair.getString(3).equals("negative"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.<String, String>getJavaMap(4))
                        .containsEntry("source", "CHN")
                        .containsEntry("target", "USA")
                        .containsEntry("cue", "condemned"));
        assertThat(rows.get(1).getList(0)).isEmpty();
        lightly(loaded, chunks.size(), pairs.size());
    }

    private static void lightly(PipelineModel pipeline, int actors, int pairs) {
        Map<String, List<com.johnsnowlabs.nlp.IAnnotation>> light =
                new LightPipeline(pipeline, false).fullAnnotateJava(TEXT);
        assertThat(light.get("actors")).hasSize(actors);
        assertThat(light.get("pairs")).hasSize(pairs);
        assertThat(light.get("actors"))
                .first()
                .satisfies(chunk ->
                        assertThat(((JavaAnnotation) chunk).getMetadata()).containsEntry("actor", "CHN"));
    }
}

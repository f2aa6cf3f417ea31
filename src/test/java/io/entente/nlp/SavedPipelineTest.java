package io.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.support.SparkTest;
import io.entente.table.ReadingsTables;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedPipelineTest {

    private static final ModelPack PACK =
            new ModelPack(Path.of(System.getProperty("entente.home")).resolve("src/main/models"));

    @Test
    void readsNamesWithASavedPipelineAndRefusesItForSentiment(@TempDir Path folder) throws Exception {
        SparkSession spark = SparkTest.session();
        String saved = folder.resolve("names").toUri().toString();
        NamesReader made = NamesReader.of(spark, PACK.names());
        made.pipeline().save(saved);
        Dataset<Row> texts = spark.createDataFrame(
                List.of(RowFactory.create("Marian Oakes criticised the Talbot Commission on Monday.")),
                new StructType().add(ReadingsTables.TEXT.name(), DataTypes.StringType));

        List<Row> answers = NamesReader.load(spark, saved).read(texts).collectAsList();

        assertThat(answers).isEqualTo(made.read(texts).collectAsList());
        assertThat(ReadingsTables.decodeNames(answers.get(0))).hasSize(2);
        assertThatThrownBy(() -> PairsReader.load(spark, saved))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("lacks the column 'sentiment'")
                .hasMessageContaining("it makes text, document, token, ner")
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAFolderWithoutAPipeline(@TempDir Path folder) {
        assertThatThrownBy(() ->
                        NamesReader.load(SparkTest.session(), folder.toUri().toString()))
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("No saved pipeline of Spark NLP can be loaded from");
    }
}

package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.Article;
import io.entente.article.ParseResult;
import io.entente.support.SparkTest;
import io.entente.table.RecordsTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {

    private static final int FILES = 30;
    private static final int PARTITIONS_PER_CORE = 4;

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        for (int i = 0; i < FILES; i++) {
            Reading.write(folder.resolve("2022-03-01-story-" + i + ".txt"), "Story number " + i + " of this folder.");
        }
        Reading.write(
                folder.resolve("lines.jsonl.gz"), Reading.gzip("{\"text\": \"one\"}\nbroken\n{\"text\": \"two\"}\n"));
        Reading.write(folder.resolve("empty.jsonl"), "");
    }

    @Test
    void givesTheRecordsThatReadingFileAfterFileGives() {
        Reading expected = Reading.of(folder);
        List<String> rows = new ArrayList<>();
        expected.articles().forEach(article -> rows.add(text(article)));
        expected.rejects()
                .forEach(reject -> rows.add(RecordsTable.encode(reject.sourceUri(), new ParseResult.Rejected(reject))
                        .toString()));

        assertThat(read(SparkTest.session()).collectAsList())
                .hasSize(FILES + 4)
                .extracting(Row::toString)
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void spreadsTheFilesOverFourPartitionsACore() {
        SparkSession spark = SparkTest.session();

        Dataset<Row> records = read(spark);

        assertThat(records.toJavaRDD().getNumPartitions())
                .isEqualTo(PARTITIONS_PER_CORE * spark.sparkContext().defaultParallelism());
        assertThat(records.toJavaRDD().glom().collect())
                .allSatisfy(rows -> assertThat(rows).hasSizeBetween(1, FILES));
    }

    @Test
    void putsTheSameFilesIntoTheSamePartitionsEveryTime() {
        SparkSession spark = SparkTest.session();

        assertThat(read(spark).toJavaRDD().glom().collect())
                .isEqualTo(read(spark).toJavaRDD().glom().collect());
    }

    @Test
    void hasTheColumnsOfTheRecords() {
        assertThat(read(SparkTest.session()).schema().simpleString())
                .isEqualTo(RecordsTable.TABLE.schema().simpleString());
    }

    private Dataset<Row> read(SparkSession spark) {
        CorpusListing listing = CorpusListing.of(List.of(folder.toString()), ReadSettings.DEFAULT, new Configuration());
        return CorpusReader.read(spark, listing, ReadSettings.DEFAULT);
    }

    private static String text(Article article) {
        return RecordsTable.encode(article.provenance().sourceUri(), new ParseResult.Parsed(article))
                .toString();
    }
}

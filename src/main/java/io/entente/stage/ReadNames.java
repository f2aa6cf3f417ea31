package io.entente.stage;

import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import io.entente.analysis.AnalysisSettings;
import io.entente.nlp.NamesReader;
import io.entente.seed.SeedBundle;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.ReadingsTables;
import io.entente.table.RecordsTable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Has a model read the names of the sentences that the directory and the tagger leave open, before articles are analysed. */
public final class ReadNames {

    private ReadNames() {}

    /**
     * The sentences of the articles among the records whose names are not settled.
     *
     * @param recurring the lines that outlets put into many articles
     * @param doubt how unsure the tagger must be, in [0, 1]
     */
    public static Dataset<Row> questions(
            Dataset<Row> records,
            Dataset<Row> recurring,
            SeedBundle seeds,
            AnalysisSettings settings,
            double doubt,
            int partitions) {
        Broadcast<SeedBundle> shared =
                new JavaSparkContext(records.sparkSession().sparkContext()).broadcast(seeds);
        return LearnRecurringLines.beside(records, recurring)
                .repartition(partitions, RecordsTable.CONTENT_DIGEST.col())
                .mapPartitions(
                        new NameQuestionsPartition(shared, settings, doubt),
                        Encoders.row(ReadingsTables.NAME_QUESTIONS.schema()));
    }

    /** What a model answers; a text that several articles have is read once. */
    public static Dataset<Row> answers(Dataset<Row> questions, NamesReader reader, int partitions) {
        return reader.read(questions
                .select(ReadingsTables.TEXT.col())
                .distinct()
                .repartition(partitions, ReadingsTables.TEXT.col()));
    }

    /** The answers of each article: its id and {@link ReadingsTables#READ}. */
    public static Dataset<Row> byArticle(Dataset<Row> questions, Dataset<Row> answers) {
        org.apache.spark.sql.Column sentence = struct(MentionsTable.SENTENCE_INDEX.col(), ReadingsTables.NAMES.col());
        return questions
                .join(answers, ReadingsTables.TEXT.name())
                .groupBy(Keys.ARTICLE_ID.col())
                .agg(sort_array(collect_list(sentence)).as(ReadingsTables.READ.name()));
    }
}

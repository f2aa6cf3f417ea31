package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;

import io.entente.name.NameSpan;
import io.entente.name.NameType;
import io.entente.sentiment.Probabilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** What sentences are read again by models, and what they answer: working tables. */
public final class ReadingsTables {

    /** What a pipeline of models reads. */
    public static final Column TEXT = required("text", DataTypes.StringType, "The sentence");

    public static final Column MARKED = optional(
            "marked",
            DataTypes.StringType,
            "The sentence with source and target marked, where the pair is left open to a second model");

    private static final List<Column> NAME = List.of(
            required("begin", DataTypes.IntegerType, "First character, counted from the sentence's first"),
            required("end", DataTypes.IntegerType, "Character after the last"),
            required("type", DataTypes.StringType, "What it is the name of"),
            required("confidence", DataTypes.DoubleType, "How sure the model is, in [0, 1]"));

    public static final Column NAMES = required("names", rows(NAME), "Names of the sentence");

    private static final List<Column> SENTENCE = List.of(MentionsTable.SENTENCE_INDEX, NAMES);

    public static final Column READ = optional("read", rows(SENTENCE), "Sentences whose names a model has read");

    /** The sentences whose names are not settled. */
    public static final Table NAME_QUESTIONS = new Table(
            "name_questions",
            "one sentence",
            List.of(Keys.ARTICLE_ID, MentionsTable.SENTENCE_INDEX, TEXT),
            List.of(Keys.ARTICLE_ID),
            Table.Layout.WHOLE);

    /** The names that a model found in them. */
    public static final Table NAME_ANSWERS =
            new Table("name_answers", "one text", List.of(TEXT, NAMES), List.of(TEXT), Table.Layout.WHOLE);

    public static final Column SECOND_NEGATIVE =
            required("second_negative", DataTypes.DoubleType, "The second model's probability of negative");
    public static final Column SECOND_NEUTRAL =
            required("second_neutral", DataTypes.DoubleType, "The second model's probability of neutral");
    public static final Column SECOND_POSITIVE =
            required("second_positive", DataTypes.DoubleType, "The second model's probability of positive");

    /** What the encoder of pairs answers. */
    public static final Table PAIR_ANSWERS = new Table(
            "pair_answers",
            "one marked text",
            List.of(TEXT, SECOND_NEGATIVE, SECOND_NEUTRAL, SECOND_POSITIVE),
            List.of(TEXT),
            Table.Layout.WHOLE);

    /** The evidence before a second model has read any of it. */
    public static final Table OPEN_EVIDENCE = new Table(
            "open_evidence",
            PairEvidenceTable.TABLE.oneRow(),
            withMarked(),
            PairEvidenceTable.TABLE.sort(),
            Table.Layout.WHOLE);

    private ReadingsTables() {}

    private static List<Column> withMarked() {
        List<Column> columns = new ArrayList<>(PairEvidenceTable.TABLE.columns());
        columns.add(MARKED);
        return columns;
    }

    private static org.apache.spark.sql.types.DataType rows(List<Column> cells) {
        StructType row = new StructType(cells.stream().map(Column::field).toArray(StructField[]::new));
        return DataTypes.createArrayType(row, false);
    }

    public static Row encodeNames(String text, List<NameSpan> names) {
        Row[] rows = names.stream()
                .map(name ->
                        RowFactory.create(name.begin(), name.end(), name.type().name(), name.confidence()))
                .toArray(Row[]::new);
        return RowFactory.create(text, rows);
    }

    public static Row encodePair(String text, Probabilities answer) {
        return RowFactory.create(text, answer.negative(), answer.neutral(), answer.positive());
    }

    /** The names of a row of {@link #NAME_ANSWERS}. */
    public static List<NameSpan> decodeNames(Row answer) {
        return names(answer.getList(answer.fieldIndex(NAMES.name())));
    }

    /** The probabilities of a row of {@link #PAIR_ANSWERS}. */
    public static Probabilities decodePair(Row answer) {
        double negative = answer.<Double>getAs(SECOND_NEGATIVE.name());
        double positive = answer.<Double>getAs(SECOND_POSITIVE.name());
        return new Probabilities(negative, answer.<Double>getAs(SECOND_NEUTRAL.name()), positive);
    }

    /** The names by sentence of the cell {@link #READ}. */
    public static Map<Integer, List<NameSpan>> decodeRead(@Nullable List<Row> read) {
        Map<Integer, List<NameSpan>> names = new TreeMap<>();
        if (read != null) {
            read.forEach(sentence -> names.put(sentence.getInt(0), names(sentence.getList(1))));
        }
        return names;
    }

    private static List<NameSpan> names(List<Row> rows) {
        List<NameSpan> names = new ArrayList<>();
        for (Row row : rows) {
            names.add(new NameSpan(row.getInt(0), row.getInt(1), NameType.valueOf(row.getString(2)), row.getDouble(3)));
        }
        return names;
    }
}

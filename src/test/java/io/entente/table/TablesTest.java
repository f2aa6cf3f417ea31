package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.actor.Actor;
import io.entente.actor.ActorType;
import io.entente.analysis.Seeded;
import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.ParseResult;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.Reject;
import io.entente.article.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    private static final Path PAGE = Path.of(System.getProperty("entente.home"), "src/site/markdown/tables.md");

    private static final Map<DataType, Class<?>> JAVA = Map.of(
            DataTypes.StringType, String.class,
            DataTypes.LongType, Long.class,
            DataTypes.IntegerType, Integer.class,
            DataTypes.DoubleType, Double.class,
            DataTypes.BooleanType, Boolean.class,
            DataTypes.DateType, LocalDate.class,
            DataTypes.BinaryType, byte[].class);

    @Test
    void thePageShowsTheTables() throws IOException {
        if (Boolean.getBoolean("entente.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, Tables.page());
        }

        assertThat(Files.readString(PAGE))
                .as(
                        "src/site/markdown/tables.md is old; make it anew: mvn -q test -Dtest=TablesTest -Dentente.write=true")
                .isEqualTo(Tables.page());
    }

    static List<Table> tables() {
        List<Table> all = new ArrayList<>(Tables.ALL);
        all.addAll(List.of(
                RecordsTable.TABLE,
                AnalysisTable.TABLE,
                SignaturesTable.TABLE,
                ClustersTable.TABLE,
                CopiesTable.TABLE,
                CopyTables.SAME,
                CopyTables.CHANGED,
                CopyTables.MOVED,
                CopyTables.PAIRED,
                CopyTables.LIKELY,
                UnsettledTable.BY_TEXT,
                UnsettledTable.TABLE,
                RecurringLinesTable.SPANS,
                RecurringLinesTable.TEXTS,
                RecurringLinesTable.TABLE));
        return all;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableSaysWhatItHolds(Table table) {
        assertThat(table.name()).matches("[a-z]+(_[a-z]+)*");
        assertThat(table.oneRow()).isNotBlank().doesNotEndWith(".");
        assertThat(table.columns()).isNotEmpty();
        assertThat(table.columns().stream().map(Column::name)).doesNotHaveDuplicates();
        assertThat(table.sort()).isNotEmpty().isSubsetOf(table.columns());
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
            assertThat(column.meaning())
                    .isNotBlank()
                    .isEqualTo(column.meaning().strip())
                    .doesNotEndWith(".")
                    .doesNotContain("|", "\n");
            assertThat(table.schema().apply(column.name()).metadata().getString("comment"))
                    .isEqualTo(column.meaning());
            assertThat(table.schema().apply(column.name()).nullable()).isEqualTo(column.nullable());
        });
    }

    @Test
    void whatATableCountsItWeighsToo() {
        assertThat(Tables.ALL)
                .allSatisfy(table -> assertThat(table.columns())
                        .filteredOn(column -> column.name().startsWith("n_"))
                        .allMatch(column -> isWeighed(column, table), "weighed in " + table.name()));
    }

    /** Rows of an article have its weight; how many different ones there are of something has none, and rejects have no copies. */
    private static boolean isWeighed(Column column, Table table) {
        return table.columns().contains(Keys.DUPLICATE_WEIGHT)
                || column.meaning().endsWith("Recomputed per grain")
                || column.equals(CorpusDaysTable.N_REJECTED)
                || table.columns().contains(column.weighted());
    }

    @Test
    void onlyACountThatAddsUpIsWeighed() {
        assertThat(Keys.N_ARTICLES.weighted().name()).isEqualTo("w_articles");
        assertThatThrownBy(PairPeriodTables.N_SOURCES::weighted).hasMessage("n_sources is no count that adds up");
    }

    @Test
    void aTableByMonthHasItsMonthLast() {
        assertThat(Tables.ALL).allSatisfy(table -> {
            int last = table.columns().size() - 1;
            assertThat(table.columns().indexOf(Keys.PUB_MONTH))
                    .as(table.name())
                    .isEqualTo(table.isByMonth() ? last : -1);
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aStoredTableHasNullableColumnsOfTheSameTypes(Table table) {
        StructType stored = table.stored();

        assertThat(stored.fieldNames()).isEqualTo(table.schema().fieldNames());
        assertThat(stored.fields())
                .allSatisfy(field -> assertThat(field.nullable()).isTrue());
        assertThat(List.of(stored.fields()).stream()
                        .map(field -> field.dataType().simpleString()))
                .isEqualTo(List.of(table.schema().fields()).stream()
                        .map(field -> field.dataType().simpleString())
                        .toList());
    }

    @Test
    void namesOfTablesAreUnique() {
        assertThat(tables().stream().map(Table::name)).doesNotHaveDuplicates();
    }

    @Test
    void refusesASortColumnThatIsNotThere() {
        assertThatThrownBy(() -> new Table(
                        "rows", "one row", List.of(Keys.ARTICLE_ID), List.of(Keys.PUB_DATE), Table.Layout.WHOLE))
                .hasMessageContaining("pub_date");
    }

    @Property(tries = 300)
    void anArticleComesBackFromItsRecord(@ForAll @From("articles") Article article) {
        Row row = RecordsTable.encode("a.zip", new ParseResult.Parsed(article));
        fits(row, RecordsTable.TABLE.schema());

        assertThat(RecordsTable.decode(withSchema(row, RecordsTable.TABLE))).isEqualTo(article);
        assertThat(withSchema(row, RecordsTable.TABLE).<String>getAs(RecordsTable.ARTICLE_ID.name()))
                .isEqualTo(article.id());
    }

    @Test
    void aRejectFitsItsRecord() {
        Row row = RecordsTable.encode(
                "a.csv", new ParseResult.Rejected(new Reject("a.csv", 3, RejectReason.BROKEN_CSV, "no end", "x")));
        fits(row, RecordsTable.TABLE.schema());

        Row named = withSchema(row, RecordsTable.TABLE);
        assertThat(named.<String>getAs(RecordsTable.KIND.name())).isEqualTo(RecordsTable.REJECT);
        assertThat(named.<String>getAs(RecordsTable.REASON.name())).isEqualTo("BROKEN_CSV");
        assertThat(named.<String>getAs(RecordsTable.EXCERPT.name())).isEqualTo("x");
    }

    @Property(tries = 100)
    void anAnalysedArticleFitsItsRow(@ForAll @From("articles") Article article) {
        AnalysisTable.Copies copies = new AnalysisTable.Copies(article.id(), 2);

        fits(
                AnalysisTable.encode(article, copies, "key", Seeded.ANALYZER.analyze(article)),
                AnalysisTable.TABLE.schema());
        fits(AnalysisTable.encode(article, copies, "key", null), AnalysisTable.TABLE.schema());
    }

    @Test
    void theNestedRowsOfAnAnalysisFitTheirTables() {
        Article article = Seeded.article(
                "2023-05-05",
                "\ud83d\ude00 France condemns Iran",
                "\u201cI strongly support Ukraine,\u201d Joe Biden said. Germany and Poland met.");
        Row row = withSchema(
                AnalysisTable.encode(
                        article, new AnalysisTable.Copies("0", 4), "key", Seeded.ANALYZER.analyze(article)),
                AnalysisTable.TABLE);
        fits(row, AnalysisTable.TABLE.schema());
        Object[] mentions = row.getAs(AnalysisTable.MENTIONS.name());
        Row first = (Row) mentions[0];

        assertThat(mentions).hasSizeGreaterThanOrEqualTo(6);
        assertThat((Object[]) row.getAs(AnalysisTable.QUOTES.name())).hasSize(1);
        assertThat((Object[]) row.getAs(AnalysisTable.PAIRS.name())).hasSizeGreaterThanOrEqualTo(6);
        assertThat((Object[]) row.getAs(AnalysisTable.CO_OCCURRENCES.name())).hasSize(15);
        assertThat(first.get(AnalysisTable.MENTION.indexOf(MentionsTable.BEGIN)))
                .isEqualTo(2);
        assertThat(first.get(AnalysisTable.MENTION.indexOf(MentionsTable.END))).isEqualTo(8);
        assertThat(row.<Double>getAs(Keys.DUPLICATE_WEIGHT.name())).isEqualTo(0.25);
        assertThat(row.<Boolean>getAs(ArticlesTable.IS_REPRESENTATIVE.name())).isFalse();
        assertThat(row.<String>getAs(Keys.PUB_MONTH.name())).isEqualTo("2023-05");
    }

    @Test
    void anUndatedArticleLiesUnderUndated() {
        Article year = Seeded.article("2023", "", "Nothing happened.");
        Row row = withSchema(
                AnalysisTable.encode(year, new AnalysisTable.Copies(year.id(), 1), "key", null), AnalysisTable.TABLE);

        assertThat(row.<String>getAs(Keys.PUB_MONTH.name())).isEqualTo(Keys.UNDATED);
        assertThat(row.<Integer>getAs(ArticlesTable.PUB_YEAR.name())).isEqualTo(2023);
        assertThat(row.<LocalDate>getAs(Keys.PUB_DATE.name())).isNull();
        assertThat(row.<Boolean>getAs(ArticlesTable.IS_ANALYSED.name())).isFalse();
    }

    @Test
    void anActorFitsItsRow() {
        fits(
                ActorsTable.encode(new Actor("FRA", "France", ActorType.STATE, "FRA", "Q142", "FRA")),
                ActorsTable.SEED_SCHEMA);
        fits(ActorsTable.encode(new Actor("nobody", "Nobody", ActorType.PERSON, "", "", "")), ActorsTable.SEED_SCHEMA);
    }

    @Test
    void aSignatureFitsItsRow() {
        fits(SignaturesTable.encode("a", "digest", "A title", "A short text."), SignaturesTable.TABLE.schema());
    }

    /** As many cells as columns, each of its column's type, and null only where the column may be. */
    private static void fits(Row row, StructType schema) {
        assertThat(row.size()).isEqualTo(schema.size());
        for (int i = 0; i < row.size(); i++) {
            StructField field = schema.fields()[i];
            assertThat(row.isNullAt(i) && !field.nullable()).as(field.name()).isFalse();
            if (!row.isNullAt(i)) {
                fits(row.get(i), field.dataType(), field.name());
            }
        }
    }

    private static void fits(Object cell, DataType type, String name) {
        if (type instanceof ArrayType array) {
            for (Object element : (Object[]) cell) {
                fits(element, array.elementType(), name);
            }
        } else if (type instanceof StructType struct) {
            fits((Row) cell, struct);
        } else {
            assertThat(cell).as(name).isInstanceOf(JAVA.get(type));
        }
    }

    private static Row withSchema(Row row, Table table) {
        Object[] cells = new Object[row.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i);
        }
        return new GenericRowWithSchema(cells, table.schema());
    }

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<Provenance> from = Combinators.combine(
                        text, Arbitraries.longs().greaterOrEqual(0), text.injectNull(0.3), text.injectNull(0.3))
                .as((uri, offset, id, name) -> new Provenance(uri, offset, id, null, name, id, name));
        Arbitrary<PublicationDate> dates = Arbitraries.of(
                PublicationDate.UNKNOWN,
                PublicationDate.ofDay(LocalDate.of(2024, 2, 29), DateOrigin.FIELD),
                PublicationDate.ofDay(LocalDate.of(1970, 1, 1), DateOrigin.HEAD),
                PublicationDate.ofMonth(YearMonth.of(2023, 12), DateOrigin.PATH),
                PublicationDate.ofYear(1999, DateOrigin.FIELD));
        return Combinators.combine(from, text, text, Arbitraries.of("en", "de", "und"), dates)
                .as((provenance, title, body, language, date) ->
                        new Article(provenance, title, body + " Russia attacked Ukraine.", language, date));
    }
}

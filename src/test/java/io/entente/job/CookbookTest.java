package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.support.SparkTest;
import io.entente.table.Table;
import io.entente.table.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs the queries of the cookbook as they stand on the page. */
class CookbookTest {

    private static final Path PAGE = SampleRun.home().resolve("src/site/markdown/cookbook.md");
    private static final Pattern BLOCK = Pattern.compile("```sql\n-- ([^\n]+)\n(.*?)\n```\n", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("(?s)\n```text\n.*?\n```\n");

    /** The blocks under a heading. */
    private record Recipe(String question, String text) {

        List<String> queries(String engine) {
            List<String> queries = new ArrayList<>();
            Matcher blocks = BLOCK.matcher(text);
            while (blocks.find()) {
                if (blocks.group(1).contains(engine)) {
                    queries.add(blocks.group(2));
                }
            }
            return queries;
        }
    }

    private static List<Recipe> recipes() throws IOException {
        List<Recipe> recipes = new ArrayList<>();
        for (String part : Files.readString(PAGE).split("(?m)^## ")) {
            if (part.contains("```sql")) {
                recipes.add(new Recipe(part.lines().findFirst().orElse(""), part));
            }
        }
        return recipes;
    }

    @Test
    void everyQueryAnswersAlikeInBothDialects() throws IOException, SQLException {
        List<Recipe> recipes = recipes();
        assertThat(recipes).hasSizeBetween(10, 20);
        SampleRun run = SampleRun.published();
        Map<String, String> answers = new LinkedHashMap<>();
        try (Duck duck = new Duck(run)) {
            SparkSession spark = SparkTest.session();
            for (Table table : Tables.ALL) {
                spark.read()
                        .schema(table.stored())
                        .parquet(run.table(table).toString())
                        .createOrReplaceTempView(table.name());
            }
            for (Recipe recipe : recipes) {
                assertThat(recipe.queries("DuckDB")).as(recipe.question()).hasSize(1);
                assertThat(recipe.queries("Spark SQL")).as(recipe.question()).hasSize(1);
                List<Map<String, @Nullable Object>> fromDuck =
                        duck.rows(recipe.queries("DuckDB").get(0));
                List<Row> fromSpark =
                        spark.sql(recipe.queries("Spark SQL").get(0)).collectAsList();
                assertSame(recipe.question(), fromDuck, fromSpark);
                answers.put(recipe.question(), printed(fromDuck));
            }
        }
        if (Boolean.getBoolean("entente.write")) {
            write(answers);
        }
        assertThat(recipes()).allSatisfy(recipe -> assertThat(recipe.text()).contains("```text\n"));
    }

    private static void assertSame(String question, List<Map<String, @Nullable Object>> fromDuck, List<Row> fromSpark) {
        assertThat(fromDuck).as(question).isNotEmpty().hasSameSizeAs(fromSpark);
        for (int i = 0; i < fromDuck.size(); i++) {
            Row row = fromSpark.get(i);
            assertThat(fromDuck.get(i).keySet())
                    .as(question)
                    .containsExactly(row.schema().fieldNames());
            for (Map.Entry<String, @Nullable Object> cell : fromDuck.get(i).entrySet()) {
                Object value = cell.getValue();
                Object other = row.getAs(cell.getKey());
                String where = question + ", row " + i + ", " + cell.getKey();
                if (value instanceof Number number && other instanceof Number otherNumber) {
                    assertThat(number.doubleValue()).as(where).isCloseTo(otherNumber.doubleValue(), within(1e-6));
                } else {
                    assertThat(String.valueOf(value)).as(where).isEqualTo(String.valueOf(other));
                }
            }
        }
    }

    private static String printed(List<Map<String, @Nullable Object>> rows) {
        Listing listing = new Listing(rows.get(0).keySet().toArray(String[]::new));
        rows.forEach(row -> listing.add(row.values().toArray()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        listing.print(new PrintStream(out, true, StandardCharsets.UTF_8), Listing.Format.TABLE);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Puts each answer behind the last query of its question. */
    private static void write(Map<String, String> answers) throws IOException {
        StringBuilder page = new StringBuilder();
        for (String part : ANSWER.matcher(Files.readString(PAGE)).replaceAll("").split("(?m)^(?=## )")) {
            String question = part.startsWith("## ")
                    ? part.substring(3).lines().findFirst().orElse("")
                    : "";
            int end = part.lastIndexOf("```\n") + 4;
            page.append(
                    answers.containsKey(question)
                            ? part.substring(0, end) + "\n```text\n" + answers.get(question) + "```\n"
                                    + part.substring(end)
                            : part);
        }
        Files.writeString(PAGE, page);
    }
}

package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.nlp.ModelPack;
import io.entente.sentiment.ModelFile;
import io.entente.sentiment.SentimentModel;
import io.entente.storage.Manifest;
import io.entente.storage.Warehouse;
import io.entente.support.SparkTest;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsRunTest {

    static final String ARTICLES = """
            {"id": "1", "date": "2021-03-02", "source": "Gazette", "title": "A row in Basel", "body": "China criticised the United States on Tuesday. Russia said that it had grown tired of what it called the theatre of the United States.\\n\\nMarian Oakhurst-Velde of Brantholm Foundry sued the European Union over the tariff. Germany and France met in Basel."}
            {"id": "2", "date": "2021-03-03", "source": "Gazette", "title": "A day later", "body": "The United Kingdom is no friend of Iran, and Iran has little love for Israel. Japan welcomed South Korea to the talks in Basel."}
            """;

    private static Manifest run(Path folder, String warehouse, String... more) throws IOException {
        Path input = folder.resolve("articles.jsonl");
        if (!Files.exists(input)) {
            Files.writeString(input, ARTICLES);
        }
        String[] arguments = {
            "run",
            "--corpus",
            "small",
            "--input",
            input.toString(),
            "--warehouse",
            folder.resolve(warehouse).toString()
        };
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        SparkTest.session();
        assertThat(JobMain.run(all)).isEqualTo(ExitCode.DONE);
        return SampleRun.manifest(folder.resolve(warehouse), "small");
    }

    private static Dataset<Row> table(Path folder, String warehouse, Table table) {
        return new Warehouse(SparkTest.session(), folder.resolve(warehouse).toString(), "small")
                .published()
                .orElseThrow()
                .read(table);
    }

    private static Map<String, String> digests(Manifest manifest) {
        Map<String, String> digests = new TreeMap<>();
        manifest.tables().forEach((name, content) -> digests.put(name, content.digest()));
        return digests;
    }

    @Test
    void modelsReadWhatIsOpenAndGiveTheSameRowsWithAnyNumberOfTasks(@TempDir Path folder) throws IOException {
        Manifest fast = run(folder, "fast");
        Manifest models = run(folder, "models", "--tier", "models", "--name-doubt", "0", "--tasks", "1");
        Manifest again = run(folder, "again", "--tier", "models", "--name-doubt", "0", "--tasks", "5");

        assertThat(digests(again)).isEqualTo(digests(models));
        assertThat(models.runId()).isEqualTo(again.runId()).isNotEqualTo(fast.runId());
        String version = new ModelPack(Home.find().models()).pairs().version();
        Dataset<Row> evidence = table(folder, "models", PairEvidenceTable.TABLE);
        Dataset<Row> read = evidence.where(PairEvidenceTable.METHOD.col().equalTo("pairs-encoder"));
        assertThat(read.count()).isPositive().isLessThan(evidence.count());
        assertThat(read.where(PairEvidenceTable.METHOD_VERSION.col().notEqual(version))
                        .count())
                .isZero();
        assertThat(read.selectExpr("max(abs(p_negative + p_neutral + p_positive - 1))")
                        .first()
                        .getDouble(0))
                .isLessThan(1e-9);
        assertThat(evidence.count())
                .as("the evidence is the same, only its probabilities differ")
                .isGreaterThanOrEqualTo(
                        table(folder, "fast", PairEvidenceTable.TABLE).count());
        assertThat(table(folder, "models", MentionsTable.TABLE)
                        .where(MentionsTable.ACTOR_ID.col().contains("oakhurst"))
                        .count())
                .isPositive();
    }

    @Test
    void aPipelineNeedsTheTierOfModelsAndDoubtTwoNumbers() {
        assertThat(JobMain.run("run", "--names-pipeline", "nowhere")).isEqualTo(ExitCode.USER);
        assertThat(JobMain.run("run", "--tier", "models", "--pair-doubt", "0.3"))
                .isEqualTo(ExitCode.USER);
        assertThat(JobMain.run("run", "--tier", "models", "--pair-doubt", "0.9:0.1"))
                .isEqualTo(ExitCode.USER);
        assertThat(JobMain.run("run", "--tier", "models", "--pair-doubt", "a:b"))
                .isEqualTo(ExitCode.USER);
    }

    @Test
    void predictsMarkedPairsWithTheUsersOwnLinearModelBesideTheEncoder(@TempDir Path folder) throws IOException {
        Path input = folder.resolve("pairs.jsonl");
        Files.writeString(input, """
                {"id": "1", "sentence": "Ann Ardley praised Bob Burrow.", "p_start": 0, "p_end": 10, "q_start": 19, "q_end": 29}
                """);
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.write(own.resolve(ModelFile.PAIR_SENTIMENT), ModelFile.write(SentimentModel.EMPTY));
        Path answers = folder.resolve("answers.jsonl");
        String[] arguments = {
            "predict", "pair-sentiment", "--tier", "models", "--input", input.toString(), "--output", answers.toString()
        };
        SparkTest.session();
        assertThat(JobMain.run(arguments)).isEqualTo(ExitCode.DONE);
        String shipped = Files.readString(answers);
        String[] withOwn = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        withOwn[arguments.length] = "--sentiment-model";
        withOwn[arguments.length + 1] = own.toString();
        assertThat(JobMain.run(withOwn)).isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(answers)).contains("\"id\":\"1\"").isNotEqualTo(shipped);
        withOwn[arguments.length + 1] = folder.resolve("nowhere").toString();
        assertThat(JobMain.run(withOwn)).isEqualTo(ExitCode.USER);
    }
}

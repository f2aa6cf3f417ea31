package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path temp;

    static java.util.List<String> commands() {
        return java.util.List.copyOf(
                new CommandLine(new JobMain()).getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryCommand(String command) {
        Outcome outcome = Outcome.of(command, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("Usage: entente " + command);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void listsTheCommandsAndTheVersion() {
        assertThat(Outcome.of("--help").out())
                .contains("run", "show", "explain", "diff", "export", "verify", "Exit codes: 0 done");
        assertThat(Outcome.of().out()).isEqualTo(Outcome.of("--help").out());
        assertThat(Outcome.of("--version").out()).startsWith("entente ").contains("Spark 3.5");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refusesAnUnknownFlagInOneLine(String command) {
        Outcome outcome = Outcome.of(command, "--nonsense");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).startsWith("entente: ");
    }

    @Test
    void namesAnUnknownFlagAndAnUnknownCommand() {
        assertThat(Outcome.of("run", "--nonsense").err()).contains("--nonsense");
        assertThat(Outcome.of("nonsense").err()).contains("nonsense").doesNotContain("\tat ");
        assertThat(Outcome.of("nonsense").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--max-reject-share 2",
                "--max-reject-share nonsense",
                "--arrow-threshold 0",
                "--max-record-mb 0",
                "--tasks -1",
                "--format docx",
                "--field nonsense=x",
                "--field text",
                "--path-template {nonsense}",
                "--corpus ../up"
            })
    void refusesAWrongValueInOneLine(String flag) {
        String[] words = flag.split(" ");

        Outcome outcome = Outcome.of("run", words[0], words[1], "--warehouse", temp.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).startsWith("entente: ");
    }

    @Test
    void namesAnInputThatIsNotThere() {
        Path missing = temp.resolve("missing");

        Outcome outcome = Outcome.of("run", "--input", missing.toString(), "--warehouse", temp.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.complaints()).singleElement().asString().contains(missing.toString());
        assertThat(outcome.err()).doesNotContain("\tat ");
        assertThat(temp.resolve("missing")).doesNotExist();
    }

    @Test
    void namesASeedFileThatIsNotThere() {
        Path seeds = temp.resolve("no-seeds");

        Outcome outcome = Outcome.of("run", "--seeds", seeds.toString(), "--warehouse", temp.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.complaints()).singleElement().asString().contains(seeds.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "verify", "explain RUS UKR", "export gexf --out never-written"})
    void saysWhereNothingIsPublished(String command) {
        String[] words = (command + " --warehouse " + temp).split(" ");

        Outcome outcome = Outcome.of(words);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.complaints())
                .singleElement()
                .asString()
                .startsWith("entente: Nothing is published in " + temp.resolve("sample"));
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void takesFlagsFromAFileAndAFlagOverTheFile() throws IOException {
        Path config = temp.resolve("entente.properties");
        Files.writeString(
                config, "corpus=from-file\nwarehouse=" + temp.resolve("warehouse") + "\nmax-reject-share=0.25\n");
        String missing = temp.resolve("missing").toString();

        String file = Outcome.of("run", "--config", config.toString(), "--input", missing)
                .err();
        assertThat(file).contains("corpus: from-file\n", "max-reject-share: 0.25\n", temp.resolve("warehouse") + "\n");
        String flags = Outcome.of(
                        "run", "--config", config.toString(), "--input", missing, "--max-reject-share", "0.75")
                .err();
        assertThat(flags).contains("corpus: from-file\n", "max-reject-share: 0.75\n");
    }

    @Test
    void refusesAConfigurationThatIsNotThere() {
        Outcome outcome =
                Outcome.of("run", "--config", temp.resolve("missing.properties").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(Outcome.of("run", "--config").code()).isEqualTo(2);
    }
}

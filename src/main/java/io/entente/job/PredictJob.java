package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.seed.SeedBundle;
import io.entente.seed.Seeds;
import io.entente.sentiment.Probabilities;
import io.entente.text.Span;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers for single sentences with marked entities what a run answers for articles, without Spark. */
@Command(
        name = "predict",
        description =
                "Says for sentences with two marked entities (fields id, sentence, p_start, p_end, q_start, q_end) how"
                        + " they stand towards each other, a line each.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PredictJob implements Callable<Integer> {

    private enum Task {
        PAIR_SENTIMENT
    }

    @Parameters(index = "0", description = "What to predict: pair-sentiment.", converter = TaskName.class)
    private Task task = Task.PAIR_SENTIMENT;

    @Option(names = "--input", required = true, description = "JSON Lines to read.")
    private Path input = Path.of("");

    @Option(names = "--output", required = true, description = "JSON Lines to write.")
    private Path output = Path.of("");

    @Option(names = "--seeds", description = "Folder of the seed files. Default: seeds.")
    private @Nullable Path seeds;

    @Option(
            names = "--arrow-threshold",
            defaultValue = "0.5",
            description = "Probability from which an attitude counts as decided. Default: ${DEFAULT-VALUE}.")
    private double threshold;

    /** Reads the task by its hyphened name. */
    static final class TaskName implements picocli.CommandLine.ITypeConverter<Task> {

        @Override
        public Task convert(String name) {
            if (!name.equals("pair-sentiment")) {
                throw new picocli.CommandLine.TypeConversionException("'" + name + "' is no task: pair-sentiment is");
            }
            return Task.PAIR_SENTIMENT;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (task != Task.PAIR_SENTIMENT || !Files.isReadable(input)) {
            throw new UserException("Cannot read " + input);
        }
        SeedBundle bundle = SeedBundle.load(seeds == null ? Home.find().seeds() : seeds);
        SentenceAnalyzer analyzer = Seeds.sentenceAnalyzer(bundle);
        ObjectMapper mapper = new ObjectMapper();
        int line = 0;
        try (BufferedReader in = Files.newBufferedReader(input);
                BufferedWriter out = Files.newBufferedWriter(output)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                line++;
                if (!text.isBlank()) {
                    out.write(mapper.writeValueAsString(answer(analyzer, mapper, text, line)));
                    out.write('\n');
                }
            }
        }
        return ExitCode.DONE;
    }

    private ObjectNode answer(SentenceAnalyzer analyzer, ObjectMapper mapper, String text, int line) {
        JsonNode row;
        MarkedSentence marked;
        try {
            row = mapper.readTree(text);
            marked = marked(row);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserException(input + ", line " + line + ": " + e.getMessage());
        }
        SentenceAnalyzer.Answer answer = analyzer.answer(marked);
        ObjectNode result = mapper.createObjectNode();
        result.set("id", row.get("id"));
        result.put("label", label(answer));
        result.put("p_pos_p_to_q", answer.forward().positive());
        result.put("p_neg_p_to_q", answer.forward().negative());
        result.put("p_pos_q_to_p", answer.backward().positive());
        result.put("p_neg_q_to_p", answer.backward().negative());
        return result;
    }

    private static MarkedSentence marked(JsonNode row) {
        String sentence = row.path("sentence").asText("");
        return new MarkedSentence(sentence, span(sentence, row, "p"), span(sentence, row, "q"));
    }

    /** A span that the file counts in code points. */
    private static Span span(String sentence, JsonNode row, String entity) {
        if (!row.path(entity + "_start").isInt() || !row.path(entity + "_end").isInt()) {
            throw new IllegalArgumentException("no " + entity + "_start or " + entity + "_end");
        }
        int start = row.path(entity + "_start").asInt();
        int end = row.path(entity + "_end").asInt();
        int points = sentence.codePointCount(0, sentence.length());
        if (start < 0 || end > points || start > end) {
            throw new IllegalArgumentException("entity " + entity + " from " + start + " to " + end);
        }
        return new Span(sentence.offsetByCodePoints(0, start), sentence.offsetByCodePoints(0, end));
    }

    /** The stronger of the two directions, or neutral. */
    private String label(SentenceAnalyzer.Answer answer) {
        Probabilities forward = answer.forward();
        Probabilities backward = answer.backward();
        boolean first = strength(forward) >= strength(backward);
        int sign = (first ? forward : backward).sign(threshold);
        if (sign == 0) {
            return "neutral";
        }
        return (sign > 0 ? "pos_" : "neg_") + (first ? "p_to_q" : "q_to_p");
    }

    private static double strength(Probabilities probabilities) {
        return Math.max(probabilities.positive(), probabilities.negative());
    }
}

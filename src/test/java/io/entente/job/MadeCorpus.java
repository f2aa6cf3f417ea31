package io.entente.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A corpus large enough for a job to be caught in the middle: articles of sentences of the sample, in made-up order. */
final class MadeCorpus {

    private static final int DAYS = 400;
    private static final int SENTENCES = 6;
    private static final int COPY_EVERY = 50;
    private static final int BROKEN_EVERY = 500;

    private MadeCorpus() {}

    /** Writes two files; one article in fifty is a copy of the one before it, one line in five hundred is broken. */
    static void write(Path folder, int articles) {
        List<String> sentences = sentences();
        Random random = new Random(3);
        StringBuilder lines = new StringBuilder();
        String line = "";
        try {
            Files.createDirectories(folder);
            for (int i = 1; i <= articles; i++) {
                if (i % COPY_EVERY != 0) {
                    line = article(random, sentences);
                }
                lines.append(i % BROKEN_EVERY == 0 ? "broken" : line).append('\n');
                if (i == articles / 2) {
                    Files.writeString(folder.resolve("first.jsonl"), lines);
                    lines.setLength(0);
                }
            }
            Files.writeString(folder.resolve("second.jsonl"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String article(Random random, List<String> sentences) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(i % 2 == 0 ? " " : "\n\n");
        }
        LocalDate day = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(DAYS));
        return new ObjectMapper().writeValueAsString(Map.of("text", text.toString(), "date", day.toString()));
    }

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try {
            for (String line : Files.readAllLines(SampleRun.sample().resolve("sample-wire.jsonl"))) {
                if (line.endsWith("}")) {
                    String text = mapper.readTree(line).get("text").asText();
                    for (String sentence : text.split("(?<=[a-z]\\.)\\s+")) {
                        sentences.add(sentence.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}

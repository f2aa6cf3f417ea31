package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.EventAnalyzer;
import io.entente.analysis.MarkedSentence;
import io.entente.analysis.Seeded;
import io.entente.seed.EventSeeds;
import io.entente.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The class of the event in sentences made up over the codes of event data; those held out were written before the rules. */
class EventTruthTest {

    private static final EventAnalyzer ANALYZER = EventSeeds.analyzer(Seeded.BUNDLE);

    @ParameterizedTest
    @CsvSource({"events.csv,0.95,0.94", "events-held.csv,0.95,0.95"})
    void mostEventsAreClassedRight(String file, double signs, double quads) throws IOException {
        List<CSVRecord> rows = rows(file);
        List<String> wrong = new ArrayList<>();
        int wrongSigns = 0;
        for (CSVRecord row : rows) {
            EventClass found = ANALYZER.answer(marked(row));
            if (!found.label().equals(row.get("quad"))) {
                wrong.add(row.get("why") + ": " + row.get("sentence") + " is no " + found.label());
                wrongSigns += found.isConflict() == row.get("quad").endsWith("conflict") ? 0 : 1;
            }
        }

        assertThat(1 - (double) wrongSigns / rows.size()).as("signs, %s", wrong).isGreaterThanOrEqualTo(signs);
        assertThat(1 - (double) wrong.size() / rows.size())
                .as("classes, %s", wrong)
                .isGreaterThanOrEqualTo(quads);
    }

    private static MarkedSentence marked(CSVRecord row) {
        String sentence = row.get("sentence");
        return new MarkedSentence(sentence, span(sentence, row.get("source")), span(sentence, row.get("target")));
    }

    private static Span span(String sentence, String surface) {
        int start = sentence.indexOf(surface);
        return new Span(start, start + surface.length());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (InputStream in = EventTruthTest.class.getResourceAsStream("/truth/" + file);
                CSVParser parser = CSVParser.parse(
                        in,
                        StandardCharsets.UTF_8,
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .build())) {
            return parser.getRecords();
        }
    }
}

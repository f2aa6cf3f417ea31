package io.entente.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTrainerTest {

    private static final List<String> PERSONS = List.of("Jane Doe", "Tobias Lindqvist", "Clara Whitcombe");
    private static final List<String> BODIES = List.of("Calloway Institute", "Lindgren Institute", "Ashdown Institute");

    private static NameLexicon lexicon() {
        NameLexicon lexicon = new NameLexicon();
        lexicon.add("Institute", WordKind.ORG_HEAD);
        lexicon.add("said", WordKind.SAYS);
        return lexicon;
    }

    private static List<LabelledText> texts() {
        List<LabelledText> texts = new ArrayList<>();
        for (String person : PERSONS) {
            for (String body : BODIES) {
                String text = "Then " + person + " said that the " + body + " was closed.";
                texts.add(new LabelledText(
                        text, List.of(label(text, person, NameType.PERSON), label(text, body, NameType.ORGANISATION))));
            }
        }
        return texts;
    }

    private static LabelledText.Label label(String text, String name, NameType type) {
        int start = text.indexOf(name);
        return new LabelledText.Label(new Span(start, start + name.length()), type);
    }

    private static NameModel fit() {
        return new NameTrainer(lexicon(), NameTrainer.Settings.DEFAULT).fit(texts());
    }

    private static List<String> names(NameModel model, String text) {
        Tokens tokens = Tokens.of(text);
        Sentence whole = new Sentence(0, new Span(0, text.length()), 0, tokens.size());
        return new NameTagger(lexicon(), model)
                .names(tokens, whole).stream()
                        .map(name -> tokens.span(name.from(), name.to()).of(text) + " " + name.type())
                        .toList();
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void findsNamesThatItNeverSaw() {
        assertThat(names(fit(), "Then Hugh Marden said that the Riverton Institute was closed."))
                .containsExactly("Hugh Marden PERSON", "Riverton Institute ORGANISATION");
    }

    @Test
    void theSameTextsGiveTheSameModel() throws IOException {
        assertThat(bytes(fit())).isEqualTo(bytes(fit()));
    }

    @Test
    void aModelSurvivesItsFile() throws IOException {
        byte[] written = bytes(fit());
        NameModel read = NameModel.read(new ByteArrayInputStream(written));

        assertThat(bytes(read)).isEqualTo(written);
    }

    @Test
    void refusesAFileThatIsNoModel() {
        ByteArrayInputStream rubbish = new ByteArrayInputStream(new byte[100]);

        assertThatThrownBy(() -> NameModel.read(rubbish)).isInstanceOf(IOException.class);
    }

    @Test
    void aTextWithoutANameOrAWordHarmsNothing() throws IOException {
        List<LabelledText> texts = new ArrayList<>(texts());
        List.of("", "...", "no").forEach(text -> texts.add(new LabelledText(text, List.of())));

        assertThat(bytes(new NameTrainer(lexicon(), NameTrainer.Settings.DEFAULT).fit(texts)))
                .isEqualTo(bytes(fit()));
    }

    @Test
    void theShippedModelLoads() {
        assertThat(NameModel.shipped().buckets()).isPositive();
    }

    @Test
    void aChainsProbabilitiesSumToOneAndItsBestWayIsLegal() {
        double[][] scores = new double[4][Tags.COUNT];
        double[][] steps = new double[Tags.COUNT][Tags.COUNT];
        for (int before = 0; before < Tags.COUNT; before++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                steps[before][tag] = Tags.follows(before, tag) ? 0.1 * before - 0.2 * tag : -100;
            }
        }
        scores[1][Tags.later(NameType.PERSON)] = 5;
        Chain chain = new Chain(scores, steps);
        int[] best = chain.best();
        double sum = IntStream.range(0, Tags.COUNT)
                .mapToDouble(tag -> chain.probabilities(new int[] {0, tag, 0, 0})[1])
                .sum();

        assertThat(best[1]).isEqualTo(Tags.later(NameType.PERSON));
        assertThat(Tags.follows(best[0], best[1])).isTrue();
        assertThat(sum).isBetween(0.999, 1.001);
    }
}

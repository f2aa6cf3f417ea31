package io.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentenceSplitterTest {

    /** In the table a bar stands where a sentence ends and the next one begins. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/truth/sentences.csv", numLinesToSkip = 1)
    void endsSentencesWhereTheTruthTableSays(String why, String marked) {
        String lines = marked.replace("\\n", "\n");
        List<String> expected =
                Arrays.stream(lines.split("\\|")).map(String::strip).toList();
        String text = lines.replace("|", "");

        assertThat(split(text).stream().map(sentence -> sentence.span().of(text)))
                .as(why)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void endsHeadlinesAtBarsBetweenSpaces() {
        String text = "Minister resigns over leak | Budget talks go on | Opinion a|b";

        assertThat(split(text).stream().map(sentence -> sentence.span().of(text)))
                .containsExactly("Minister resigns over leak |", "Budget talks go on |", "Opinion a|b");
    }

    @Property
    void coverAllTokensOnceAndInOrder(@ForAll @From("texts") String text) {
        List<Sentence> sentences = split(text);
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(sentences.get(i).index()).isEqualTo(i);
            assertThat(sentences.get(i).from()).isEqualTo(next);
            next = sentences.get(i).to();
        }
        assertThat(next).isEqualTo(Tokens.of(text).size());
    }

    private static List<Sentence> split(String text) {
        Tokens tokens = Tokens.of(text);
        return SentenceSplitter.split(tokens, 0, tokens.size(), 0);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> pieces = Arbitraries.of(
                        "U.S.", "Mr", ".", "!", "?", "…", " ", "\n", "”", "“", "\"", "(", ")", "The", "he", "J.", "12",
                        "Sept", "'")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, pieces);
    }
}

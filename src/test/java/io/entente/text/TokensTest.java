package io.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TokensTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/truth/tokens.csv", numLinesToSkip = 1)
    void cutsAsTheTruthTableSays(String why, String text, String expected) {
        Tokens tokens = Tokens.of(text);

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::form))
                .as(why)
                .containsExactly(expected.split(" "));
    }

    @Property
    void coverEveryVisibleCharacterInOrder(@ForAll @From("texts") String text) {
        Tokens tokens = Tokens.of(text);
        int covered = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(covered);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(text.substring(covered, tokens.start(i)).chars()).allMatch(TokensTest::isSpace);
            assertThat(tokens.form(i).chars()).noneMatch(TokensTest::isSpace);
            covered = tokens.end(i);
        }
        assertThat(text.substring(covered).chars()).allMatch(TokensTest::isSpace);
    }

    @Property
    void ofAPartHaveOffsetsIntoTheWhole(@ForAll @From("texts") String text) {
        String whole = "Before. " + text;
        Tokens tokens = Tokens.of(whole, new Span(8, whole.length()));

        assertThat(forms(tokens)).isEqualTo(forms(Tokens.of(text)));
        assertThat(tokens.firstFrom(0)).isZero();
        assertThat(tokens.firstFrom(whole.length())).isEqualTo(tokens.size());
    }

    @Test
    void findTheFirstTokenAtOrAfterAnOffset() {
        Tokens tokens = Tokens.of("one two three");

        assertThat(tokens.firstFrom(0)).isZero();
        assertThat(tokens.firstFrom(1)).isEqualTo(1);
        assertThat(tokens.firstFrom(4)).isEqualTo(1);
        assertThat(tokens.firstFrom(9)).isEqualTo(3);
    }

    @Test
    void compareWithoutCaseAndAccents() {
        Tokens tokens = Tokens.of("Erdoğan ŁÓDŹ Støre Kılıçdaroğlu");

        assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::lower))
                .containsExactly("erdogan", "lodz", "store", "kilicdaroglu");
        assertThat(tokens.isCapitalised(0)).isTrue();
        assertThat(tokens.isAllCapitals(0)).isFalse();
        assertThat(tokens.isAllCapitals(1)).isTrue();
    }

    private static List<String> forms(Tokens tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(tokens::form).toList();
    }

    private static boolean isSpace(int c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\ufeff'
                || c == '\u2028'
                || c == '\u2029'
                || Character.isWhitespace(c);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> pieces = Arbitraries.of(
                        "U.S.",
                        "don't",
                        "can’t",
                        "Russia's",
                        " ",
                        "\n",
                        "'",
                        "’",
                        ".",
                        "..",
                        "1,000.5",
                        "a",
                        "É",
                        "\ud83d\ude00",
                        "\ud83d",
                        "\u0301",
                        "-",
                        "\u00a0",
                        "\ufeff",
                        "“",
                        "”",
                        "n't",
                        "N'T",
                        "A.B")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, pieces);
    }
}

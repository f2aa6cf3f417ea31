package io.entente.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import org.junit.jupiter.api.Test;

class NameSpanTest {

    private static final String TEXT = "It rained. In the U.S., Marian Oakes slept.";
    private static final Tokens TOKENS = Tokens.of(TEXT);
    private static final Sentence SECOND =
            new Sentence(1, new Span(11, TEXT.length()), TOKENS.firstFrom(11), TOKENS.size());

    private static String in(int begin, int end) {
        Name name = new NameSpan(begin, end, NameType.PERSON, 0.9).in(TOKENS, SECOND);
        return name == null ? "" : TOKENS.span(name.from(), name.to()).of(TEXT);
    }

    @Test
    void isFoundInItsSentence() {
        int begin = TEXT.indexOf("Marian") - 11;

        assertThat(in(begin, begin + 12)).isEqualTo("Marian Oakes");
    }

    @Test
    void hasTheWholeOfATokenThatItTouches() {
        int begin = TEXT.indexOf("U.S") - 11;

        assertThat(in(begin + 2, begin + 3)).isEqualTo("U.S.");
    }

    @Test
    void endsWithItsSentence() {
        assertThat(in(TEXT.indexOf("slept") - 11, 900)).isEqualTo("slept.");
    }

    @Test
    void hasACharacter() {
        assertThatThrownBy(() -> new NameSpan(4, 4, NameType.PLACE, 1)).hasMessageContaining("4 to 4");
        assertThatThrownBy(() -> new NameSpan(4, 5, NameType.PLACE, 1.5)).hasMessageContaining("1.5");
    }
}

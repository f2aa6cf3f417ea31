package io.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.report.SnippetMarks.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetMarksTest {

    @Test
    void findsASentenceByTheWordsWhosePlaceIsKnown() {
        SnippetMarks marks = new SnippetMarks("Norway thanked Chile.");

        assertThat(marks.sentenceBegin(List.of(new Place(40, 46, "Norway"), new Place(55, 60, "Chile"))))
                .isEqualTo(40);
        assertThat(marks.inSentence(new Place(47, 54, "thanked"), 40)).containsExactly(7, 14);
    }

    @Test
    void countsCodePointsAndAnswersUnits() {
        SnippetMarks marks = new SnippetMarks("\uD83D\uDE00\uD83D\uDE00 Norway thanked Chile.");

        assertThat(marks.sentenceBegin(List.of(new Place(13, 19, "Norway")))).isEqualTo(10);
        assertThat(marks.inSentence(new Place(13, 19, "Norway"), 10)).containsExactly(5, 11);
    }

    @Test
    void saysNothingWhereTwoPlacesArePossible() {
        SnippetMarks marks = new SnippetMarks("Chile and Chile again.");

        assertThat(marks.sentenceBegin(List.of(new Place(90, 95, "Chile")))).isNull();
        assertThat(marks.sentenceBegin(List.of(new Place(90, 95, "Chile"), new Place(96, 101, "again"))))
                .isEqualTo(80);
    }

    @Test
    void saysNothingWhereNoWordIsKnownOrOneDoesNotFit() {
        SnippetMarks marks = new SnippetMarks("Norway thanked Chile.");

        assertThat(marks.sentenceBegin(List.of())).isNull();
        assertThat(marks.sentenceBegin(List.of(new Place(40, 46, "Norway"), new Place(56, 61, "Chile"))))
                .isNull();
    }

    @Test
    void doesNotAskForWordsBehindTheCutOfALongSentence() {
        SnippetMarks marks = new SnippetMarks("Norway thanked Ch\u2026");

        assertThat(marks.sentenceBegin(List.of(new Place(40, 46, "Norway"), new Place(55, 60, "Chile"))))
                .isEqualTo(40);
        assertThat(marks.inSentence(new Place(55, 60, "Chile"), 40)).isNull();
    }

    @Test
    void readsALineBreakAsTheSpaceThatTheSentenceHas() {
        SnippetMarks marks = new SnippetMarks("The United Nations met.");

        assertThat(marks.sentenceBegin(List.of(new Place(4, 18, "United\nNations"))))
                .isZero();
    }
}

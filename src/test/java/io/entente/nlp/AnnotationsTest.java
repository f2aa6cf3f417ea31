package io.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.name.NameSpan;
import io.entente.name.NameType;
import io.entente.sentiment.Probabilities;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.collection.JavaConverters;

class AnnotationsTest {

    private static Row annotation(int begin, int end, String result, Map<String, String> metadata) {
        return RowFactory.create("x", begin, end - 1, result, JavaConverters.mapAsScalaMap(metadata), new float[0]);
    }

    private static Map<String, String> scores(double outside, double begins, double goesOn) {
        return Map.of(
                "O", Double.toString(outside), "B-PER", Double.toString(begins), "I-PER", Double.toString(goesOn));
    }

    @Test
    void joinsTheWordsOfAName() {
        List<Row> words = List.of(
                annotation(0, 3, "B-PER", Map.of("confidence", "0.9")),
                annotation(4, 9, "I-PER", Map.of("confidence", "0.7")),
                annotation(10, 13, "O", Map.of()),
                annotation(14, 18, "B-GPE", Map.of()));

        assertThat(Annotations.names(words))
                .containsExactly(new NameSpan(0, 9, NameType.PERSON, 0.7), new NameSpan(14, 18, NameType.PLACE, 1));
    }

    @Test
    void beginsANameWhereAnotherEnds() {
        List<Row> words = List.of(
                annotation(0, 3, "B-PER", Map.of()),
                annotation(4, 9, "B-PER", Map.of()),
                annotation(10, 13, "I-ORG", Map.of()));

        assertThat(Annotations.names(words))
                .extracting(NameSpan::begin, NameSpan::end, NameSpan::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 3, NameType.PERSON),
                        org.assertj.core.groups.Tuple.tuple(4, 9, NameType.PERSON),
                        org.assertj.core.groups.Tuple.tuple(10, 13, NameType.ORGANISATION));
    }

    @Test
    void takesTheLikeliestLabelsThatFitEachOther() {
        List<Row> words = List.of(
                annotation(0, 3, "O", scores(0.5, 0.45, 0.05)), annotation(4, 9, "I-PER", scores(0.1, 0.1, 0.8)));

        assertThat(Annotations.names(words))
                .singleElement()
                .satisfies(name -> assertThat(name.begin()).isZero())
                .satisfies(name -> assertThat(name.confidence()).isEqualTo(0.5));
    }

    @Test
    void readsProbabilitiesAndScalesThem() {
        Row category = annotation(0, 9, "neutral", Map.of("negative", "0.1", "neutral", "0.3", "positive", "0.1"));

        Probabilities read = Annotations.probabilities(List.of(category));

        assertThat(read.neutral()).isCloseTo(0.6, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(Annotations.probabilities(List.of())).isEqualTo(new Probabilities(0, 1, 0));
    }

    @Test
    void refusesSentimentOfOtherClasses() {
        Row category = annotation(0, 9, "joy", Map.of("joy", "0.9"));

        assertThatThrownBy(() -> Annotations.probabilities(List.of(category)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("joy");
    }
}

package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static final double[] PLAIN = {1, 0, -0.5, 0.25, 0, 1, 0.5, -0.25};

    private static final Sharpening SHARPER = new Sharpening(1.5, 0.25);
    private static final OpinionLimits LIMITS = new OpinionLimits(0.5, 0.2, 0.4, 0.3);

    private static SentimentModel model() {
        int[] keys = {-70, 3, 900};
        return new SentimentModel("made", "7", keys, new float[] {1, -1, 0.5f, 0, 0, 2}, PLAIN, SHARPER, LIMITS);
    }

    private static Features features() {
        Features features = new Features();
        features.add(3, 0, 1);
        return features;
    }

    @Test
    void aWrittenModelAnswersAsTheOneInMemory() {
        SentimentModel read = ModelFile.read(ModelFile.write(model()));

        assertThat(read.name()).isEqualTo("made");
        assertThat(read.version()).isEqualTo("7");
        assertThat(read.sharpening()).isEqualTo(SHARPER);
        assertThat(read.limits()).isEqualTo(LIMITS);
        assertThat(read.size()).isEqualTo(3);
        Probabilities before = model().probabilities(features(), true);
        Probabilities after = read.probabilities(features(), true);
        assertThat(after.negative()).isCloseTo(before.negative(), within(1e-4));
        assertThat(after.positive()).isCloseTo(before.positive(), within(1e-4));
    }

    @Test
    void theSameModelGivesTheSameBytes() {
        assertThat(ModelFile.write(model())).isEqualTo(ModelFile.write(model()));
    }

    @Test
    void writtenTwiceIsWrittenAlike() {
        byte[] once = ModelFile.write(model());

        assertThat(ModelFile.write(ModelFile.read(once))).isEqualTo(once);
    }

    @Test
    void refusesBytesThatAreNoModelOrNotAllOfOne() {
        byte[] whole = ModelFile.write(model());

        assertThatThrownBy(() -> ModelFile.read(new byte[64])).hasMessageContaining("no model");
        assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no whole model");
    }

    @Test
    void aFeatureWeighsByItsKeyWhateverElseIsUnknown() {
        double[] scores = model().scores(features());

        assertThat(scores[0]).isCloseTo(0.5 * SentimentModel.NORM, within(1e-9));
        assertThat(scores[1]).isZero();
    }

    @Test
    void theEmptyModelFindsAllEquallyProbable() {
        assertThat(SentimentModel.EMPTY.probabilities(features(), false).neutral())
                .isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void refusesWeightsThatDoNotBelongToTheKeys() {
        assertThatThrownBy(() -> new SentimentModel("x", "1", new int[2], new float[3], PLAIN, SHARPER, LIMITS))
                .hasMessageContaining("2 features");
        assertThatThrownBy(() -> new SentimentModel("x", "1", new int[] {5, 5}, new float[4], PLAIN, SHARPER, LIMITS))
                .hasMessageContaining("5 twice");
    }
}

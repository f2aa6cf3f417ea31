package io.entente.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.analysis.MarkedSentence;
import io.entente.analysis.Seeded;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.seed.Seeds;
import io.entente.text.Span;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFeaturesTest {

    private static final SentenceAnalyzer ANALYZER = Seeds.sentenceAnalyzer(Seeded.BUNDLE);

    private static MarkedSentence marked(String pattern, String source, String target) {
        String text = pattern.replace("S", source).replace("T", target);
        int from = text.indexOf(source);
        int to = text.indexOf(target);
        return new MarkedSentence(text, new Span(from, from + source.length()), new Span(to, to + target.length()));
    }

    private static Set<Long> keys(MarkedSentence marked) {
        Features features = ANALYZER.features(marked);
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < features.size(); i++) {
            keys.add((long) features.key(i) << 32 | Float.floatToIntBits(features.value(i)));
        }
        return keys;
    }

    @ParameterizedTest
    @CsvSource({
        "S sharply criticised T over the attack on hospitals.",
        "T was praised by S in a speech on Monday.",
        "S and T agreed on a plan.",
        "According to S the leaders of T have lied."
    })
    void namesAreNoFeatures(String pattern) {
        assertThat(keys(marked(pattern, "Macron", "Iran"))).isEqualTo(keys(marked(pattern, "Zorbul", "Klimpek")));
    }

    @Test
    void masksNamesSoThatProbabilitiesAreTheSame() {
        String pattern = "S accused T of breaking its promise.";

        assertThat(ANALYZER.answer(marked(pattern, "Zorbul", "Klimpek")))
                .isEqualTo(ANALYZER.answer(marked(pattern, "France", "Iran")));
    }

    @Test
    void rolesAndOrderMakeADifference() {
        String pattern = "S criticised T.";
        MarkedSentence there = marked(pattern, "Zorbul", "Klimpek");

        assertThat(keys(there)).isNotEqualTo(keys(new MarkedSentence(there.text(), there.second(), there.first())));
        assertThat(keys(there)).isNotEqualTo(keys(marked("T criticised S.", "Zorbul", "Klimpek")));
    }

    @Test
    void theSameSentenceGivesTheSameFeaturesInTheSameOrder() {
        MarkedSentence marked = marked("S defended T against its critics.", "Zorbul", "Klimpek");
        Features first = ANALYZER.features(marked);
        Features second = ANALYZER.features(marked);

        assertThat(first.size()).isEqualTo(second.size()).isPositive();
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.key(i)).isEqualTo(second.key(i));
        }
    }

    @Test
    void passiveAndActiveShareWhatTheVerbDoesToWhom() {
        Set<Long> shared = keys(marked("S praised T.", "Zorbul", "Klimpek"));
        shared.retainAll(keys(marked("T was praised by S.", "Zorbul", "Klimpek")));

        assertThat(shared.stream().filter(key -> group(key) == 34)).isNotEmpty();
    }

    private static long group(long packed) {
        return packed >> 32 & 63;
    }

    @Test
    void aTargetHasFeaturesWithoutItsName() {
        Features one = ANALYZER.features("The court cleared Macron of all charges.", new Span(18, 24));
        Features other = ANALYZER.features("The court cleared Zorbul of all charges.", new Span(18, 24));

        assertThat(one.size()).isEqualTo(other.size()).isPositive();
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.key(i)).isEqualTo(other.key(i));
        }
    }
}

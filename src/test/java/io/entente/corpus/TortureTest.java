package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TortureTest {

    static Stream<Torture> torture() {
        return Torture.all();
    }

    @ParameterizedTest
    @MethodSource("torture")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void eachFileHasItsVerdict(Torture torture, @TempDir Path folder) throws Exception {
        torture.files().write(folder);

        Reading reading = Reading.of(folder);

        assertThat(reading.reasons()).as("%s", reading.rejects()).isEqualTo(torture.rejects());
        assertThat(reading.articles())
                .hasSizeBetween(torture.articles(), torture.articles() + torture.surplus())
                .allSatisfy(article -> {
                    assertThat(article.body())
                            .doesNotContain("\0", "root:")
                            .doesNotContainPattern("[\\x{d800}-\\x{dfff}]");
                })
                .extracting(article -> article.id())
                .doesNotHaveDuplicates();
        assertThat(reading.skipped()).isEqualTo(torture.skipped());
    }
}

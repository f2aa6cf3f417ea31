package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "Session * - {year}/{any}.txt, un/Session 73 - 2018/AFG_73_2018.txt, 2018-01-01",
        "{date}_{source}.txt, x/2024-10-07_BBC.txt, 2024-10-07",
        "{date}_{source}.txt, 20241007_BBC.txt, 2024-10-07",
        "{date}_{source}.jsonl, x/2024-10-07_BBC.jsonl.gz, 2024-10-07",
        "{source}/{year}/{month}/{day}/{title}.txt, a/BBC/2024/10/7/T.txt, 2024-10-07",
        "{year}-{month}/*, a/2024-10/b.txt, 2024-10-01",
    })
    void readsTheDateAtTheEndOfThePath(String template, String path, String expected) {
        assertThat(PathTemplate.of(template).match(path))
                .hasValueSatisfying(facts -> assertThat(facts.date().first()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "{date}_{source}.txt, x/2024-10-07_BBC.txt/more",
        "{date}_{source}.txt, x/12024-10-07_BBC.txt",
        "{year}/*, 2024/a/b.txt",
        "*.txt, a.txts",
        "a.txt, xatxt",
    })
    void doesNotMatchAnotherPath(String template, String path) {
        assertThat(PathTemplate.of(template).match(path)).isEmpty();
    }

    @Test
    void knowsNoDateThatIsImpossible() {
        assertThat(PathTemplate.of("{date}.txt").match("a/2021-02-31.txt"))
                .hasValueSatisfying(facts -> assertThat(facts.date().isKnown()).isFalse());
    }
}

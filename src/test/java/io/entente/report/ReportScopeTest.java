package io.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2021-13", "2021-1", "2021-12-15", "December"})
    void refusesWhatIsNoMonth(String month) {
        assertThatThrownBy(() -> new ReportScope(List.of(), null, month)).hasMessageContaining("'" + month + "'");
    }

    @Test
    void takesOneMonthAndRefusesAnEndBeforeTheBeginning() {
        assertThat(new ReportScope(List.of(), "2021-12", "2021-12").from()).isEqualTo("2021-12");
        assertThatThrownBy(() -> new ReportScope(List.of(), "2022-01", "2021-12"))
                .hasMessageContaining("from 2022-01 to 2021-12");
    }

    @Test
    void refusesAPageThatShowsNothing() {
        assertThatThrownBy(() -> new ReportLimits(1, 0, 1, 1)).hasMessageContaining("0 pairs");
    }
}

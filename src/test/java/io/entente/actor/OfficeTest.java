package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OfficeTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 12, 8);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 6);

    private static Office chancellor(LocalDate from, LocalDate to) {
        return new Office("DEU", "chancellor", Office.Rank.HEAD_OF_GOVERNMENT, true, "olaf-scholz", from, to, false);
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> chancellor(LAST, FIRST)).hasMessageContaining("olaf-scholz");
        assertThatThrownBy(() -> chancellor(FIRST, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void belongsToTheSuccessorOnTheDayOfChange() {
        Office term = chancellor(FIRST, LAST);

        assertThat(term.touches(FIRST, FIRST)).isTrue();
        assertThat(term.touches(LAST.minusDays(1), LAST.minusDays(1))).isTrue();
        assertThat(term.touches(LAST, LAST)).isFalse();
        assertThat(term.touches(FIRST.minusDays(9), FIRST.minusDays(1))).isFalse();
        assertThat(term.touches(FIRST.minusDays(9), FIRST)).isTrue();
    }

    @Test
    void isNamedByItsTitleItsRankOrItsLead() {
        Office term = chancellor(FIRST, LAST);

        assertThat(new OfficeTitle("chancellor", "office:chancellor").names(term))
                .isTrue();
        assertThat(new OfficeTitle("president", "office:president").names(term)).isFalse();
        assertThat(new OfficeTitle("head of government", "rank:head_of_government").names(term))
                .isTrue();
        assertThat(new OfficeTitle("head of state", "rank:head_of_state").names(term))
                .isFalse();
        assertThat(new OfficeTitle("leader", "leads").names(term)).isTrue();
        assertThatThrownBy(() -> new OfficeTitle("boss", "chief")).hasMessageContaining("chief");
    }
}

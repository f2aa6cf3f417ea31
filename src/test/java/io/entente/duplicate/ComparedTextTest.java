package io.entente.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedTextTest {

    private static final String STORY =
            "Ministers of twelve states met in Geneva on Monday and agreed to send observers"
                    + " to the border before the end of the month.";

    @Test
    void doesNotSeePunctuationAndCase() {
        assertThat(ComparedText.of("", STORY).digest())
                .isEqualTo(ComparedText.of("Another headline", STORY.toUpperCase(java.util.Locale.ROOT) + "!")
                        .digest());
    }

    @Test
    void tellsShortTextsByTheirHeadlines() {
        assertThat(ComparedText.of("Talks in Geneva", "Watch the film.").digest())
                .isNotEqualTo(
                        ComparedText.of("Talks in Vienna", "Watch the film.").digest());
        assertThat(ComparedText.of("Talks in Geneva", "Watch it.").words())
                .isEqualTo(List.of("talks", "in", "geneva", "watch", "it"));
    }

    @Test
    void leavesOutLinksAndNotices() {
        String body = STORY + " \u00a9 2024 The Daily\nMore at https://daily.example/more\n" + STORY + "\n" + STORY;

        assertThat(ComparedText.of("Head", body).words())
                .doesNotContain("daily", "more", "2024")
                .startsWith("head");
    }

    @Test
    void takesWhatFollowsManyLinksForPromotion() {
        String body = "A film about Geneva.\nhttps://a.example/1\nJoin the club today.\nwww.b.example\nBuy our book.";

        assertThat(ComparedText.of("Geneva", body).words())
                .isEqualTo(List.of("geneva", "a", "film", "about", "geneva"));
    }
}

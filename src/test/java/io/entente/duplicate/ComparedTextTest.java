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
        assertThat(ComparedText.digest("", STORY))
                .isEqualTo(ComparedText.digest("Another headline", STORY.toUpperCase(java.util.Locale.ROOT) + "!"));
    }

    @Test
    void tellsShortTextsByTheirHeadlines() {
        assertThat(ComparedText.digest("Talks in Geneva", "Watch the film."))
                .isNotEqualTo(ComparedText.digest("Talks in Vienna", "Watch the film."));
        assertThat(ComparedText.words("Talks in Geneva", "Watch it."))
                .isEqualTo(List.of("talks", "in", "geneva", "watch", "it"));
    }

    @Test
    void leavesOutLinksAndNotices() {
        String body = STORY + " \u00a9 2024 The Daily\nMore at https://daily.example/more\n" + STORY + "\n" + STORY;

        assertThat(ComparedText.words("Head", body))
                .doesNotContain("daily", "more", "2024")
                .startsWith("head");
    }

    @Test
    void takesWhatFollowsManyLinksForPromotion() {
        String body = "A film about Geneva.\nhttps://a.example/1\nJoin the club today.\nwww.b.example\nBuy our book.";

        assertThat(ComparedText.words("Geneva", body)).isEqualTo(List.of("geneva", "a", "film", "about", "geneva"));
    }
}

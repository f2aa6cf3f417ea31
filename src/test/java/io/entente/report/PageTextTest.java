package io.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void leavesNoSignInTheDataThatMarkupGivesAMeaning() {
        assertThat(PageText.safe("{\"title\":\"</script><!--<script>&amp;\u2028\u2029\"}"))
                .doesNotContain("<", ">", "&", "\u2028", "\u2029")
                .startsWith("{\"title\":\"\\u003c/script\\u003e\\u003c!--")
                .endsWith("\\u0026amp;\\u2028\\u2029\"}");
    }

    @Test
    void makesAPageThatMayLoadNothing() {
        String page = PageText.of("A < B & \"C\"", "{}");

        assertThat(page.substring(0, page.indexOf("<script>")))
                .contains("<title>A &lt; B &amp; &quot;C&quot;</title>")
                .contains("content=\"default-src 'none'; script-src 'sha256-")
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'", " src=\"", "@import", "url(");
        assertThat(page.contains("Licensed to the Apache Software Foundation"))
                .as("the notice of the charts")
                .isTrue();
    }
}

package io.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(Fingerprint.of("ab", "c")).isEqualTo("430fb1b4ac43316eca81fab27a1930ab");
    }

    @Test
    void separatesItsParts() {
        assertThat(List.of(
                        Fingerprint.of("ab", "c"),
                        Fingerprint.of("a", "bc"),
                        Fingerprint.of("abc"),
                        Fingerprint.of("abc", ""),
                        Fingerprint.of("", "abc"),
                        Fingerprint.of("1:a"),
                        Fingerprint.of("a", "1:")))
                .doesNotHaveDuplicates();
    }

    @Property
    void differsWhereThePartsDiffer(
            @ForAll @Size(max = 4) List<@StringLength(max = 3) String> a,
            @ForAll @Size(max = 4) List<@StringLength(max = 3) String> b) {
        String one = Fingerprint.of(a.stream().map(FingerprintTest::whole).toArray(String[]::new));
        String other = Fingerprint.of(b.stream().map(FingerprintTest::whole).toArray(String[]::new));

        assertThat(one).matches("[0-9a-f]{32}");
        assertThat(one.equals(other))
                .isEqualTo(a.stream()
                        .map(FingerprintTest::whole)
                        .toList()
                        .equals(b.stream().map(FingerprintTest::whole).toList()));
    }

    /** A text without half a pair of surrogates, which UTF-8 cannot write. */
    private static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "");
    }
}

package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodingTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private Reading read(String name, byte[] content) {
        return Reading.of(Reading.write(folder.resolve(name), content));
    }

    private static byte[] utf16(String text, Charset charset) {
        return ("\ufeff" + text).getBytes(charset);
    }

    @Test
    void takesTheByteOrderMarkOff() {
        String lines = "\ufeff{\"text\": \"Größe\"}\n";

        assertThat(read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8))
                        .only()
                        .body())
                .isEqualTo("Größe");
        assertThat(read("a.txt", "\ufeffGröße".getBytes(StandardCharsets.UTF_8))
                        .only()
                        .body())
                .isEqualTo("Größe");
        assertThat(read("a.csv", "\ufefftext,title\nGröße,x\n".getBytes(StandardCharsets.UTF_8))
                        .only()
                        .body())
                .isEqualTo("Größe");
    }

    @Test
    void readsUtf16ByItsMark() {
        String lines = "{\"text\": \"Größe\"}\n{\"text\": \"二\"}\n";

        assertThat(read("a.jsonl", utf16(lines, StandardCharsets.UTF_16LE)).bodies())
                .containsExactly("Größe", "二");
        assertThat(read("a.jsonl", utf16(lines, StandardCharsets.UTF_16BE)).bodies())
                .containsExactly("Größe", "二");
        assertThat(read("a.txt", utf16("Größe", StandardCharsets.UTF_16LE)).bodies())
                .containsExactly("Größe");
        assertThat(read("a.csv", utf16("text\tdate\nGröße\t2024\n", StandardCharsets.UTF_16LE))
                        .bodies())
                .containsExactly("Größe");
        assertThat(read("a.json", utf16("[{\"text\": \"Größe\"}]", StandardCharsets.UTF_16LE))
                        .bodies())
                .containsExactly("Größe");
    }

    @Test
    void readsALineThatIsNoUtf8AsWindows1252() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes("{\"text\": \"Größe\"}\n".getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("{\"text\": \"“Größe” – Ärger\"}\n".getBytes(WINDOWS_1252));

        assertThat(read("a.jsonl", lines.toByteArray()).bodies()).containsExactly("Größe", "“Größe” – Ärger");
    }

    @Test
    void readsTextsThatAreNoUtf8AsWindows1252() {
        byte[] text = "“Größe” – Ärger für 5 €".getBytes(WINDOWS_1252);

        assertThat(read("a.txt", text).bodies()).containsExactly("“Größe” – Ärger für 5 €");
    }

    @Test
    void keepsTheGoodCharactersBesideABadByte() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Größe ".getBytes(StandardCharsets.UTF_8));
        text.write(0xe4);

        assertThat(read("a.txt", text.toByteArray()).bodies()).containsExactly("Größe ä");
    }

    @Test
    void dropsNulAndMakesLineEndsOne() {
        Reading reading =
                read("a.jsonl", "{\"text\": \"a\\u0000b\\r\\nc\\rd\\ud83d\"}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.only().body()).isEqualTo("ab\nc\nd\ufffd");
    }

    @Test
    void keepsALineSeparatorWithinALine() {
        Reading reading = read("a.jsonl", "{\"text\": \"a\u2028b\"}\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.only().body()).isEqualTo("a\u2028b");
    }

    @Test
    void readsTextOfOtherLettersAsUtf8ThoughAByteIsBad() {
        String russian = "Министр заявил, что переговоры продолжатся. ";
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(russian.getBytes(StandardCharsets.UTF_8));
        text.write(0xff);
        text.writeBytes(russian.getBytes(StandardCharsets.UTF_8));

        assertThat(read("a.txt", text.toByteArray()).bodies()).containsExactly(russian + "\u00ff" + russian);
    }

    @Test
    void readsOtherAlphabetsByTheFrequencyOfTheirLetters() {
        String russian =
                "Министр обороны заявил в среду, что переговоры с соседней страной продолжатся весной. ".repeat(4);
        for (String encoding : List.of("KOI8-R", "windows-1251", "UTF-16LE", "UTF-16BE")) {
            byte[] text = russian.getBytes(Charset.forName(encoding));

            assertThat(read("a.txt", text).bodies()).as(encoding).containsExactly(russian);
        }
    }
}

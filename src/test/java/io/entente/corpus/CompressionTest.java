package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.entente.article.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressionTest {

    private static final String LINES = Reading.lines(400);

    @TempDir
    Path folder;

    private Reading read(String name, byte[] content) {
        return Reading.of(Reading.write(folder.resolve(name), content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bzip2(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes, 1)) {
            out.write(bytes(text));
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @Test
    void readsEachCompressionByItsFirstBytes() throws Exception {
        assertThat(read("a.jsonl.gz", Reading.gzip(LINES)).articles()).hasSize(400);
        assertThat(read("a.jsonl.bz2", bzip2(LINES)).articles()).hasSize(400);
        assertThat(read("a.jsonl.zst", Zstd.compress(bytes(LINES))).articles()).hasSize(400);
        assertThat(read("unnamed", Reading.gzip(LINES)).articles()).hasSize(400);
        assertThat(read("wrong.jsonl.gz", bzip2(LINES)).articles()).hasSize(400);
    }

    @Test
    void readsPlainTextThatIsNamedGz() {
        Reading reading = read("a.jsonl.gz", bytes(LINES));

        assertThat(reading.articles()).hasSize(400);
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void readsAllMembersOfAGzipFile() {
        Reading reading = read(
                "a.jsonl.gz", join(Reading.gzip(Reading.lines(10)), Reading.gzip(""), Reading.gzip(Reading.lines(10))));

        assertThat(reading.articles()).hasSize(20);
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void readsAllMembersOfBzip2AndZstd() throws Exception {
        String ten = Reading.lines(10);

        assertThat(read("a.jsonl.bz2", join(bzip2(ten), bzip2(ten))).articles()).hasSize(20);
        assertThat(read("a.jsonl.zst", join(Zstd.compress(bytes(ten)), Zstd.compress(bytes(ten))))
                        .articles())
                .hasSize(20);
    }

    @Test
    void takesZerosAfterTheLastMemberForFilling() {
        Reading reading = read("a.jsonl.gz", join(Reading.gzip(LINES), new byte[512]));

        assertThat(reading.articles()).hasSize(400);
        assertThat(reading.rejects()).isEmpty();
    }

    @Test
    void reportsWhatFollowsTheLastMemberAndIsNoGzip() {
        Reading reading = read("a.jsonl.gz", join(Reading.gzip(LINES), bytes(LINES)));

        assertThat(reading.articles()).hasSize(400);
        assertThat(reading.reasons()).containsExactly(RejectReason.CORRUPT_COMPRESSION);
    }

    @Test
    void keepsWhatStoodBeforeTheEndOfATruncatedGzip() {
        byte[] whole = Reading.gzip(LINES);

        Reading reading = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));

        assertThat(reading.articles()).hasSizeBetween(180, 220);
        assertThat(reading.bodies())
                .isEqualTo(read("b.jsonl", bytes(LINES))
                        .bodies()
                        .subList(0, reading.articles().size()));
        assertThat(reading.reasons()).containsExactly(RejectReason.TRUNCATED);
        assertThat(reading.rejects().get(0).message())
                .contains("ends too early")
                .contains("byte " + whole.length / 2);
    }

    @Test
    void keepsWhatStoodBeforeTheEndOfTruncatedBzip2AndZstd() throws Exception {
        byte[] bzip2 = bzip2(Reading.lines(1_000));
        byte[] zstd = Zstd.compress(bytes(Reading.lines(1_000)));

        Reading first = read("a.jsonl.bz2", Arrays.copyOf(bzip2, bzip2.length - 100));
        Reading second = read("a.jsonl.zst", Arrays.copyOf(zstd, zstd.length - 100));

        assertThat(first.articles()).hasSizeGreaterThan(500);
        assertThat(first.reasons()).containsExactly(RejectReason.TRUNCATED);
        assertThat(second.articles()).hasSizeGreaterThan(500);
        assertThat(second.reasons()).containsExactly(RejectReason.TRUNCATED);
    }

    @Test
    void reportsABitThatFlipped() {
        byte[] flipped = Reading.gzip(LINES);
        flipped[flipped.length * 3 / 4] ^= 0x10;

        Reading reading = read("a.jsonl.gz", flipped);

        assertThat(reading.articles()).hasSizeGreaterThan(250);
        assertThat(reading.reasons()).endsWith(RejectReason.CORRUPT_COMPRESSION);
    }

    @Test
    void reportsAChecksumThatDoesNotFit() {
        byte[] flipped = Reading.gzip(LINES);
        flipped[flipped.length - 6] ^= 0x10;

        Reading reading = read("a.jsonl.gz", flipped);

        assertThat(reading.articles()).hasSize(400);
        assertThat(reading.reasons()).containsExactly(RejectReason.CORRUPT_COMPRESSION);
    }

    @Test
    void reportsAGzipOfNothingAsEmpty() {
        assertThat(read("a.jsonl.gz", Reading.gzip("")).reasons()).containsExactly(RejectReason.EMPTY_FILE);
    }

    @Test
    void reportsAGzipThatEndsInItsHeader() {
        assertThat(read("a.jsonl.gz", Arrays.copyOf(Reading.gzip(LINES), 5)).reasons())
                .containsExactly(RejectReason.TRUNCATED);
    }
}

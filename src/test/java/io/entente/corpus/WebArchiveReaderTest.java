package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.RejectReason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebArchiveReaderTest {

    private static final String PAGE = Archives.page("The ferry runs again");

    private static final String ABOUT =
            "filedesc://a.arc 0.0.0.0 20080430204825 text/plain 68\n1 0 Example\nURL IP-address Archive-date Content-type"
                    + " Archive-length\n\n";

    @TempDir
    Path folder;

    /** A record of an ARC whose length is said to be so many bytes more. */
    private static String arcRecord(String address, int more) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
        return address + " 1.2.3.4 20080430204826 text/html " + (http.length() + more) + "\n" + http + "\n";
    }

    private Reading read(String name, byte[] archive) {
        return Reading.of(Reading.write(folder.resolve(name), archive));
    }

    private Reading read(String archive) {
        return read("a.warc", archive.getBytes(StandardCharsets.UTF_8));
    }

    private static String answer(String header, String body) {
        return Archives.warc("response", "http://a.example/2022/03/01/ferry", "HTTP/1.1 " + header + "\r\n\r\n" + body);
    }

    @Test
    void takesPagesAndCountsTheRest() {
        Reading reading = read(Archives.warc("warcinfo", "", "software: none")
                + Archives.warc("request", "http://a.example/", "GET / HTTP/1.1\r\n\r\n")
                + answer("200 OK\r\nContent-Type: text/html", PAGE)
                + answer("404 Not Found\r\nContent-Type: text/html", PAGE)
                + answer("301 Moved\r\nLocation: /", "")
                + answer("200 OK\r\nContent-Type: image/png", "x")
                + answer("200 OK\r\nContent-Type: text/plain", "User-agent: *"));

        assertThat(reading.only().title()).isEqualTo("The ferry runs again");
        assertThat(reading.skipped()).isEqualTo(Map.of("no response", 2L, "http status", 2L, "no page", 2L));
    }

    @Test
    void takesAddressAndDayOfThePage() {
        Reading reading = read(answer("200 OK\r\nContent-Type: text/html", PAGE));

        assertThat(reading.only().provenance().url()).isEqualTo("http://a.example/2022/03/01/ferry");
        assertThat(reading.only().provenance().sourceDomain()).isEqualTo("a.example");
        assertThat(reading.only().date().first()).isEqualTo("2022-03-01");
    }

    @Test
    void joinsChunksAndUnpacksPages() {
        String chunked = Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
        String packed = new String(Reading.gzip(PAGE), StandardCharsets.ISO_8859_1);
        String header = "200 OK\r\nContent-Type: text/html\r\n";

        assertThat(read(answer(header + "Transfer-Encoding: chunked", chunked))
                        .only()
                        .body())
                .startsWith("The minister of transport");
        assertThat(read(
                                "b.warc",
                                Archives.warc(
                                                "response",
                                                "http://a.example/",
                                                "HTTP/1.1 " + header + "Content-Encoding: gzip\r\n\r\n" + packed,
                                                header.length() + 9 + 26 + packed.length())
                                        .getBytes(StandardCharsets.ISO_8859_1))
                        .articles())
                .hasSize(1);
    }

    @Test
    void unpacksBrotli() {
        String header = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n";
        byte[] packed = brotli(PAGE);

        assertThat(brotliPage(header, packed).only().body()).startsWith("The minister of transport");
        assertThat(brotliPage(header, Arrays.copyOf(packed, packed.length / 2)).reasons())
                .containsExactly(RejectReason.BROKEN_PAGE);
    }

    private Reading brotliPage(String header, byte[] packed) {
        String body = header + new String(packed, StandardCharsets.ISO_8859_1);
        return read(
                packed.length + ".warc",
                Archives.warc("response", "http://a.example/", body, body.length())
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A stream of Brotli with one block that is stored as it is, and an empty last one (RFC 7932, 9.2). */
    private static byte[] brotli(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int head = (bytes.length - 1) << 4 | 1 << 20;
        byte[] stream = new byte[bytes.length + 4];
        stream[0] = (byte) head;
        stream[1] = (byte) (head >> 8);
        stream[2] = (byte) (head >> 16);
        System.arraycopy(bytes, 0, stream, 3, bytes.length);
        stream[stream.length - 1] = 3;
        return stream;
    }

    @Test
    void readsAPageWhoseServerSaidThatItIsPackedThoughItNoLongerIs() {
        assertThat(read(answer("200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", PAGE))
                        .articles())
                .hasSize(1);
    }

    @Test
    void readsEachRecordOfAnArchivePackedRecordByRecord() {
        byte[] record = Reading.gzip(answer("200 OK\r\nContent-Type: text/html", PAGE));
        byte[] two = new byte[2 * record.length];
        System.arraycopy(record, 0, two, 0, record.length);
        System.arraycopy(record, 0, two, record.length, record.length);

        assertThat(read("a.warc.gz", two).articles()).hasSize(2);
    }

    @Test
    void takesTextsThatWereStoredWithoutTheirPages() {
        String text =
                "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: text/plain"
                        + "\r\nContent-Length: 27\r\n\r\nThe envoy praised the king.\r\n\r\n";

        assertThat(read(text).only().body()).isEqualTo("The envoy praised the king.");
    }

    @Test
    void readsTheOlderFormat() {
        String arc = ABOUT + arcRecord("http://a.example/2022/03/01/ferry", 0);

        Reading reading = read("a.arc", arc.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.only().title()).isEqualTo("The ferry runs again");
        assertThat(reading.only().provenance().sourceDomain()).isEqualTo("a.example");
    }

    @Test
    void goesOnAfterABrokenRecordOfTheOlderFormat() {
        String arc = ABOUT + arcRecord("http://a.example/1", -7) + arcRecord("http://a.example/2", 0) + "what is this\n"
                + arcRecord("http://a.example/3", 0);

        Reading reading = read("a.arc", arc.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.articles().stream()
                        .map(article -> article.provenance().url()))
                .containsExactly("http://a.example/1", "http://a.example/2", "http://a.example/3");
        assertThat(reading.reasons()).hasSize(2).containsOnly(RejectReason.BROKEN_WEB_ARCHIVE);
    }
}

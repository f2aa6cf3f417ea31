package io.entente.corpus;

import static io.entente.article.RejectReason.BOMB;
import static io.entente.article.RejectReason.BROKEN_PAGE;
import static io.entente.article.RejectReason.BROKEN_WEB_ARCHIVE;
import static io.entente.article.RejectReason.CORRUPT_COMPRESSION;
import static io.entente.article.RejectReason.ENCRYPTED;
import static io.entente.article.RejectReason.TOO_DEEP;
import static io.entente.article.RejectReason.TOO_LARGE;
import static io.entente.article.RejectReason.TRUNCATED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Archives that lie about what they hold. */
final class TorturedArchives {

    private static final String TEXT = "The envoy praised the king.";
    private static final String PAGE = Archives.delivered(Archives.page("The ferry runs again"));

    private TorturedArchives() {}

    static List<Torture> all() {
        byte[] zip = Archives.storedZip("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT);
        byte[] tar = Archives.tar("a.txt", TEXT, "b.txt", TEXT);
        byte[] encrypted = zip.clone();
        encrypted[6] |= 1;
        byte[] flipped = zip.clone();
        flipped[40] ^= 1;
        byte[] deep = Archives.zip("a.txt", TEXT);
        for (int i = 0; i < 5; i++) {
            deep = Archives.zip("in.zip", deep);
        }
        return List.of(
                Torture.of(
                        "names that lead out of the archive",
                        3,
                        "a.zip",
                        Archives.zip("../../../etc/a.txt", TEXT, "/etc/b.txt", TEXT, "C:\\c.txt", TEXT)),
                Torture.of("two entries of one name", 2, "a.tar", Archives.tar("a.txt", TEXT, "a.txt", TEXT)),
                Torture.of("links in an archive", 1, "a.tar", Archives.tar("up", "->..", "a.txt", TEXT))
                        .skipping("link", 1),
                Torture.of(
                                "what macOS leaves in archives",
                                1,
                                "a.zip",
                                Archives.zip("__MACOSX/._a.txt", "x", "a.txt", TEXT))
                        .skipping("hidden", 1),
                Torture.of("an archive cut between its entries", 1, "a.zip", Arrays.copyOf(zip, 35 + TEXT.length()))
                        .rejecting(TRUNCATED),
                Torture.of("an archive cut within an entry", 1, "a.zip", Arrays.copyOf(zip, 35 + TEXT.length() + 50))
                        .rejecting(TRUNCATED),
                Torture.of("a TAR cut within an entry", 1, "a.tar", Arrays.copyOf(tar, 1024 + 520))
                        .rejecting(TRUNCATED),
                Torture.of("a TAR cut after an entry", 1, "a.tar", Arrays.copyOf(tar, 1024))
                        .rejecting(TRUNCATED),
                Torture.of("a packed TAR that is cut", 2, "a.tgz", packedTar())
                        .andUpTo(60)
                        .rejecting(TRUNCATED),
                Torture.of("an encrypted entry before others", 2, "a.zip", encrypted)
                        .rejecting(ENCRYPTED),
                Torture.of("a damaged entry before others", 2, "a.zip", flipped).rejecting(CORRUPT_COMPRESSION),
                Torture.of("a damaged entry whose checksum follows it", 2, "a.zip", damagedLate())
                        .rejecting(CORRUPT_COMPRESSION),
                Torture.of("archives in archives, six deep", 0, "a.zip", deep).rejecting(TOO_DEEP),
                Torture.of("an archive of nothing", 0, "a.zip", Archives.zip()).skipping("no record", 1),
                Torture.of(
                                "an entry that unpacks to a thousand times its length",
                                1,
                                "a.zip",
                                Archives.zip("a.txt", TEXT, "b.jsonl", "x".repeat(200 << 20), "c.txt", TEXT))
                        .rejecting(BOMB),
                Torture.of(
                                "a page whose record is said to be longer",
                                1,
                                "a.warc",
                                Archives.warc("response", "http://a.example/1", PAGE, PAGE.length() + 400)
                                        + Archives.warc("response", "http://a.example/2", PAGE))
                        .rejecting(BROKEN_WEB_ARCHIVE),
                Torture.of(
                                "a page whose record is said to be endless",
                                1,
                                "a.warc",
                                Archives.warc("response", "http://a.example/1", PAGE, 9_000_000_000_000_000_000L)
                                        + Archives.warc("response", "http://a.example/2", PAGE))
                        .rejecting(BROKEN_WEB_ARCHIVE),
                Torture.of(
                                "a page whose record is said to be shorter",
                                2,
                                "a.warc",
                                Archives.warc("response", "http://a.example/1", PAGE, PAGE.length() - 20)
                                        + Archives.warc("response", "http://a.example/2", PAGE))
                        .rejecting(BROKEN_WEB_ARCHIVE),
                Torture.of(
                                "a record of a negative length",
                                1,
                                "a.warc",
                                Archives.warc("response", "http://a.example/1", PAGE, -5)
                                        + Archives.warc("response", "http://a.example/2", PAGE))
                        .rejecting(BROKEN_WEB_ARCHIVE),
                Torture.of(
                                "an answer that is no HTTP",
                                1,
                                "a.warc",
                                Archives.warc("response", "http://a.example/1", "HTTP/9 what?\r\n\r\nx")
                                        + Archives.warc("response", "http://a.example/2", PAGE))
                        .rejecting(BROKEN_PAGE),
                Torture.of(
                                "a page of 9 MB",
                                1,
                                "a.warc",
                                Archives.warc(
                                                "response",
                                                "http://a.example/1",
                                                Archives.delivered("<p>All is well. ".repeat(600_000)))
                                        + Archives.warc("response", "http://a.example/2", PAGE))
                        .rejecting(TOO_LARGE),
                Torture.of(
                                "a web archive cut within a record",
                                1,
                                "a.warc",
                                cut(Archives.warc("response", "http://a.example/1", PAGE)
                                        + Archives.warc("response", "http://a.example/2", PAGE)))
                        .rejecting(TRUNCATED));
    }

    private static byte[] cut(String archive) {
        byte[] bytes = archive.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length - 200);
    }

    /** A ZIP of two entries, with a wrong checksum in what follows the first. */
    private static byte[] damagedLate() {
        byte[] zip = Archives.zip("a.txt", TEXT, "b.txt", TEXT);
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 7 && zip[i + 3] == 8) {
                zip[i + 4] ^= 1;
                return zip;
            }
        }
        throw new AssertionError("No checksum follows an entry");
    }

    private static byte[] packedTar() {
        Object[] entries = new Object[160];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".jsonl";
            entries[i + 1] = Reading.lines(5);
        }
        byte[] packed = Reading.gzip(Archives.tar(entries));
        return Arrays.copyOf(packed, packed.length / 2);
    }
}

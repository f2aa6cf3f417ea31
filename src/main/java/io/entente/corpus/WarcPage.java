package io.entente.corpus;

import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;

/**
 * What a web archive holds of one address.
 *
 * @param body the record's bytes, those of its beginning where it is too long
 */
record WarcPage(String address, byte[] body, boolean tooLong, long maxPageBytes) {

    private static final int DELIVERED = 200;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]+)");

    /** The article of a server's answer. */
    RawRecord response(long number) {
        if (!startsAs("HTTP/")) {
            return new RawRecord.Skipped(number, SkipRule.NO_RESPONSE);
        }
        try {
            HttpResponse http = HttpResponse.parse(LengthedBody.create(
                    Channels.newChannel(new ByteArrayInputStream(body)),
                    ByteBuffer.allocate(1 << 13).flip(),
                    body.length));
            if (http.status() != DELIVERED) {
                return new RawRecord.Skipped(number, SkipRule.HTTP_STATUS);
            }
            String type = http.headers().first("Content-Type").orElse("");
            if (!isPage(type)) {
                return new RawRecord.Skipped(number, SkipRule.NO_PAGE);
            }
            byte[] page = tooLong ? body : content(http);
            return page(number, type, page);
        } catch (IOException | RuntimeException e) {
            return broken(number, RejectReason.BROKEN_PAGE, "The server's answer cannot be read: " + e.getMessage());
        }
    }

    /** The article of a page that was stored without the server's answer, or of the text of one. */
    RawRecord stored(long number, String type) {
        if (type.startsWith("text/plain") && !tooLong) {
            String text = Decoding.decode(body, TextEncoding.of(body, null));
            return new RawRecord.Fields(number, Map.of("text", text, "url", address));
        }
        return isPage(type) ? page(number, type, body) : new RawRecord.Skipped(number, SkipRule.NO_PAGE);
    }

    private RawRecord page(long number, String type, byte[] page) {
        if (tooLong || page.length > maxPageBytes) {
            return broken(
                    number, RejectReason.TOO_LARGE, "The page is longer than the limit of " + maxPageBytes + " bytes");
        }
        Matcher charset = CHARSET.matcher(type);
        Charset declared = charset.find() ? TextEncoding.named(charset.group(1)) : null;
        return WebPage.of(page, declared, address).record(number);
    }

    /** The bytes of the page; some archives keep the header that says that they are packed when they no longer are. */
    private byte[] content(HttpResponse http) throws IOException {
        String packing =
                http.headers().first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        boolean gzip =
                packing.isEmpty() || packing.endsWith("gzip") || packing.equals("none") || packing.equals("identity");
        if (packing.equals("br")) {
            return new BrotliInputStream(http.body().stream()).readNBytes((int) maxPageBytes + 1);
        }
        InputStream in = gzip ? http.body().stream() : http.bodyDecoded().stream();
        byte[] bytes = in.readNBytes((int) maxPageBytes + 1);
        if (gzip && FileHead.startsWith(bytes, 0x1f, 0x8b, 8)) {
            return new GZIPInputStream(new ByteArrayInputStream(bytes)).readNBytes((int) maxPageBytes + 1);
        }
        return bytes;
    }

    private static boolean isPage(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.isEmpty() || lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    }

    private boolean startsAs(String start) {
        return body.length >= start.length()
                && new String(body, 0, start.length(), StandardCharsets.US_ASCII).equalsIgnoreCase(start);
    }

    private RawRecord broken(long number, RejectReason reason, String message) {
        return new RawRecord.Broken(number, reason, message, address);
    }
}

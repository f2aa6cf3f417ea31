package io.entente.corpus;

import io.entente.text.Words;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * In which encoding bytes are: what is UTF-8 but for a few bytes is UTF-8, whatever is declared; else what is declared; else what the
 * frequencies of letters show, where at least half of the bytes are no ASCII; else {@link Decoding}'s mixture of UTF-8 and
 * windows-1252, which is null here.
 */
final class TextEncoding {

    private static final int LOOKED_AT = 1 << 14;
    private static final double FOREIGN_SHARE = 0.5;
    private static final double ZEROS_OF_UTF16 = 0.05;
    private static final double MOST_OF_UTF16 = 0.9;
    private static final double MOST_OF_UTF8 = 0.9;

    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]+)|<meta[^>]{1,500}?charset\\s{0,9}="
                    + "\\s{0,9}[\"']?([\\w:.-]+)");
    private static final Set<String> WESTERN = Words.set("utf-8 us-ascii iso-8859-1 windows-1252 iso-8859-15");

    private TextEncoding() {}

    /** @param declared what something beside the bytes says, such as a server */
    static @Nullable Charset of(byte[] bytes, @Nullable Charset declared) {
        int length = Math.min(bytes.length, LOOKED_AT);
        if (length < 2 || mark(bytes)) {
            return null;
        }
        int high = 0;
        for (int i = 0; i < length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
        }
        if (isUtf16(bytes, length, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (isUtf16(bytes, length, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (high > 0 && utf8(bytes, length) > MOST_OF_UTF8 * high) {
            return null;
        }
        if (declared != null) {
            return isWestern(declared) ? null : declared;
        }
        return high > FOREIGN_SHARE * length ? guess(bytes, length) : null;
    }

    /** The encoding that the markup itself declares in its first bytes, or null. */
    static @Nullable Charset declared(byte[] markup) {
        String start = new String(markup, 0, Math.min(markup.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
    }

    /** The encoding of a name; null where there is none, or one of 16 bits, in which no name could have been read. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean isWestern(Charset charset) {
        return WESTERN.contains(charset.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static boolean mark(byte[] bytes) {
        return FileHead.startsWith(bytes, 0xef, 0xbb, 0xbf)
                || FileHead.startsWith(bytes, 0xfe, 0xff)
                || FileHead.startsWith(bytes, 0xff, 0xfe);
    }

    /**
     * Whether every other byte is the upper half of a character of 16 bits: of an alphabet nearly all are of one or two values,
     * one of them that of spaces and full stops, which is 0 and is no byte of the lower halves.
     */
    private static boolean isUtf16(byte[] bytes, int length, int upper) {
        int[] counts = new int[256];
        int zerosBelow = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            counts[bytes[i + upper] & 0xff]++;
            zerosBelow += bytes[i + 1 - upper] == 0 ? 1 : 0;
        }
        int most = 0;
        for (int value = 1; value < counts.length; value++) {
            most = Math.max(most, counts[value]);
        }
        return zerosBelow == 0
                && counts[0] > ZEROS_OF_UTF16 * (length / 2.0)
                && counts[0] + most > MOST_OF_UTF16 * (length / 2.0);
    }

    /** How many bytes are part of a character of several bytes in UTF-8; text in another encoding has hardly any. */
    private static int utf8(byte[] bytes, int length) {
        int inCharacters = 0;
        int i = 0;
        while (i < length) {
            int first = bytes[i] & 0xff;
            int more = first >= 0xf0 && first < 0xf5
                    ? 3
                    : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0;
            int end = i + 1;
            while (end < length && end <= i + more && (bytes[end] & 0xc0) == 0x80) {
                end++;
            }
            boolean whole = more > 0 && (end == i + 1 + more || end == length);
            inCharacters += whole ? end - i : 0;
            i = whole ? end : i + 1;
        }
        return inCharacters;
    }

    private static @Nullable Charset guess(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name == null ? null : named(name);
        return charset == null || isWestern(charset) ? null : charset;
    }
}

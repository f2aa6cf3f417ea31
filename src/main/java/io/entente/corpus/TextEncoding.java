package io.entente.corpus;

import io.entente.text.Words;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * In which encoding bytes are: what is valid UTF-8 is UTF-8, whatever is declared; else what is declared; else what the
 * frequencies of letters show, where at least half of the bytes are no ASCII; else {@link Decoding}'s mixture of UTF-8 and
 * windows-1252, which is null here.
 */
final class TextEncoding {

    private static final int LOOKED_AT = 1 << 14;
    private static final double FOREIGN_SHARE = 0.5;
    private static final double ZEROS_OF_UTF16 = 0.35;

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
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i++) {
            high += bytes[i] < 0 ? 1 : 0;
            evenZeros += bytes[i] == 0 && i % 2 == 0 ? 1 : 0;
            oddZeros += bytes[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        if (Math.max(evenZeros, oddZeros) > ZEROS_OF_UTF16 * length && Math.min(evenZeros, oddZeros) == 0) {
            return evenZeros > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (high > 0 && isUtf8(bytes, length)) {
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

    private static boolean isUtf8(byte[] bytes, int length) {
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length), CharBuffer.allocate(length), false);
        return !result.isError();
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

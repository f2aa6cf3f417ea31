package io.entente.corpus;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file's decompressed bytes.
 *
 * @param complete whether it is the whole file
 */
record FileHead(byte[] bytes, boolean complete) {

    /** Headers of a message of several parts, the first of which is a page. */
    private static final Pattern MHTML = Pattern.compile(
            "(?i)(?:[A-Za-z-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,20}Content-Type:\\s*multipart/related");

    /** Of text, even of UTF-16 with a mark taken off, hardly a byte is 0; of programs and images many are. */
    private static final double BINARY_SHARE = 0.1;

    static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    boolean isUtf16() {
        return startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe);
    }

    /** The format that the first bytes alone tell, or null. */
    @Nullable
    Format container() {
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return isOfficeDocument() ? null : Format.ZIP;
        }
        if (startsWith(bytes, 'P', 'A', 'R', '1')) {
            return Format.PARQUET;
        }
        if (startsWith(bytes, 'O', 'b', 'j', 1)) {
            return Format.AVRO;
        }
        if (startsWith(bytes, 'W', 'A', 'R', 'C', '/') || ascii(0, 11).equals("filedesc://")) {
            return Format.WARC;
        }
        return ascii(257, 5).equals("ustar") ? Format.TAR : null;
    }

    private String ascii(int start, int length) {
        return start + length > bytes.length ? "" : new String(bytes, start, length, StandardCharsets.US_ASCII);
    }

    /** Office documents and electronic books are ZIP archives whose first entry has one of these names. */
    private boolean isOfficeDocument() {
        return ascii(30, 19).equals("[Content_Types].xml") || ascii(30, 8).equals("mimetype");
    }

    /** The head as characters. */
    String text() {
        return Decoding.decode(bytes, TextEncoding.of(bytes, null));
    }

    /** What the file is, if it is nothing that articles are read from; null if it may be. */
    @Nullable
    String foreign() {
        if (isOfficeDocument()) {
            return "an Office document or an electronic book";
        }
        if (startsWith(bytes, 0xfd, '7', 'z', 'X', 'Z')
                || startsWith(bytes, '7', 'z', 0xbc, 0xaf)
                || startsWith(bytes, 'R', 'a', 'r', '!')) {
            return "an archive of a kind that is not read";
        }
        if (startsWith(bytes, 0x1f, 0x8b, 8)) {
            return "a compressed file in a compressed file";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "a PDF document";
        }
        if (MHTML.matcher(text()).lookingAt()) {
            return "a page saved as an e-mail (MHTML)";
        }
        if (startsWith(bytes, 'O', 'R', 'C')) {
            return "an ORC file";
        }
        return isBinary() ? "binary" : null;
    }

    private boolean isBinary() {
        if (isUtf16() || TextEncoding.of(bytes, null) != null) {
            return false;
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > BINARY_SHARE * bytes.length;
    }
}

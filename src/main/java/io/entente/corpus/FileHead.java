package io.entente.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file's decompressed bytes.
 *
 * @param complete whether it is the whole file
 */
record FileHead(byte[] bytes, boolean complete) {

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

    boolean isParquet() {
        return startsWith(bytes, 'P', 'A', 'R', '1');
    }

    /** The head as characters. */
    String text() {
        return Decoding.decode(bytes, 0, bytes.length);
    }

    /**
     * What the file is, if it is nothing that articles are read from; null if it may be.
     *
     * @param isText whether the file's name says that it is plain text, which may well begin with a tag
     */
    @Nullable
    String foreign(boolean isText) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return "a ZIP archive";
        }
        if (startsWith(bytes, 0xfd, '7', 'z', 'X', 'Z')
                || startsWith(bytes, '7', 'z', 0xbc, 0xaf)
                || startsWith(bytes, 'R', 'a', 'r', '!')
                || (bytes.length > 262 && new String(bytes, 257, 5, StandardCharsets.US_ASCII).equals("ustar"))) {
            return "an archive of a kind that is not read";
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return "a PDF document";
        }
        if (startsWith(bytes, 'O', 'b', 'j', 1) || startsWith(bytes, 'O', 'R', 'C')) {
            return "an Avro or ORC file";
        }
        return isBinary() ? "binary" : markup(isText);
    }

    private @Nullable String markup(boolean isText) {
        String start =
                Decoding.decode(bytes, 0, Math.min(bytes.length, 200)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("warc/")) {
            return "a web archive (WARC)";
        }
        boolean document = start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<html");
        boolean tag = start.length() > 1 && start.charAt(0) == '<' && Character.isLetter(start.charAt(1));
        return document || (tag && !isText) ? "a marked-up document (HTML, XML or SGML)" : null;
    }

    private boolean isBinary() {
        if (isUtf16()) {
            return false;
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros > BINARY_SHARE * bytes.length;
    }
}

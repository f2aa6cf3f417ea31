package io.entente.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as characters: UTF-16 where a mark says so, otherwise UTF-8, in which a byte that cannot be is windows-1252. */
final class Decoding {

    private Decoding() {}

    /** The characters of a stream, without its byte order mark. */
    static Reader reader(InputStream in) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(in, 3);
        byte[] mark = marked.readNBytes(3);
        int length = markLength(mark);
        marked.unread(mark, length, mark.length - length);
        if (length == 2) {
            return new InputStreamReader(
                    marked, mark[0] == (byte) 0xfe ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return new LenientUtf8Reader(marked);
    }

    /** The characters of a stream in an encoding or, without one, in that which its mark says or UTF-8. */
    static Reader reader(InputStream in, @Nullable Charset encoding) throws IOException {
        return encoding == null ? reader(in) : new InputStreamReader(in, encoding);
    }

    /** The characters of bytes in an encoding or, without one, in that which their mark says or UTF-8. */
    static String decode(byte[] bytes, @Nullable Charset encoding) {
        return encoding == null ? decode(bytes, 0, bytes.length) : new String(bytes, encoding);
    }

    /** The characters of bytes, without their byte order mark. */
    static String decode(byte[] bytes, int offset, int length) {
        if (length >= 2 && markLength(bytes, offset, length) != 2) {
            try {
                int mark = markLength(bytes, offset, length);
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, offset + mark, length - mark))
                        .toString();
            } catch (CharacterCodingException malformed) {
                return decodeLeniently(bytes, offset, length);
            }
        }
        return decodeLeniently(bytes, offset, length);
    }

    private static String decodeLeniently(byte[] bytes, int offset, int length) {
        try (Reader reader = reader(new ByteArrayInputStream(bytes, offset, length))) {
            StringWriter text = new StringWriter(length);
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read", e);
        }
    }

    private static int markLength(byte[] bytes) {
        return markLength(bytes, 0, bytes.length);
    }

    private static int markLength(byte[] bytes, int offset, int length) {
        if (length >= 3
                && bytes[offset] == (byte) 0xef
                && bytes[offset + 1] == (byte) 0xbb
                && bytes[offset + 2] == (byte) 0xbf) {
            return 3;
        }
        boolean utf16 = length >= 2
                && ((bytes[offset] == (byte) 0xfe && bytes[offset + 1] == (byte) 0xff)
                        || (bytes[offset] == (byte) 0xff && bytes[offset + 1] == (byte) 0xfe));
        return utf16 ? 2 : 0;
    }
}

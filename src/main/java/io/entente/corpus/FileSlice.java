package io.entente.corpus;

import java.io.Serializable;

/**
 * A file of a corpus or, where a file of JSON Lines is long, a stretch of one: the lines that begin in {@code [start, end)}.
 *
 * @param path the file as a URI of its file system, with what is special in a URI escaped
 * @param sourceUri the file relative to the input, beginning with the input's name: {@code corpus/2024/a.jsonl.gz}
 * @param start the first byte, from 0
 * @param end the byte after the last, at most {@code fileLength}
 * @param fileLength the length of the whole file in bytes
 * @param modifiedMillis when the file was last modified, in milliseconds since 1970
 */
public record FileSlice(String path, String sourceUri, long start, long end, long fileLength, long modifiedMillis)
        implements Serializable {

    public FileSlice {
        if (start < 0 || end < start || fileLength < end) {
            throw new IllegalArgumentException(
                    "Slice " + start + " to " + end + " of " + fileLength + " bytes in " + sourceUri);
        }
    }

    static FileSlice whole(String path, String sourceUri, long length, long modifiedMillis) {
        return new FileSlice(path, sourceUri, 0, length, length, modifiedMillis);
    }

    /** The slice's length in bytes. */
    public long bytes() {
        return end - start;
    }

    boolean isWhole() {
        return start == 0 && end == fileLength;
    }

    /** The file's name, without folders. */
    String fileName() {
        return sourceUri.substring(sourceUri.lastIndexOf('/') + 1);
    }
}

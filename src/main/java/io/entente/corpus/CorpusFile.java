package io.entente.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** An open file of a corpus, its bytes decompressed. A slice's bytes begin one before it, to see whether a line ends there. */
final class CorpusFile implements Closeable {

    private static final int HEAD_BYTES = 1 << 16;

    private final FileSlice slice;
    private final Configuration conf;
    private final int depth;
    private final InputStream raw;
    private final DecompressedStream bytes;
    private final FileHead head;
    private final List<Closeable> others = new ArrayList<>();

    private CorpusFile(FileSlice slice, Configuration conf, InputStream raw, int depth) throws IOException {
        this.slice = slice;
        this.conf = conf;
        this.depth = depth;
        this.raw = raw;
        this.bytes = DecompressedStream.of(raw, slice.start() == 0);
        this.head = new FileHead(bytes.peek(HEAD_BYTES), bytes.endsWithin(HEAD_BYTES));
    }

    static CorpusFile open(FileSlice slice, Configuration conf) throws IOException {
        InputStream raw = openAt(slice.path(), Math.max(0, slice.start() - 1), conf);
        try {
            return new CorpusFile(slice, conf, raw, 0);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** An entry of an archive as a file. */
    static CorpusFile entry(CorpusFile archive, String name, InputStream bytes) throws IOException {
        FileSlice outer = archive.slice;
        FileSlice slice = FileSlice.whole(outer.path(), outer.sourceUri() + "!" + name, 0, outer.modifiedMillis());
        return new CorpusFile(slice, archive.conf, bytes, archive.depth + 1);
    }

    private static InputStream openAt(String path, long start, Configuration conf) throws IOException {
        if (isLocal(path)) {
            SeekableByteChannel channel = channel(path);
            channel.position(start);
            return Channels.newInputStream(channel);
        }
        Path file = new Path(URI.create(path));
        FSDataInputStream stream = file.getFileSystem(conf).open(file);
        stream.seek(start);
        return stream;
    }

    /** Local files are opened without Hadoop, whose paths cannot have a colon in a name. */
    static boolean isLocal(String path) {
        return path.startsWith("file:");
    }

    static FileChannel channel(String localPath) throws IOException {
        java.nio.file.Path file = java.nio.file.Path.of(URI.create(localPath));
        if (!Files.isRegularFile(file)) {
            throw new IOException("No file at " + file);
        }
        return FileChannel.open(file);
    }

    FileSlice slice() {
        return slice;
    }

    Configuration conf() {
        return conf;
    }

    /** The decompressed bytes as UTF-8, byte for byte where they are not in an encoding of another kind. */
    InputStream utf8() throws IOException {
        if (slice.start() > 0 || (!head.isUtf16() && encoding() == null)) {
            return bytes;
        }
        return ReaderInputStream.builder()
                .setReader(characters())
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /** The decompressed bytes as characters. */
    Reader characters() throws IOException {
        return Decoding.reader(bytes, encoding());
    }

    private @Nullable Charset encoding() {
        return TextEncoding.of(head.bytes(), null);
    }

    /** In how many archives the file lies. */
    int depth() {
        return depth;
    }

    /** The beginning of the decompressed bytes, which stay to be read. */
    FileHead head() {
        return head;
    }

    boolean isCompressed() {
        return bytes.isCompressed();
    }

    /** The decompressed bytes. */
    DecompressedStream bytes() {
        return bytes;
    }

    /** Closes with the file what a reader opened on it. */
    void closeToo(Closeable opened) {
        others.add(opened);
    }

    @Override
    public void close() throws IOException {
        for (Closeable other : others) {
            other.close();
        }
        bytes.close();
        raw.close();
    }
}

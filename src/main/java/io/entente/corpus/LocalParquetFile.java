package io.entente.corpus;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * A Parquet file on a local disk, whatever its name.
 *
 * @param path a URI of the local file system
 */
record LocalParquetFile(String path) implements InputFile {

    @Override
    public long getLength() throws IOException {
        try (FileChannel channel = CorpusFile.channel(path)) {
            return channel.size();
        }
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        FileChannel channel = CorpusFile.channel(path);
        return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {
            @Override
            public long getPos() throws IOException {
                return channel.position();
            }

            @Override
            public void seek(long position) throws IOException {
                channel.position(position);
            }
        };
    }
}

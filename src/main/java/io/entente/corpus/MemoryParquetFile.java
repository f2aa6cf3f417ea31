package io.entente.corpus;

import java.io.ByteArrayInputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A Parquet file that lies packed in another file, unpacked into memory since its reader goes back and forth. */
final class MemoryParquetFile implements InputFile {

    private final byte[] bytes;

    MemoryParquetFile(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long getLength() {
        return bytes.length;
    }

    @Override
    public SeekableInputStream newStream() {
        Place place = new Place(bytes);
        return new DelegatingSeekableInputStream(place) {
            @Override
            public long getPos() {
                return place.position();
            }

            @Override
            public void seek(long position) {
                place.seek(position);
            }
        };
    }

    private static final class Place extends ByteArrayInputStream {

        Place(byte[] bytes) {
            super(bytes);
        }

        synchronized long position() {
            return pos;
        }

        synchronized void seek(long position) {
            pos = Math.toIntExact(Math.min(position, count));
        }
    }
}

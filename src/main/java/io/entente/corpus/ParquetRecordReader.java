package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/** Parquet files, one article a row, each file by itself: what is wrong with one is one reject. */
record ParquetRecordReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        String path = file.slice().path();
        if (file.depth() > 0 || file.isCompressed()) {
            byte[] bytes = file.bytes().readNBytes((int) Math.min(maxRecordBytes + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > maxRecordBytes) {
                throw BrokenFileException.tooLarge("The Parquet file in an archive", maxRecordBytes);
            }
            return new Groups(new MemoryParquetFile(bytes), file);
        }
        InputFile input = CorpusFile.isLocal(path)
                ? new LocalParquetFile(path)
                : HadoopInputFile.fromPath(new Path(URI.create(path)), file.conf());
        return new Groups(input, file);
    }

    private static final class GroupReader extends ParquetReader.Builder<Group> {

        GroupReader(InputFile file) {
            super(file);
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }

    private static final class Groups extends RecordIterator {

        private final InputFile input;
        private final CorpusFile file;
        private @Nullable ParquetReader<Group> reader;
        private long count;

        Groups(InputFile input, CorpusFile file) {
            super(RejectReason.BROKEN_PARQUET);
            this.input = input;
            this.file = file;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            try {
                if (reader == null) {
                    reader = new GroupReader(input).withConf(file.conf()).build();
                    file.closeToo(reader);
                }
                Group group = reader.read();
                if (group == null) {
                    return null;
                }
                RawRecord record = new RawRecord.Fields(count, ParquetValues.of(group));
                count++;
                return record;
            } catch (IOException | RuntimeException e) {
                throw new BrokenFileException(RejectReason.BROKEN_PARQUET, "No valid Parquet: " + e.getMessage(), e);
            }
        }

        @Override
        long position() {
            return count;
        }
    }
}

package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/** Parquet files, one article a row, each file by itself: what is wrong with one is one reject. */
record ParquetRecordReader() implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) throws IOException {
        String path = file.slice().path();
        InputFile input = CorpusFile.isLocal(path)
                ? new LocalParquetFile(path)
                : HadoopInputFile.fromPath(new Path(URI.create(path)), file.conf());
        return new Groups(input, file.conf());
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
        private final Configuration conf;
        private @Nullable ParquetReader<Group> reader;
        private long count;

        Groups(InputFile input, Configuration conf) {
            super(RejectReason.BROKEN_PARQUET);
            this.input = input;
            this.conf = conf;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            try {
                if (reader == null) {
                    reader = new GroupReader(input).withConf(conf).build();
                }
                Group group = reader.read();
                if (group != null) {
                    return new RawRecord.Fields(count++, ParquetValues.of(group));
                }
            } catch (IOException | RuntimeException e) {
                close();
                throw new BrokenFileException(RejectReason.BROKEN_PARQUET, "No valid Parquet: " + e.getMessage(), e);
            }
            close();
            return null;
        }

        private void close() throws IOException {
            if (reader != null) {
                reader.close();
            }
        }

        @Override
        long position() {
            return count;
        }
    }
}

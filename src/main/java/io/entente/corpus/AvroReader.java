package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.util.Iterator;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Avro files, one article a record. What follows a damaged block cannot be told apart and is one reject. */
record AvroReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) {
        AvroFrames frames = new AvroFrames(file.bytes(), maxRecordBytes);
        return new Records(frames, new RecordBudget(frames, 2 * maxRecordBytes), file);
    }

    private static final class Records extends RecordIterator {

        private final AvroFrames frames;
        private final RecordBudget budget;
        private final CorpusFile file;
        private @Nullable DataFileStream<Object> stream;
        private long count;

        Records(AvroFrames frames, RecordBudget budget, CorpusFile file) {
            super(RejectReason.BROKEN_AVRO);
            this.frames = frames;
            this.budget = budget;
            this.file = file;
        }

        @Override
        @Nullable
        RawRecord advance() throws IOException {
            try {
                if (stream == null) {
                    stream = new DataFileStream<>(budget, new GenericDatumReader<>());
                    file.closeToo(stream);
                }
                if (!stream.hasNext()) {
                    if (frames.failure() != null) {
                        throw frames.failure();
                    }
                    return null;
                }
                Object value = stream.next();
                budget.renew();
                return value instanceof GenericRecord record
                        ? new RawRecord.Fields(count++, AvroValues.of(record))
                        : new RawRecord.Broken(
                                count++, RejectReason.NOT_AN_ARTICLE, "The value has no fields", String.valueOf(value));
            } catch (BrokenFileException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                if (frames.failure() instanceof BrokenFileException broken) {
                    throw broken;
                }
                if (e.getCause() instanceof BrokenFileException broken) {
                    throw broken;
                }
                throw new BrokenFileException(RejectReason.BROKEN_AVRO, "No valid Avro: " + e, e);
            }
        }

        @Override
        long position() {
            return count;
        }
    }
}

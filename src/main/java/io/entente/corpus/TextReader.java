package io.entente.corpus;

import java.util.Iterator;

/** One article a file, all of it text. */
record TextReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) {
        return new WholeFile(file, maxRecordBytes, "The text") {
            @Override
            RawRecord record(byte[] bytes) {
                return new RawRecord.Text(0, Decoding.decode(bytes, TextEncoding.of(bytes, null)));
            }
        };
    }
}

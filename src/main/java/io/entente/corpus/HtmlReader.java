package io.entente.corpus;

import java.util.Iterator;

/** One page a file, as browsers save them. */
record HtmlReader(long maxRecordBytes) implements RecordReader {

    @Override
    public Iterator<RawRecord> read(CorpusFile file) {
        return new WholeFile(file, maxRecordBytes, "The page") {
            @Override
            RawRecord record(byte[] bytes) {
                return WebPage.of(bytes, null, "").record(0);
            }
        };
    }
}

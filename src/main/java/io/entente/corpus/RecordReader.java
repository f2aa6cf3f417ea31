package io.entente.corpus;

import java.io.IOException;
import java.util.Iterator;

/** Reads the records of files of one format, lazily and in their order in the file. */
interface RecordReader {

    /**
     * The records of a file; what is broken in it is among them.
     *
     * @throws IOException if the file cannot be opened
     */
    Iterator<RawRecord> read(CorpusFile file) throws IOException;
}

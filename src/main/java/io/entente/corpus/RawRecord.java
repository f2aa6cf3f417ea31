package io.entente.corpus;

import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.util.Map;

/** What a {@link RecordReader} found at one place of a file, before it is known what its fields mean. */
sealed interface RawRecord {

    /** The record's place in its file, as in {@link io.entente.article.Provenance}. */
    long offset();

    /**
     * A record with fields.
     *
     * @param values strings, numbers, booleans, {@code java.time} values, dates read already, and maps and lists of them; without nulls
     */
    record Fields(long offset, Map<String, Object> values) implements RawRecord {}

    /** A file that is one text. */
    record Text(long offset, String text) implements RawRecord {}

    /** What an entry of an archive gave. */
    record Within(String entry, RawRecord record) implements RawRecord {
        @Override
        public long offset() {
            return record.offset();
        }
    }

    /** A record that a rule leaves out. */
    record Skipped(long offset, SkipRule rule) implements RawRecord {}

    /** A place that gave no record. */
    record Broken(long offset, RejectReason reason, String message, String excerpt) implements RawRecord {}
}

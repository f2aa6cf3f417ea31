package io.entente.corpus;

import io.entente.article.ParseResult;
import io.entente.table.RecordsTable;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the files of a partition of {@link FileSliceRow}s, one after the other, into rows of {@link RecordsTable}. */
public final class ReadFiles implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final ReadSettings settings;
    private final SerializableConfiguration conf;

    public ReadFiles(ReadSettings settings, SerializableConfiguration conf) {
        this.settings = settings;
        this.conf = conf;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> slices) {
        Rows rows = new Rows(slices, settings, conf.value());
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) done -> rows.close());
        }
        return rows;
    }

    private static final class Rows implements Iterator<Row> {

        private final Iterator<Row> slices;
        private final ReadSettings settings;
        private final Configuration conf;
        private final RecordInterpreter interpreter;
        private String file = "";
        private Iterator<ParseResult> records = Collections.emptyIterator();

        Rows(Iterator<Row> slices, ReadSettings settings, Configuration conf) {
            this.slices = slices;
            this.settings = settings;
            this.conf = conf;
            this.interpreter = new RecordInterpreter(settings);
        }

        @Override
        public boolean hasNext() {
            while (!records.hasNext() && slices.hasNext()) {
                FileSlice slice = FileSliceRow.decode(slices.next());
                file = slice.sourceUri();
                records = SliceRecords.open(slice, settings, interpreter, conf);
            }
            return records.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return RecordsTable.encode(file, records.next());
        }

        /** Closes the file that a task was in when it ended before its time. */
        void close() {
            if (records instanceof SliceRecords open) {
                open.close();
            }
        }
    }
}

package io.entente.corpus;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A {@link FileSlice} as a row. */
final class FileSliceRow {

    static final StructType SCHEMA = new StructType()
            .add("path", StringType, false)
            .add("source_uri", StringType, false)
            .add("start", LongType, false)
            .add("end", LongType, false)
            .add("file_length", LongType, false)
            .add("modified_millis", LongType, false);

    private FileSliceRow() {}

    static Row encode(FileSlice slice) {
        return RowFactory.create(
                slice.path(),
                slice.sourceUri(),
                slice.start(),
                slice.end(),
                slice.fileLength(),
                slice.modifiedMillis());
    }

    static FileSlice decode(Row row) {
        return new FileSlice(
                row.getString(0), row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
    }
}

package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.List;

/** The files that a run read, as they were then: a table that a later run over a grown corpus compares its own with. */
public final class FilesTable {

    public static final Column FILE_LENGTH = required("file_length", LongType, "Length of the file in bytes");
    public static final Column MODIFIED_MILLIS =
            required("modified_millis", LongType, "When the file was last modified, in milliseconds since 1970");

    public static final Table TABLE = new Table(
            "files",
            "one file of the input",
            List.of(RecordsTable.FILE, FILE_LENGTH, MODIFIED_MILLIS),
            List.of(RecordsTable.FILE),
            Table.Layout.WHOLE);

    private FilesTable() {}
}

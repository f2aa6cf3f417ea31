package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The records that are no articles. */
public final class RejectsTable {

    public static final Column SOURCE_URI = required("source_uri", StringType, "File the record was read from");
    public static final Column SOURCE_OFFSET =
            required("source_offset", LongType, "Place in the file, as in the table articles");
    public static final Column STAGE = required("stage", StringType, "Stage of the run that refused it");
    public static final Column REASON = required("reason", StringType, "Why it is no article, as a code");
    public static final Column MESSAGE = required("message", StringType, "What was wrong, in one line");
    public static final Column EXCERPT = required("excerpt", StringType, "Beginning of the record");

    public static final Table TABLE = new Table(
            "rejects",
            "one record that is no article",
            List.of(SOURCE_URI, SOURCE_OFFSET, STAGE, REASON, MESSAGE, EXCERPT),
            List.of(SOURCE_URI, SOURCE_OFFSET),
            Table.Layout.WHOLE);

    private RejectsTable() {}
}

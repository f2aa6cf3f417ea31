package io.entente.table;

import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** Pairs of an article and one that it is a copy of: a working table. */
public final class CopiesTable {

    public static final Column MEMBER = required("member", StringType, "Id of an article");
    public static final Column HEAD = required("head", StringType, "A smaller id, of an article that it is a copy of");
    public static final Column IS_SAME = required(
            "is_same",
            BooleanType,
            "Whether both have the same text, of which the head has the smallest id; else their texts are alike");

    public static final Table TABLE = new Table(
            "copies",
            "one article and one that it is a copy of",
            List.of(MEMBER, HEAD, IS_SAME),
            List.of(MEMBER, HEAD),
            Table.Layout.WHOLE);

    private CopiesTable() {}
}

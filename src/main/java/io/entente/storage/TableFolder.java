package io.entente.storage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The folder of one table as it is published: sorted as the table says, with a folder for each month where it is split by month. */
record TableFolder(SparkSession spark, Path path, Table table) {

    private static final int MONTHS_AT_ONCE = 16;

    /** Of evidence, whose rows are the longest, some 240 MB, and of mentions, whose rows are among the shortest, some 70 MB. */
    static final int ROWS_A_FILE = 2_400_000;

    /** Writes the table over whatever an unfinished stage left of it. */
    void write(Dataset<Row> rows, int partitions) {
        List<org.apache.spark.sql.Column> order = new ArrayList<>();
        if (table.isByMonth()) {
            order.add(Keys.PUB_MONTH.col());
        }
        table.sort().stream().map(Column::col).forEach(order::add);
        org.apache.spark.sql.Column[] sort = order.toArray(org.apache.spark.sql.Column[]::new);
        Dataset<Row> sorted = spread(described(rows), partitions).sortWithinPartitions(sort);
        DataFrameWriter<Row> writer = sorted.write().mode(SaveMode.Overwrite).option("maxRecordsPerFile", ROWS_A_FILE);
        DataFrameWriter<Row> placed = table.isByMonth() ? writer.partitionBy(Keys.PUB_MONTH.name()) : writer;
        placed.parquet(path.toString());
    }

    /**
     * The rows with the table's columns and their comments. Each comment comes with a name of its own: what {@code to} does alone, Spark drops
     * where it changes nothing else.
     */
    private Dataset<Row> described(Dataset<Row> rows) {
        StructType stored = table.stored();
        return rows.select(Arrays.stream(rows.columns())
                        .map(name -> Arrays.asList(stored.fieldNames()).contains(name)
                                ? col(name).as(name, stored.apply(name).metadata())
                                : col(name))
                        .toArray(org.apache.spark.sql.Column[]::new))
                .to(stored);
    }

    /** A month lies in one task where there are few tasks, and in several by its first sort column where there are many. */
    private Dataset<Row> spread(Dataset<Row> rows, int partitions) {
        if (partitions == 1 || !table.isByMonth()) {
            return rows.repartition(1);
        }
        int tasksAMonth = (partitions + MONTHS_AT_ONCE - 1) / MONTHS_AT_ONCE;
        org.apache.spark.sql.Column part = pmod(hash(table.sort().get(0).col()), lit(tasksAMonth));
        return rows.repartition(partitions, Keys.PUB_MONTH.col(), part);
    }

    /** All rows; a table without a row is empty and has its columns. */
    Dataset<Row> read() {
        return ordered(spark.read().schema(table.stored()).parquet(path.toString()));
    }

    /** The rows that lie in some months; all of a table that is not split by month. */
    Dataset<Row> read(Set<String> months) {
        if (!table.isByMonth()) {
            return read();
        }
        String[] paths = new Files(spark.sparkContext().hadoopConfiguration())
                .folders(path).stream()
                        .filter(folder -> months.contains(month(folder)))
                        .map(Path::toString)
                        .toArray(String[]::new);
        return ordered(
                paths.length == 0
                        ? spark.createDataFrame(List.<Row>of(), table.stored())
                        : spark.read()
                                .schema(table.stored())
                                .option("basePath", path.toString())
                                .parquet(paths));
    }

    private Dataset<Row> ordered(Dataset<Row> rows) {
        return rows.select(table.columns().stream().map(Column::col).toArray(org.apache.spark.sql.Column[]::new));
    }

    /** Takes over the months as they lie in an earlier folder, save some. */
    void copyMonths(TableFolder earlier, Set<String> except) {
        new KeptFiles(spark, earlier.path, path).copy(file -> !except.contains(month(new Path(file).getParent())));
    }

    private static String month(Path folder) {
        return folder.getName().substring(folder.getName().indexOf('=') + 1);
    }

    /** In what the columns on disk are not those of the table, save their order; empty where they are. */
    String schemaDifference() {
        StructType found = spark.read().parquet(path.toString()).schema();
        for (StructField field : table.stored().fields()) {
            if (!Arrays.asList(found.fieldNames()).contains(field.name())) {
                return "it lacks the column " + field.name();
            }
            String type = found.apply(field.name()).dataType().sql();
            if (!type.equals(field.dataType().sql())) {
                return field.name() + " is " + type + ", not "
                        + field.dataType().sql();
            }
        }
        return "";
    }
}

package io.entente.storage;

import io.entente.table.Table;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/** What the Spark UI calls the jobs of a stage. */
public final class JobNames {

    private static final String JOB_GROUP = "spark.jobGroup.id";
    private static final String DESCRIPTION = "spark.job.description";

    private JobNames() {}

    /** Has the Spark UI call some work of this thread by the stage and the table, as {@code analyze: quotes}. */
    public static <T> T named(SparkSession spark, Table table, Supplier<T> work) {
        SparkContext context = spark.sparkContext();
        String before = context.getLocalProperty(DESCRIPTION);
        String stage = context.getLocalProperty(JOB_GROUP);
        context.setJobDescription((stage == null ? "" : stage + ": ") + table.name());
        try {
            return work.get();
        } finally {
            context.setJobDescription(before);
        }
    }
}

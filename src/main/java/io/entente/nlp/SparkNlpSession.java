package io.entente.nlp;

import com.johnsnowlabs.nlp.util.io.ResourceHelper;
import com.johnsnowlabs.nlp.util.io.ResourceHelper$;
import java.lang.reflect.Field;
import org.apache.spark.sql.SparkSession;

/**
 * The session that Spark NLP works with: the first of the process, which it keeps although it may have ended. Here it is told of
 * the one that followed.
 */
final class SparkNlpSession {

    private static final String KEPT = "spark";

    private SparkNlpSession() {}

    static void follow(SparkSession spark) {
        if (ResourceHelper.spark().sparkContext().isStopped()) {
            try {
                Field kept = ResourceHelper$.class.getDeclaredField(KEPT);
                kept.setAccessible(true);
                kept.set(ResourceHelper$.MODULE$, spark);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Spark NLP keeps a session that has ended", e);
            }
        }
    }
}

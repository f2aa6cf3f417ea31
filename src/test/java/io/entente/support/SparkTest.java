package io.entente.support;

import io.entente.storage.SparkSessions;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * The one Spark session of the tests of a JVM, with the product's own settings. Where it runs is said by system properties, as a
 * submitter would say it, so that a job under test finds this session instead of making its own. A job closes its session when it
 * ends: the next test that asks for one opens another, which takes less than a second in a JVM that has had one. Tests therefore ask
 * for the session when they need it and keep no dataset between tests.
 */
public final class SparkTest {

    /** Where tests run, as Spark properties: two cores, loopback alone, no web page. */
    public static final Map<String, String> PLACE = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.sql.shuffle.partitions", "4");

    private SparkTest() {}

    /** The session: the open one, or a new one where a job has closed it. */
    public static synchronized SparkSession session() {
        PLACE.forEach(System::setProperty);
        return SparkSessions.open("tests");
    }

    /** Does some work in a session with other settings, which ends with it. */
    public static synchronized void inSession(Map<String, String> settings, Consumer<SparkSession> work) {
        session().stop();
        Map<String, String> all = new TreeMap<>(PLACE);
        all.putAll(settings);
        all.forEach(System::setProperty);
        try (SparkSession other = SparkSessions.open("tests")) {
            work.accept(other);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }
}

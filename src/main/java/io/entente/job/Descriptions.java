package io.entente.job;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.StageInfo;

/** What the Spark UI calls the Spark stages that are being done. Not for two threads at once. */
final class Descriptions {

    private static final String DESCRIPTION = "spark.job.description";

    private final Map<Integer, String> open = new HashMap<>();

    void add(SparkListenerStageSubmitted event) {
        String described =
                event.properties() == null ? null : event.properties().getProperty(DESCRIPTION);
        open.put(
                event.stageInfo().stageId(),
                described == null ? event.stageInfo().name() : described);
    }

    /** The description of a Spark stage, which is forgotten. */
    String remove(StageInfo stage) {
        String described = open.remove(stage.stageId());
        return described == null ? stage.name() : described;
    }
}

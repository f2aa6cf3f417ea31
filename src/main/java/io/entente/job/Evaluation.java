package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the answers to a task with the labels and prints the scores. */
interface Evaluation {

    /**
     * Prints the scores.
     *
     * @param gold the labelled rows
     * @param answers the rows that were answered
     */
    void print(List<JsonNode> gold, List<JsonNode> answers, PrintStream out);

    /** The answers by the id of their row; of several the last. */
    static Map<String, JsonNode> byId(List<JsonNode> answers) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        answers.forEach(answer -> byId.put(answer.path("id").asText(), answer));
        return byId;
    }
}

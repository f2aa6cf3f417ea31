package io.entente.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Compares the answers to a task with the labels and prints the scores. */
interface Evaluation {

    /**
     * Prints the scores.
     *
     * @param gold the labelled rows
     * @param predictions the answers by the id of their row
     */
    void print(List<JsonNode> gold, Map<String, JsonNode> predictions, PrintStream out);
}

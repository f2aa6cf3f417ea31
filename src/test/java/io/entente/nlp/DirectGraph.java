package io.entente.nlp;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** A graph run by ONNX Runtime itself, on one thread. */
final class DirectGraph implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    DirectGraph(Path graph) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        session = environment.createSession(graph.toString(), options);
    }

    /** What the graph answers to one text: one line of classes, or a line a piece. */
    Object logits(long[] ids) throws OrtException {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            return result.get(0).getValue();
        }
    }

    static double[] softmax(float[] logits) {
        double[] powers = new double[logits.length];
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            powers[i] = Math.exp(logits[i]);
            sum += powers[i];
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] /= sum;
        }
        return powers;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}

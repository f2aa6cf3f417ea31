package io.entente.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The trained weights of the tagger: one byte a feature and tag, and the steps between tags. */
public final class NameModel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MAGIC = 0x4E414D31;

    /** The file in the jar. */
    private static final String SHIPPED = "names.model";

    private final int buckets;
    private final float scale;
    private final byte[] weights;
    private final double[][] steps;

    NameModel(int buckets, float scale, byte[] weights, double[][] steps) {
        this.buckets = buckets;
        this.scale = scale;
        this.weights = weights;
        this.steps = steps;
    }

    /** The model in the jar. */
    public static NameModel shipped() {
        try (InputStream in = NameModel.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The jar has no " + SHIPPED);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NameModel read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != MAGIC || in.readInt() != Tags.COUNT) {
                throw new IOException("This is no model of names, or one of another version");
            }
            int buckets = in.readInt();
            float scale = in.readFloat();
            byte[] weights = in.readNBytes(buckets * Tags.COUNT);
            double[][] steps = new double[Tags.COUNT][Tags.COUNT];
            for (double[] row : steps) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    row[tag] = in.readFloat();
                }
            }
            return new NameModel(buckets, scale, weights, steps);
        }
    }

    /** Writes the model's file. */
    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(MAGIC);
            out.writeInt(Tags.COUNT);
            out.writeInt(buckets);
            out.writeFloat(scale);
            out.write(weights);
            for (double[] row : steps) {
                for (double step : row) {
                    out.writeFloat((float) step);
                }
            }
        }
    }

    int buckets() {
        return buckets;
    }

    double[][] steps() {
        return steps;
    }

    /**
     * The score of each tag, given a token's features.
     *
     * @param lean how much is taken from the score of no name
     */
    double[] scores(Features features, double lean) {
        int[] sums = new int[Tags.COUNT];
        for (int f = 0; f < features.size(); f++) {
            int base = features.get(f) * Tags.COUNT;
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                sums[tag] += weights[base + tag];
            }
        }
        double[] scores = new double[Tags.COUNT];
        for (int tag = 0; tag < Tags.COUNT; tag++) {
            scores[tag] = sums[tag] * scale;
        }
        scores[Tags.OUTSIDE] -= lean;
        return scores;
    }
}

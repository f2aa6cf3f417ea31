package io.entente.sentiment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Models as bytes: a head in plain numbers, then deflated keys, as differences, and weights, as whole multiples of a step. The
 * same model gives the same bytes.
 */
public final class ModelFile {

    /** The model of pairs that the program carries. */
    public static final String PAIR_SENTIMENT = "pair-sentiment.model";

    /** The model of targets that the program carries. */
    public static final String TARGET_SENTIMENT = "target-sentiment.model";

    private static final int MAGIC = 0x454E544D;
    private static final int FORMAT = 2;

    private ModelFile() {}

    /** A model that the program carries. */
    public static SentimentModel shipped(String name) {
        try (InputStream in = Objects.requireNonNull(ModelFile.class.getResourceAsStream(name), name)) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model of these bytes; an {@link IllegalArgumentException} where they are none. */
    public static SentimentModel read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC || in.readInt() != FORMAT) {
                throw new IllegalArgumentException("These bytes are no model of this version of Entente");
            }
            String name = in.readUTF();
            String version = in.readUTF();
            Sharpening sharpening = new Sharpening(in.readDouble(), in.readDouble());
            OpinionLimits limits =
                    new OpinionLimits(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            double[] calibration = new double[in.readInt()];
            for (int i = 0; i < calibration.length; i++) {
                calibration[i] = in.readDouble();
            }
            float step = in.readFloat();
            int[] keys = new int[in.readInt()];
            float[] weights = new float[keys.length * SentimentModel.SCORES];
            DataInputStream packed = new DataInputStream(new InflaterInputStream(in));
            int key = 0;
            for (int i = 0; i < keys.length; i++) {
                key += packed.readInt();
                keys[i] = key;
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] = packed.readShort() * step;
            }
            return new SentimentModel(name, version, keys, weights, calibration, sharpening, limits);
        } catch (IOException e) {
            throw new IllegalArgumentException("These bytes are no whole model: " + e.getMessage(), e);
        }
    }

    /** The bytes of a model. */
    public static byte[] write(SentimentModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(model.name());
            out.writeUTF(model.version());
            out.writeDouble(model.sharpening().power());
            out.writeDouble(model.sharpening().attitude());
            out.writeDouble(model.limits().positiveThere());
            out.writeDouble(model.limits().positiveBack());
            out.writeDouble(model.limits().negativeThere());
            out.writeDouble(model.limits().negativeBack());
            double[] calibration = model.calibration();
            out.writeInt(calibration.length);
            for (double figure : calibration) {
                out.writeDouble(figure);
            }
            float step = step(model.weights());
            out.writeFloat(step);
            out.writeInt(model.size());
            out.flush();
            Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
            try (DataOutputStream packed = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
                int before = 0;
                for (int key : model.keys()) {
                    packed.writeInt(key - before);
                    before = key;
                }
                for (float weight : model.weights()) {
                    packed.writeShort(Math.round(weight / step));
                }
            } finally {
                deflater.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static float step(float[] weights) {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest == 0 ? 1 : largest / Short.MAX_VALUE;
    }
}

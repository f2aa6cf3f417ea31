package io.entente.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Fits weights and calibrations with Spark ML's logistic regression; in one partition, so that sums have one order. */
final class Fitter {

    private static final int ITERATIONS = 60;
    private static final double TOLERANCE = 1e-5;
    private static final double LIGHT = 1e-4;
    private static final StructType SCHEMA = new StructType()
            .add("label", DataTypes.DoubleType, false)
            .add("features", SQLDataTypes.VectorType(), false);

    private final SparkSession spark;
    private final TrainSettings settings;

    Fitter(SparkSession spark, TrainSettings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** The weights that fit the cases best. */
    Weighing weigh(List<Example> examples) {
        long classes = examples.stream().mapToInt(Example::label).distinct().count();
        if (classes < Example.CLASSES) {
            throw new UserException(
                    "Of the three classes a part of the labels holds only " + classes + ": give more labels");
        }
        int[] keys = Weighing.frequent(examples, settings.fewest());
        double[] factors = Weighing.tellingness(examples, keys, settings.power());
        List<Row> rows = new ArrayList<>(examples.size());
        for (Example example : examples) {
            rows.add(RowFactory.create((double) example.label(), vector(example, keys, factors)));
        }
        double penalty = 1 / (settings.looseness() * examples.size());
        LogisticRegressionModel model = fit(rows, penalty);
        Matrix matrix = model.coefficientMatrix();
        float[] weights = new float[2 * keys.length];
        for (int at = 0; at < keys.length; at++) {
            double neutral = matrix.apply(Example.NEUTRAL, at);
            weights[2 * at] = (float) ((matrix.apply(Example.NEGATIVE, at) - neutral) * factors[at]);
            weights[2 * at + 1] = (float) ((matrix.apply(Example.POSITIVE, at) - neutral) * factors[at]);
        }
        Vector intercepts = model.interceptVector();
        double neutral = intercepts.apply(Example.NEUTRAL);
        double[] constants = {intercepts.apply(Example.NEGATIVE) - neutral, intercepts.apply(Example.POSITIVE) - neutral
        };
        return new Weighing(keys, weights, constants);
    }

    /** The calibration that makes probabilities of scores which were given to cases by weights fitted without them. */
    double[] calibrate(List<Example> examples, double[][] scores) {
        List<Row> rows = new ArrayList<>(examples.size());
        for (int i = 0; i < scores.length; i++) {
            double first = examples.get(i).targetFirst() ? 1 : 0;
            rows.add(RowFactory.create(
                    (double) examples.get(i).label(), Vectors.dense(scores[i][0], scores[i][1], first)));
        }
        LogisticRegressionModel model = fit(rows, LIGHT);
        Matrix matrix = model.coefficientMatrix();
        Vector intercepts = model.interceptVector();
        double[] calibration = new double[8];
        for (int label = 1; label < Example.CLASSES; label++) {
            int at = 4 * (label - 1);
            calibration[at] = matrix.apply(label, 0) - matrix.apply(0, 0);
            calibration[at + 1] = matrix.apply(label, 1) - matrix.apply(0, 1);
            calibration[at + 2] = intercepts.apply(label) - intercepts.apply(0);
            calibration[at + 3] = matrix.apply(label, 2) - matrix.apply(0, 2);
        }
        return calibration;
    }

    private LogisticRegressionModel fit(List<Row> rows, double penalty) {
        Dataset<Row> data = spark.createDataFrame(rows, SCHEMA).coalesce(1).cache();
        try {
            return new LogisticRegression()
                    .setFamily("multinomial")
                    .setElasticNetParam(0)
                    .setRegParam(penalty)
                    .setStandardization(false)
                    .setMaxIter(ITERATIONS)
                    .setTol(TOLERANCE)
                    .fit(data);
        } finally {
            data.unpersist();
        }
    }

    private static Vector vector(Example example, int[] keys, double[] factors) {
        int[] indices = new int[example.keys().length];
        double[] values = new double[indices.length];
        int size = 0;
        for (int i = 0; i < example.keys().length; i++) {
            int at = Arrays.binarySearch(keys, example.keys()[i]);
            if (at >= 0) {
                indices[size] = at;
                values[size++] = example.values()[i] * factors[at];
            }
        }
        return Vectors.sparse(keys.length, Arrays.copyOf(indices, size), Arrays.copyOf(values, size));
    }
}

package io.entente.nlp;

import io.entente.text.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Loads a user's own saved pipeline of Spark NLP and checks that it makes the column that is asked of it. */
final class SavedPipeline {

    /** Spark NLP unpacks graphs into the temporary folder under names that begin so, and leaves them there. */
    private static final String UNPACKED = "[0-9a-f]{12}_.+";

    private static final String ANNOTATOR_TYPE = "annotatorType";

    private SavedPipeline() {}

    /**
     * The pipeline of a folder, which runs what its files say when it is deserialised.
     *
     * @param column the column of annotations that it must make from a column {@code text}
     * @param type their annotator type
     */
    static PipelineModel load(SparkSession spark, String folder, String column, String type) {
        SparkNlpSession.follow(spark);
        Set<String> before = unpacked();
        PipelineModel pipeline;
        try {
            pipeline = PipelineModel.load(folder);
        } catch (Exception e) {
            // Scala lets checked exceptions through, among them that of a folder which is not there.
            throw new ModelException("No saved pipeline of Spark NLP can be loaded from " + folder + ": " + line(e));
        } finally {
            Set<String> after = unpacked();
            after.removeAll(before);
            after.forEach(name -> PrivateFolder.adopt(spark, new File(temporary(), name).toPath()));
        }
        check(pipeline, folder, column, type);
        return pipeline;
    }

    private static void check(PipelineModel pipeline, String folder, String column, String type) {
        StructType made;
        try {
            made = pipeline.transformSchema(new StructType().add(EncoderStages.TEXT, DataTypes.StringType));
        } catch (RuntimeException e) {
            throw new ModelException("The pipeline in " + folder + " cannot read a column '" + EncoderStages.TEXT
                    + "' of strings: " + line(e));
        }
        List<String> names = List.of(made.fieldNames());
        boolean there = names.contains(column)
                && made.apply(column).metadata().contains(ANNOTATOR_TYPE)
                && made.apply(column).metadata().getString(ANNOTATOR_TYPE).equals(type);
        if (!there) {
            throw new ModelException("The pipeline in " + folder + " lacks the column '" + column
                    + "' with annotations of the type " + type + "; it makes " + String.join(", ", names));
        }
    }

    /** A digest of the names and sizes of a pipeline's files. */
    static String version(String folder, Configuration hadoop) {
        List<String> files = new ArrayList<>();
        try {
            Path root = new Path(folder);
            FileSystem storage = root.getFileSystem(hadoop);
            RemoteIterator<LocatedFileStatus> walk = storage.listFiles(root, true);
            while (walk.hasNext()) {
                LocatedFileStatus file = walk.next();
                files.add(file.getPath().toUri().getPath() + " " + file.getLen());
            }
        } catch (IOException e) {
            throw new ModelException("No saved pipeline of Spark NLP in " + folder + ": " + e.getMessage());
        }
        files.sort(null);
        return Fingerprint.of(files.toArray(String[]::new)).substring(0, 12);
    }

    private static File temporary() {
        return new File(System.getProperty("java.io.tmpdir"));
    }

    private static Set<String> unpacked() {
        Set<String> names = new TreeSet<>();
        String[] all = temporary().list((folder, name) -> name.matches(UNPACKED));
        if (all != null) {
            names.addAll(List.of(all));
        }
        return names;
    }

    private static String line(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }
}

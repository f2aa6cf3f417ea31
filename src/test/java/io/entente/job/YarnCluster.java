package io.entente.job;

import io.entente.job.Submission.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.yarn.conf.YarnConfiguration;
import org.apache.hadoop.yarn.exceptions.YarnException;
import org.apache.hadoop.yarn.server.MiniYARNCluster;
import org.apache.hadoop.yarn.server.resourcemanager.scheduler.ResourceScheduler;
import org.apache.hadoop.yarn.server.resourcemanager.scheduler.fifo.FifoScheduler;

/** YARN inside this JVM with one node, whose containers are processes of their own. It kills those that take more memory than they asked for. */
final class YarnCluster implements AutoCloseable {

    private static final int NODE_MEGABYTES = 6144;
    private static final long PATIENCE_MILLIS = 60_000;

    private final MiniYARNCluster yarn;
    private final Path folder;

    private YarnCluster(MiniYARNCluster yarn, Path folder) {
        this.yarn = yarn;
        this.folder = folder;
    }

    static YarnCluster start(Path folder) {
        YarnConfiguration conf = new YarnConfiguration();
        conf.setInt(YarnConfiguration.YARN_MINICLUSTER_NM_PMEM_MB, NODE_MEGABYTES);
        conf.setInt(YarnConfiguration.RM_SCHEDULER_MINIMUM_ALLOCATION_MB, 256);
        conf.setBoolean(YarnConfiguration.NM_PMEM_CHECK_ENABLED, true);
        // A JVM reserves far more addresses than it uses.
        conf.setBoolean(YarnConfiguration.NM_VMEM_CHECK_ENABLED, false);
        // The default one wants a file of queues.
        conf.setClass(YarnConfiguration.RM_SCHEDULER, FifoScheduler.class, ResourceScheduler.class);
        conf.setFloat(YarnConfiguration.NM_MAX_PER_DISK_UTILIZATION_PERCENTAGE, 100);
        MiniYARNCluster yarn = new MiniYARNCluster("yarn", 1, 1, 1);
        yarn.init(conf);
        yarn.start();
        try {
            if (!yarn.waitForNodeManagersToConnect(PATIENCE_MILLIS)) {
                throw new AssertionError("The node does not join YARN");
            }
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(folder.resolve("yarn-site.xml"))) {
                yarn.getConfig().writeXml(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YarnException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new YarnCluster(yarn, folder);
    }

    /** Where a job whose driver is on a node finds it, and what travels there as archives. */
    Place place() {
        String java = System.getProperty("java.home");
        Path spark = SampleRun.home().resolve("target/spark-home/jars");
        Map<String, String> properties = new TreeMap<>();
        properties.put("spark.submit.deployMode", "cluster");
        properties.put("spark.yarn.jars", "local:" + spark + "/*");
        properties.put(
                "spark.yarn.dist.archives",
                zip(SampleRun.home().resolve("seeds"), "seeds") + ","
                        + zip(Home.find().models(), "models"));
        properties.put(
                "spark.yarn.stagingDir", folder.resolve("staging").toUri().toString());
        properties.put("spark.yarn.maxAppAttempts", "1");
        properties.put("spark.yarn.appMasterEnv.JAVA_HOME", java);
        properties.put("spark.executorEnv.JAVA_HOME", java);
        properties.put("spark.executor.instances", "1");
        properties.put("spark.executor.memory", "800m");
        properties.put("spark.executor.cores", "1");
        properties.put("spark.sql.shuffle.partitions", "4");
        String lib = SampleRun.home().resolve("target/lib").toUri().toString();
        return new Place(
                "yarn",
                properties,
                Map.of(
                        "HADOOP_CONF_DIR",
                        folder.toString(),
                        "JAVA_HOME",
                        java,
                        "ENTENTE_LIB",
                        lib.replaceAll("/$", "")));
    }

    /** Packs what is in a folder; answers the property that unpacks it under the name. */
    private String zip(Path from, String name) {
        Path archive = folder.resolve(name + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> walk = Files.walk(from)) {
            out.setLevel(1);
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(from.relativize(file).toString()));
                Files.copy(file, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive + "#" + name;
    }

    /** What the containers have printed. */
    String containersLog() {
        List<String> all = new ArrayList<>();
        Configuration node = yarn.getNodeManager(0).getConfig();
        for (String place : node.getTrimmedStrings(YarnConfiguration.NM_LOG_DIRS)) {
            try (Stream<Path> walk = Files.walk(Path.of(place))) {
                for (Path file : walk.filter(path -> path.toString().matches(".*/std(out|err)"))
                        .sorted()
                        .toList()) {
                    all.add(file + ":\n" + Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return String.join("\n", all);
    }

    @Override
    public void close() {
        yarn.stop();
    }
}

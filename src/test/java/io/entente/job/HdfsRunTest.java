package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.ReadSettings;
import io.entente.storage.Manifest;
import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose input and tables lie on HDFS, of which a datanode is lost on the way, gives the tables of a run on local files. */
class HdfsRunTest {

    @TempDir
    Path temp;

    @Test
    void givesTheSameTablesAsLocalFilesThoughADatanodeIsLost() throws IOException {
        SparkSession spark = SparkTest.session();
        Configuration conf = new Configuration();
        conf.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, temp.resolve("hdfs").toString());
        conf.set("dfs.replication", "2");
        MiniDFSCluster hdfs = new MiniDFSCluster.Builder(conf).numDataNodes(2).build();
        try {
            hdfs.waitActive();
            FileSystem files = hdfs.getFileSystem();
            org.apache.hadoop.fs.Path input = new org.apache.hadoop.fs.Path(hdfs.getURI() + "/news/sample");
            files.mkdirs(input.getParent());
            files.copyFromLocalFile(new org.apache.hadoop.fs.Path(SampleRun.sample().toUri()), input);
            RunSettings settings = SampleRun.settings(SampleRun.sample(), temp, 1)
                    .over(List.of(input.toString()), ReadSettings.DEFAULT, hdfs.getURI() + "/tables");
            RunPipeline pipeline = SampleRun.pipeline(spark, settings);

            pipeline.runThrough(StageName.DEDUPLICATE);
            hdfs.stopDataNode(0);
            pipeline.runThrough(StageName.CHECK);
            Manifest manifest = new Publisher(pipeline, settings).publish(spark.version());

            assertThat(manifest.tables()).isEqualTo(SampleRun.published().manifest().tables());
            assertThat(manifest.records()).isEqualTo(SampleRun.published().manifest().records());
        } finally {
            hdfs.shutdown();
        }
    }
}

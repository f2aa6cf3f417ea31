package io.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OrtException;
import io.entente.sentiment.Probabilities;
import io.entente.support.SparkTest;
import io.entente.table.ReadingsTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Spark NLP gives what the graph gives, whatever stands in a sentence. */
class EncoderParityTest {

    private static final ModelPack PACK =
            new ModelPack(Path.of(System.getProperty("entente.home")).resolve("src/main/models"));

    private static final double SAME = 2e-5;

    private static final List<String> SENTENCES = List.of(
            "\u201CMarie-Claire O\u2019Hara\u201D of Talbot Steel met Fran\u00e7ois \u00c9lan \u2014 in Nice \u2013 for \u20ac5m.",
            "Norland's well-known envoy (a.k.a. \u2018the fox\u2019) said: \"We don't agree!\"",
            "U.S. firms\u2026 Na\u00efve? Zo\u00eb M\u00fcller-L\u00fcdenscheidt pays $3.50/kg + 10% to me@mail.example.",
            "The A\u00f1o Nuevo (A.N.) front\u00a0quit;its leader \u0141ukasz \u0141ab \u00abfell\u00bb.",
            "PLAIN CAPITALS, then NATO-led troops & co. left the \u00c5land isles <b>today</b> ~ #peace_now.",
            "xsourcex said it \u2018strongly\u2019 condemns xtargetx \u2014 again.",
            "xtargetx 's well-meant offer, na\u00efve as it is, was praised by xsourcex .",
            "xauthorx : Critics call xtargetx \u201Ca disgrace\u201D.");

    private static Dataset<Row> texts(SparkSession spark) {
        return spark.createDataFrame(
                SENTENCES.stream().map(RowFactory::create).toList(),
                new StructType().add(ReadingsTables.TEXT.name(), DataTypes.StringType));
    }

    @Test
    void labelsEachWordAsTheGraphDoes() throws OrtException {
        EncoderFolder encoder = PACK.names();
        SparkSession spark = SparkTest.session();
        List<Row> answers = NamesReader.of(spark, encoder)
                .pipeline()
                .transform(texts(spark))
                .select(NamesReader.OUTPUT)
                .collectAsList();
        WordPieces pieces = new WordPieces(encoder.pieces(), false);
        try (DirectGraph graph = new DirectGraph(encoder.graph())) {
            for (int i = 0; i < SENTENCES.size(); i++) {
                WordPieces.Encoded encoded = pieces.encode(SENTENCES.get(i));
                float[][] lines = ((float[][][]) graph.logits(encoded.ids()))[0];
                List<Row> words = answers.get(i).getList(0);
                assertThat(words).as(SENTENCES.get(i)).hasSameSizeAs(encoded.words());
                for (int word = 0; word < words.size(); word++) {
                    Row annotation = words.get(word);
                    assertThat(annotation.getInt(1)).isEqualTo(encoded.words().get(word)[0]);
                    assertThat(annotation.getInt(2) + 1)
                            .isEqualTo(encoded.words().get(word)[1]);
                    double[] direct = DirectGraph.softmax(lines[encoded.firsts().get(word)]);
                    Map<String, String> said = annotation.getJavaMap(4);
                    for (int label = 0; label < direct.length; label++) {
                        assertThat(Double.parseDouble(said.get(encoder.labels().get(label))))
                                .as(SENTENCES.get(i) + " word " + word)
                                .isCloseTo(direct[label], within(SAME));
                    }
                }
            }
        }
    }

    @Test
    void classifiesEachSentenceAsTheGraphDoesBesideAnotherModel() throws OrtException {
        EncoderFolder encoder = PACK.pairs();
        SparkSession spark = SparkTest.session();
        Dataset<Row> named = NamesReader.of(spark, PACK.names()).read(texts(spark));
        List<Row> answers = PairsReader.of(spark, encoder).read(texts(spark)).collectAsList();
        WordPieces pieces = new WordPieces(encoder.pieces(), true);
        List<Double> farthest = new ArrayList<>();
        try (DirectGraph graph = new DirectGraph(encoder.graph())) {
            for (Row answer : answers) {
                long[] ids = pieces.encode(answer.getString(0)).ids();
                double[] direct = DirectGraph.softmax(((float[][]) graph.logits(ids))[0]);
                Probabilities read = ReadingsTables.decodePair(answer);
                farthest.add(Math.abs(read.negative() - direct[encoder.labels().indexOf("negative")]));
                farthest.add(Math.abs(read.neutral() - direct[encoder.labels().indexOf("neutral")]));
                farthest.add(Math.abs(read.positive() - direct[encoder.labels().indexOf("positive")]));
            }
        }
        assertThat(answers).hasSameSizeAs(SENTENCES);
        assertThat(farthest).allSatisfy(distance -> assertThat(distance).isLessThan(SAME));
        assertThat(ReadingsTables.decodeNames(named.first()))
                .extracting(name -> SENTENCES.get(0).substring(name.begin(), name.end()))
                .contains("Marie-Claire O\u2019Hara", "Fran\u00e7ois \u00c9lan");
    }

    @Test
    void knowsTheDirectionOfAnAttitude() {
        SparkSession spark = SparkTest.session();
        Dataset<Row> both = spark.createDataFrame(
                List.of(
                        RowFactory.create("xsourcex condemned xtargetx ."),
                        RowFactory.create("xtargetx condemned xsourcex .")),
                new StructType().add(ReadingsTables.TEXT.name(), DataTypes.StringType));
        List<Probabilities> read = PairsReader.of(spark, PACK.pairs()).read(both).collectAsList().stream()
                .map(ReadingsTables::decodePair)
                .toList();
        assertThat(read.get(0).negative()).isGreaterThan(0.5);
        assertThat(read.get(1).neutral()).isGreaterThan(0.5);
    }

    @Test
    void leavesNoFileBehindASession() throws Exception {
        SparkSession spark = SparkTest.session();
        NamesReader.of(spark, PACK.names()).read(texts(spark)).collectAsList();
        assertThat(foldersOfModels()).isNotEmpty();

        spark.stop();

        assertThat(foldersOfModels()).isEmpty();
    }

    private static List<Path> foldersOfModels() throws Exception {
        Path probe = Files.createTempDirectory("probe-");
        Files.delete(probe);
        try (Stream<Path> all = Files.list(Objects.requireNonNull(probe.getParent()))) {
            return all.filter(path -> path.getFileName().toString().startsWith("entente-models-"))
                    .toList();
        }
    }
}

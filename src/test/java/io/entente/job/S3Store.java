package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.job.Submission.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** S3Proxy in a process of its own, which keeps its one bucket in memory; the profile {@code s3} of the build brings its jars. */
final class S3Store implements AutoCloseable {

    static final String BUCKET = "news";

    private static final long PATIENCE_SECONDS = 60;
    private static final String QUIET = """
            <configuration>
              <appender name="err" class="ch.qos.logback.core.ConsoleAppender">
                <target>System.err</target>
                <encoder><pattern>%d %p %logger: %m%n</pattern></encoder>
              </appender>
              <root level="warn"><appender-ref ref="err"/></root>
            </configuration>
            """;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private S3Store(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Store start(Path folder) {
        try {
            Files.createDirectories(folder);
            int port = freePort();
            Path settings = Files.writeString(folder.resolve("s3proxy.properties"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=none
                    jclouds.provider=transient
                    jclouds.identity=nobody
                    jclouds.credential=none
                    """.formatted(port));
            Path logging = Files.writeString(folder.resolve("logback.xml"), QUIET);
            Path log = folder.resolve("s3proxy.log");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-Dlogback.configurationFile=" + logging,
                            "-cp",
                            jars("store") + "/*",
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            S3Store store = new S3Store(process, port);
            Patience.await(store::answers, process, () -> log.toString(), PATIENCE_SECONDS);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jars(String kind) {
        return SampleRun.home().resolve("target/s3").resolve(kind);
    }

    /** Makes the bucket, which the store can do when it is up. */
    private boolean answers() {
        try {
            return ask(request("").PUT(BodyPublishers.noBody())).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** Where a job finds it. */
    Place place() {
        try (Stream<Path> jars = Files.list(jars("lib"))) {
            return new Place(
                    "local",
                    Map.of(
                            "spark.jars",
                            jars.map(Path::toString).sorted().collect(Collectors.joining(",")),
                            "spark.master",
                            "local[2]",
                            "spark.hadoop.fs.s3a.endpoint",
                            "http://127.0.0.1:" + port,
                            "spark.hadoop.fs.s3a.endpoint.region",
                            "us-east-1",
                            "spark.hadoop.fs.s3a.path.style.access",
                            "true",
                            "spark.hadoop.fs.s3a.connection.ssl.enabled",
                            "false",
                            "spark.hadoop.fs.s3a.aws.credentials.provider",
                            "org.apache.hadoop.fs.s3a.AnonymousAWSCredentialsProvider",
                            "spark.hadoop.fs.s3a.attempts.maximum",
                            "2",
                            "spark.hadoop.fs.s3a.retry.limit",
                            "2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts all files of a folder below a key. */
    void upload(Path folder, String key) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                String path = key + "/" + folder.relativize(file);
                HttpResponse<String> answer = ask(request(path).PUT(BodyPublishers.ofFile(file)));
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        HttpResponse<String> answer = ask(request(key).GET());
        assertThat(answer.statusCode()).as(key).isEqualTo(200);
        return answer.body();
    }

    private HttpRequest.Builder request(String key) {
        try {
            return HttpRequest.newBuilder(
                    new URI("http", null, "127.0.0.1", port, "/" + BUCKET + "/" + key, null, null));
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package io.entente.job;

import io.entente.text.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Which code is running: its version, and a digest of its classes. */
final class CodeVersion implements CommandLine.IVersionProvider {

    private static final int DIGEST_BYTES = 8;

    @Override
    public String[] getVersion() {
        return new String[] {
            "entente " + version() + " (Spark " + org.apache.spark.package$.MODULE$.SPARK_VERSION() + ")"
        };
    }

    static String version() {
        @Nullable String version = CodeVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** A digest of the jar or of the folder of classes that runs. */
    static String digest() {
        try {
            Path code = Path.of(CodeVersion.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            MessageDigest digest = Fingerprint.sha256();
            for (Path file : files(code)) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the running code", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot locate the running code", e);
        }
    }

    private static List<Path> files(Path code) throws IOException {
        try (Stream<Path> walk = Files.walk(code)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

package io.entente.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the project lies: its seeds, and where tables go when nobody says. */
final class Home {

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    /** The folder that {@code ENTENTE_HOME} or the property {@code entente.home} names, else the working folder. */
    static Home find() {
        Map<String, String> environment = System.getenv();
        String named = System.getProperty("entente.home", environment.getOrDefault("ENTENTE_HOME", "."));
        return new Home(Path.of(named).toAbsolutePath().normalize());
    }

    Path seeds() {
        return folder.resolve("seeds");
    }

    /** The encoders that come with the program: in a release beside the seeds, in a source tree among the sources. */
    Path models() {
        Path released = folder.resolve("models");
        return Files.isDirectory(released) ? released : folder.resolve("src/main/models");
    }

    Path sample() {
        return seeds().resolve("sample");
    }

    /** Build output of a source tree, otherwise the working folder. */
    Path warehouse() {
        Path target = folder.resolve("target");
        return Files.isDirectory(target)
                ? target.resolve("warehouse")
                : Path.of("warehouse").toAbsolutePath();
    }
}

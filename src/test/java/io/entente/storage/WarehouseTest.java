package io.entente.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    private static final int WRITES = 1000;

    @TempDir
    Path folder;

    @Test
    void hasNothingPublishedAtFirst() {
        assertThat(warehouse().published()).isEmpty();
        assertThat(warehouse().runIds()).isEmpty();
    }

    @Test
    void pointsToTheRunPublishedLast() {
        warehouse().publish("first");
        warehouse().publish("second");

        assertThat(warehouse().published().map(RunFolder::runId)).contains("second");
        assertThat(warehouse().published().map(RunFolder::path))
                .contains(folder.resolve("corpus/runs/second").toString());
    }

    @Test
    void listsTheRunsThatLeftAFolder() {
        warehouse().run("b").mark(new RunFolder.Marker("read", 1, StageWork.NONE));
        warehouse().run("a").mark(new RunFolder.Marker("read", 1, StageWork.NONE));

        assertThat(warehouse().runIds()).isEqualTo(List.of("a", "b"));
    }

    @Test
    void countsATruncatedPointerAsNone() throws IOException {
        warehouse().publish("first");
        Path pointer = folder.resolve("corpus/current.json");
        Files.writeString(pointer, Files.readString(pointer).substring(0, 10));

        assertThat(warehouse().published()).isEmpty();
    }

    @Test
    void replacesThePointerAsAWholeUnderTheEyesOfAReader() throws IOException {
        Warehouse warehouse = warehouse();
        String brief = "a";
        String lengthy = "b".repeat(20_000);
        Path pointer = folder.resolve("corpus/current.json");
        warehouse.publish(brief);
        String first = Files.readString(pointer);
        warehouse.publish(lengthy);
        String second = Files.readString(pointer);

        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < WRITES; i++) {
                warehouse.publish(i % 2 == 0 ? brief : lengthy);
            }
        });
        Set<String> seen = new TreeSet<>();
        while (!writer.isDone()) {
            seen.add(Files.readString(pointer));
        }
        writer.join();

        assertThat(seen).isSubsetOf(first, second).hasSize(2);
    }

    @Test
    void leavesNothingBesideThePointer() throws IOException {
        warehouse().publish("first");
        warehouse().publish("second");

        try (Stream<Path> files = Files.list(folder.resolve("corpus"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("current.json");
        }
    }

    private Warehouse warehouse() {
        return new Warehouse(SparkTest.session(), folder.toString(), "corpus");
    }
}

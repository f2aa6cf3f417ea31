package io.entente.storage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.support.Fixture;
import io.entente.support.SparkTest;
import io.entente.table.CorpusDaysTable;
import io.entente.table.Keys;
import io.entente.table.PairPeriodTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes in the files of a published run is found, and which file it is. */
class RunFilesTest {

    private static final int ROUNDS = 5;

    @TempDir
    Path temp;

    private RunFiles files = new RunFiles(SparkTest.session(), new org.apache.hadoop.fs.Path("/nowhere"));
    private FileList list = FileList.NONE;
    private Manifest.FileTotals published = new Manifest.FileTotals(0, 0, "");

    @BeforeEach
    void publish() {
        RunFolder folder = new Warehouse(SparkTest.session(), temp.toString(), "corpus").run("run");
        Fixture days = new Fixture(PairPeriodTables.DAYS);
        for (int month = 1; month <= 4; month++) {
            days = days.row(
                    Keys.PUB_MONTH,
                    "2022-0" + month,
                    Keys.PERIOD_DAY,
                    LocalDate.of(2022, month, 3),
                    Keys.SOURCE_ACTOR_ID,
                    "RUS",
                    Keys.TARGET_ACTOR_ID,
                    "UKR");
        }
        folder.write(PairPeriodTables.DAYS, days.dataset(), 1);
        folder.write(CorpusDaysTable.TABLE, new Fixture(CorpusDaysTable.TABLE).dataset(), 1);
        files = folder.files();
        list = new FileList(files.digests(FileList.NONE), Map.of());
        published = files.seal(list);
    }

    @Test
    void findsNothingWhereNothingChanged() throws IOException {
        assertThat(files.differences(published)).isEmpty();
        assertThat(published.files()).isEqualTo(parts().size() + markers().size());
        assertThat(parts()).hasSize(4);
    }

    @Test
    void findsABitThatFlippedInAnyByteOfAnyFile() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            for (Path part : parts()) {
                byte[] before = Files.readAllBytes(part);
                byte[] after = before.clone();
                int at = round == 0 ? 0 : round == 1 ? after.length - 1 : random.nextInt(after.length);
                after[at] ^= (byte) (1 << random.nextInt(8));
                // Past the checksums that the file system may have: a disk or a copy that changes both is found, too.
                Files.deleteIfExists(part.resolveSibling("." + part.getFileName() + ".crc"));
                Files.write(part, after);

                assertThat(files.differences(published))
                        .as("byte %d of %s", at, part)
                        .singleElement()
                        .asString()
                        .startsWith(relative(part) + " has changed");

                Files.write(part, before);
            }
        }
        assertThat(files.differences(published)).isEmpty();
    }

    @Test
    void findsAFileThatIsGoneAndOneThatIsNew() throws IOException {
        Path gone = parts().get(2);
        Path moved = gone.resolveSibling("part-9.parquet");
        Files.move(gone, moved);
        Path marker = markers().get(0);
        Files.delete(marker);

        assertThat(files.differences(published))
                .containsExactlyInAnyOrder(
                        relative(gone) + " is missing",
                        relative(marker) + " is missing",
                        relative(moved) + " was not published");
    }

    @Test
    void findsAChangedChecksumOfTheFileSystem() throws IOException {
        Path part = parts().get(0);
        Path checksum = part.resolveSibling("." + part.getFileName() + ".crc");
        byte[] bytes = Files.readAllBytes(checksum);
        bytes[bytes.length - 1] ^= 1;
        Files.write(checksum, bytes);

        assertThat(files.differences(published))
                .singleElement()
                .asString()
                .startsWith(relative(part) + " cannot be read: org.apache.hadoop.fs.ChecksumException");
    }

    @Test
    void findsAChangedList() throws IOException {
        Path list = temp.resolve("corpus/runs/run/files.json");
        byte[] bytes = Files.readAllBytes(list);
        bytes[bytes.length / 2] ^= 1;
        Files.write(list, bytes);

        assertThat(files.differences(published)).containsExactly("files.json is not the one that was published");
    }

    @Test
    void takesTheDigestOfAFileOverFromAnEarlierListAndStillFindsThatTheFileChanged() throws IOException {
        Path part = parts().get(0);
        byte[] bytes = Files.readAllBytes(part);
        bytes[bytes.length / 2] ^= 1;
        Files.deleteIfExists(part.resolveSibling("." + part.getFileName() + ".crc"));
        Files.write(part, bytes);

        assertThat(files.digests(list)).isEqualTo(list.files());
        assertThat(files.digests(FileList.NONE)).isNotEqualTo(list.files());
        assertThat(files.differences(files.seal(new FileList(files.digests(list), Map.of()))))
                .singleElement()
                .asString()
                .startsWith(relative(part) + " has changed");
    }

    @Test
    void tellsTheMonthsWhoseFilesAreNotThoseOfAnEarlierList() throws IOException {
        assertThat(unlike()).isEmpty();

        List<Path> parts = parts();
        Files.move(parts.get(1), parts.get(1).resolveSibling("part-9.parquet"));
        Files.delete(parts.get(2));
        Files.write(parts.get(3), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);

        assertThat(unlike()).containsExactly("2022-02", "2022-03", "2022-04");
        assertThat(FileList.unlike(files.present(), List.of()).get(PairPeriodTables.DAYS.name()))
                .contains("2022-01");
    }

    private Set<String> unlike() {
        return at(FileList.unlike(files.present(), list.files()), PairPeriodTables.DAYS.name());
    }

    @Test
    void knowsNoListThatIsNotTheOnePublished() throws IOException {
        assertThat(files.listed(published)).isEqualTo(list);

        Files.writeString(temp.resolve("corpus/runs/run/files.json"), " ", java.nio.file.StandardOpenOption.APPEND);

        assertThat(files.listed(published)).isEqualTo(FileList.NONE);
    }

    private String relative(Path file) {
        return temp.resolve("corpus/runs/run").relativize(file).toString();
    }

    private List<Path> parts() throws IOException {
        return all(".parquet");
    }

    private List<Path> markers() throws IOException {
        return all("_SUCCESS");
    }

    private List<Path> all(String end) throws IOException {
        try (Stream<Path> walk = Files.walk(temp.resolve("corpus/runs/run"))) {
            return walk.filter(file -> file.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}

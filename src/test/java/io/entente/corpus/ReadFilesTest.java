package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.article.RejectReason;
import io.entente.table.RecordsTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFilesTest {

    private final ReadFiles read =
            new ReadFiles(ReadSettings.DEFAULT, new SerializableConfiguration(new Configuration()));

    @TempDir
    Path folder;

    @Test
    void worksOnAnEmptyPartition() {
        assertThat(read.call(Collections.emptyIterator()).hasNext()).isFalse();
    }

    @Test
    void givesTheRowsOfOneFileAfterTheOther() {
        Reading.write(folder.resolve("a.jsonl"), "{\"text\": \"one\"}\nbroken\n");
        Reading.write(folder.resolve("b.jsonl"), "");
        Reading.write(folder.resolve("c.txt"), "two");
        CorpusListing listing = CorpusListing.of(List.of(folder.toString()), ReadSettings.DEFAULT, new Configuration());
        Iterator<Row> slices =
                listing.slices().stream().map(FileSliceRow::encode).iterator();

        List<Row> rows = new ArrayList<>();
        read.call(slices).forEachRemaining(rows::add);

        assertThat(rows)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.size())
                        .isEqualTo(RecordsTable.TABLE.columns().size()));
        assertThat(rows.stream().filter(row -> row.getString(0).equals(RecordsTable.ARTICLE)))
                .hasSize(2);
    }

    @Test
    void rejectsAFileThatIsGone() {
        FileSlice gone = FileSlice.whole(folder.resolve("gone.txt").toUri().toString(), "x/gone.txt", 3, 0);

        Row row = read.call(List.of(FileSliceRow.encode(gone)).iterator()).next();

        assertThat(row.getString(RecordsTable.TABLE.columns().indexOf(RecordsTable.REASON)))
                .isEqualTo(RejectReason.UNREADABLE.name());
    }

    @Test
    void keepsASliceThroughARow() {
        FileSlice slice = new FileSlice("file:/a", "x/a", 3, 5, 9, 77);

        assertThat(FileSliceRow.decode(FileSliceRow.encode(slice))).isEqualTo(slice);
    }
}

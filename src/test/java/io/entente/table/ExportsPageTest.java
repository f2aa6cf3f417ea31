package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether the page of exports says of every column of the field's event data what fills it. */
class ExportsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("entente.home"), "src/site/markdown/exports.md");

    @Test
    void showsTheColumnsOfEventData() throws IOException {
        for (Table table : List.of(GdeltTable.TABLE, PolecatTable.TABLE)) {
            String begin = "<!-- " + table.name() + ", made by ExportsPageTest with -Dentente.write=true -->\n\n";
            String page = Files.readString(PAGE);
            int from = page.indexOf(begin) + begin.length();
            int to = page.indexOf("\n<!-- end -->", from);
            if (Boolean.getBoolean("entente.write")) {
                Files.writeString(PAGE, page.substring(0, from) + Tables.columns(table) + page.substring(to));
            }

            assertThat(Files.readString(PAGE))
                    .as(table.name())
                    .contains(begin + Tables.columns(table) + "\n<!-- end -->");
        }
    }
}

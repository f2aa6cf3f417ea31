package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files as nobody should make them, and what must become of them.
 *
 * @param name what is wrong with them, in words
 * @param files writes them into an empty folder
 * @param articles how many articles at least must be read
 * @param surplus how many articles more may be, where that depends on how a library packs
 * @param rejects the reasons of the rejects, in the order of the files
 * @param skipped what rules leave out
 */
record Torture(
        String name, Files files, int articles, int surplus, List<RejectReason> rejects, Map<String, Long> skipped) {

    /** What writes files. */
    interface Files {
        void write(Path folder) throws IOException;
    }

    static Torture of(String name, int articles, Files files) {
        return new Torture(name, files, articles, 0, List.of(), Map.of());
    }

    /** One file. */
    static Torture of(String name, int articles, String fileName, String content) {
        return of(name, articles, folder -> Reading.write(folder.resolve(fileName), content));
    }

    static Torture of(String name, int articles, String fileName, byte[] content) {
        return of(name, articles, folder -> Reading.write(folder.resolve(fileName), content));
    }

    Torture rejecting(RejectReason... reasons) {
        return new Torture(name, files, articles, surplus, List.of(reasons), skipped);
    }

    Torture skipping(String rule, long count) {
        return new Torture(name, files, articles, surplus, rejects, Map.of(rule, count));
    }

    Torture andUpTo(int more) {
        return new Torture(name, files, articles, more, rejects, skipped);
    }

    static Stream<Torture> all() {
        return Stream.of(
                        TorturedTexts.all(),
                        TorturedPacking.all(),
                        TorturedArchives.all(),
                        TorturedMarkup.all(),
                        TorturedNames.all())
                .flatMap(List::stream);
    }

    @Override
    public String toString() {
        return name;
    }
}

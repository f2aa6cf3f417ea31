package io.entente.job;

import io.entente.storage.RunFolder;
import io.entente.storage.Warehouse;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Finds the run that a user names: by its id or the beginning of it, as {@code current}, or by the path of a run or of a corpus. */
final class RunName {

    private static final String CURRENT = "current";

    private final SparkSession spark;
    private final Warehouse warehouse;

    RunName(SparkSession spark, CorpusOptions corpus) {
        this.spark = spark;
        warehouse = new Warehouse(spark, corpus.warehouse(), corpus.corpus(null));
    }

    /** The finished run of this name. */
    RunFolder find(String name) {
        Optional<RunFolder> found = name.equals(CURRENT)
                ? warehouse.published()
                : name.contains("/") ? byPath(new Path(name.replaceAll("/+$", ""))) : byId(name);
        return found.filter(run -> run.manifest().isPresent())
                .orElseThrow(() -> new UserException("There is no finished run '" + name + "': give an id of "
                        + warehouse.path() + "/runs" + known() + ", 'current', or the path of a run or of a corpus"));
    }

    private Optional<RunFolder> byId(String beginning) {
        List<String> ids = warehouse.runIds().stream()
                .filter(id -> id.startsWith(beginning))
                .toList();
        if (ids.contains(beginning)) {
            return Optional.of(warehouse.run(beginning));
        }
        if (ids.size() > 1) {
            throw new UserException("More than one run begins with '" + beginning + "': " + String.join(", ", ids));
        }
        return ids.stream().findFirst().map(warehouse::run);
    }

    private Optional<RunFolder> byPath(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        Optional<RunFolder> published = new Warehouse(spark, parent.toString(), path.getName()).published();
        Path corpus = parent.getParent();
        if (published.isPresent() || corpus == null || corpus.getParent() == null) {
            return published;
        }
        return Optional.of(new Warehouse(spark, corpus.getParent().toString(), corpus.getName()).run(path.getName()));
    }

    private String known() {
        List<String> ids = warehouse.runIds();
        return ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")";
    }
}

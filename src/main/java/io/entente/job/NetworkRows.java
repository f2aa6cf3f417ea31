package io.entente.job;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.struct;

import io.entente.export.NetworkEdge;
import io.entente.export.NetworkNode;
import io.entente.export.NetworkTie;
import io.entente.export.NetworkWriter;
import io.entente.stage.SumEvidence;
import io.entente.table.ActorsTable;
import io.entente.table.Keys;
import io.entente.table.NetworkTables;
import io.entente.table.PairPeriodTables;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The signed network of chosen evidence, handed to a writer one partition after another in the order of the ids. */
final class NetworkRows {

    private static final String MONTHS = "months";

    /**
     * Which ties stay.
     *
     * @param evidence the fewest pieces of evidence for or against
     * @param articles the fewest articles
     * @param backbone the p-value of the disparity filter that a tie must be below; 1 keeps all
     * @param most how many ties at most, those of the greatest weight; 0 keeps all
     */
    record Cut(long evidence, long articles, double backbone, int most) {}

    /** How much was written. */
    record Size(long nodes, long edges, long before) {}

    private final Dataset<Row> actors;
    private final Dataset<Row> all;
    private final Dataset<Row> kept;

    NetworkRows(Dataset<Row> evidence, Dataset<Row> actors, Cut cut, boolean byMonth) {
        this.actors = actors;
        all = SumEvidence.arcs(evidence, actors);
        Column enough = Keys.N_POSITIVE.col().plus(Keys.N_NEGATIVE.col()).geq(cut.evidence());
        Dataset<Row> chosen = all.where(enough.and(Keys.N_ARTICLES.col().geq(cut.articles())));
        if (cut.backbone() < 1) {
            chosen = chosen.where(NetworkTables.DISPARITY_P.col().lt(cut.backbone()));
        }
        if (cut.most() > 0) {
            chosen = chosen.orderBy(
                            NetworkTables.W_SIGNED.col().desc(), Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                    .limit(cut.most());
        }
        kept = byMonth ? withMonths(chosen, SumEvidence.arcsOfMonths(evidence, actors)) : chosen;
    }

    private static Dataset<Row> withMonths(Dataset<Row> pairs, Dataset<Row> months) {
        Column tie = struct(
                Keys.PUB_MONTH.col(),
                Keys.N_POSITIVE.col(),
                Keys.N_NEGATIVE.col(),
                PairPeriodTables.W_POSITIVE.col(),
                PairPeriodTables.W_NEGATIVE.col(),
                NetworkTables.W_SIGNED.col(),
                NetworkTables.SIGN.col(),
                Keys.N_ARTICLES.col(),
                NetworkTables.DISPARITY_P.col());
        Dataset<Row> lists = months.groupBy(
                        Keys.SOURCE_ACTOR_ID.col().as("of"),
                        Keys.TARGET_ACTOR_ID.col().as("to"))
                .agg(array_sort(collect_list(tie)).as(MONTHS));
        return pairs.join(
                        lists,
                        Keys.SOURCE_ACTOR_ID
                                .col()
                                .equalTo(col("of"))
                                .and(Keys.TARGET_ACTOR_ID.col().equalTo(col("to"))))
                .drop("of", "to");
    }

    Size write(NetworkWriter writer) throws IOException {
        Dataset<Row> edges = kept.persist();
        try {
            long nodes = 0;
            for (Iterator<Row> rows = nodes(edges).toLocalIterator(); rows.hasNext(); nodes++) {
                writer.node(node(rows.next()));
            }
            long written = 0;
            for (Iterator<Row> rows = edges.orderBy(Keys.SOURCE_ACTOR_ID.col(), Keys.TARGET_ACTOR_ID.col())
                            .toLocalIterator();
                    rows.hasNext();
                    written++) {
                writer.edge(edge(rows.next()));
            }
            return new Size(nodes, written, all.count());
        } finally {
            edges.unpersist();
        }
    }

    private Dataset<Row> nodes(Dataset<Row> edges) {
        Dataset<Row> ends = end(edges, Keys.SOURCE_ACTOR_ID).union(end(edges, Keys.TARGET_ACTOR_ID));
        Column[] key = {ActorsTable.ACTOR_ID.col()};
        Dataset<Row> met = has(edges)
                ? ends.groupBy(key)
                        .agg(array_sort(array_distinct(flatten(collect_list(col(MONTHS)))))
                                .as(MONTHS))
                : ends.distinct();
        return met.join(broadcast(actors), ActorsTable.ACTOR_ID.name()).orderBy(ActorsTable.ACTOR_ID.col());
    }

    private static boolean has(Dataset<Row> rows) {
        return List.of(rows.columns()).contains(MONTHS);
    }

    private static Dataset<Row> end(Dataset<Row> edges, io.entente.table.Column id) {
        Column actor = id.col().as(ActorsTable.ACTOR_ID.name());
        return has(edges)
                ? edges.select(
                        actor, col(MONTHS).getField(Keys.PUB_MONTH.name()).as(MONTHS))
                : edges.select(actor);
    }

    private static NetworkNode node(Row row) {
        boolean byMonth = List.of(row.schema().fieldNames()).contains(MONTHS);
        return new NetworkNode(
                row.getAs(ActorsTable.ACTOR_ID.name()),
                row.getAs(ActorsTable.NAME.name()),
                row.getAs(ActorsTable.TYPE.name()),
                row.<@Nullable String>getAs(ActorsTable.COUNTRY.name()),
                row.<@Nullable String>getAs(ActorsTable.WIKIDATA_ID.name()),
                row.<Long>getAs(ActorsTable.N_MENTIONS.name()),
                row.<Long>getAs(Keys.N_ARTICLES.name()),
                byMonth ? row.getList(row.fieldIndex(MONTHS)) : List.of());
    }

    private static NetworkEdge edge(Row row) {
        boolean byMonth = List.of(row.schema().fieldNames()).contains(MONTHS);
        List<Row> months = byMonth ? row.getList(row.fieldIndex(MONTHS)) : List.of();
        return new NetworkEdge(
                row.getAs(Keys.SOURCE_ACTOR_ID.name()),
                row.getAs(Keys.TARGET_ACTOR_ID.name()),
                tie(row, null),
                months.stream()
                        .map(month -> tie(month, month.getAs(Keys.PUB_MONTH.name())))
                        .toList());
    }

    private static NetworkTie tie(Row row, @Nullable String month) {
        double positive = row.<Double>getAs(PairPeriodTables.W_POSITIVE.name());
        double negative = row.<Double>getAs(PairPeriodTables.W_NEGATIVE.name());
        return new NetworkTie(
                month,
                row.<Long>getAs(Keys.N_POSITIVE.name()),
                row.<Long>getAs(Keys.N_NEGATIVE.name()),
                row.<Double>getAs(NetworkTables.W_SIGNED.name()),
                (positive - negative) / (positive + negative),
                row.<Integer>getAs(NetworkTables.SIGN.name()),
                row.<Long>getAs(Keys.N_ARTICLES.name()),
                row.<Double>getAs(NetworkTables.DISPARITY_P.name()));
    }
}

package io.entente.job;

import io.entente.storage.SparkSessions;
import io.entente.table.ActorsTable;
import io.entente.table.Keys;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the strongest pairs or the most mentioned actors of a published run. */
@Command(
        name = "show",
        description = "Shows the strongest pairs, or the actors, of the published run.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ShowJob implements Callable<Integer> {

    private enum What {
        PAIRS,
        ACTORS
    }

    @Parameters(arity = "0..1", defaultValue = "PAIRS", description = "What to show: pairs or actors. Default: pairs.")
    private What what = What.PAIRS;

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(names = "--limit", defaultValue = "30", description = "How many rows. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Only evidence of this month.")
    private @Nullable String month;

    @Option(
            names = "--voice",
            description = "Only evidence in this voice: author, direct_quote, indirect_quote or post.")
    private @Nullable String voice;

    @Option(names = "--actor", description = "Only pairs with this actor, by id or name.")
    private @Nullable String actor;

    @Option(names = "--format", defaultValue = "TABLE", description = "table, csv or json. Default: table.")
    private Listing.Format format = Listing.Format.TABLE;

    @Override
    public Integer call() {
        Listing.checkLimit(limit);
        try (SparkSession spark = SparkSessions.open("entente show")) {
            Published published = Published.open(spark, corpus);
            Listing listing = what == What.PAIRS ? pairs(published) : actors(published);
            listing.print(System.out, format);
            return ExitCode.DONE;
        }
    }

    private Listing pairs(Published published) {
        ArrowFilter filter = new ArrowFilter(month, voice, actor == null ? null : published.actorId(actor));
        Listing listing = new Listing(
                Keys.SOURCE_ACTOR_ID.name(),
                "source",
                Keys.TARGET_ACTOR_ID.name(),
                "target",
                "net",
                "for",
                "against",
                "neutral",
                "undated",
                "hypothetical",
                "negated",
                "articles",
                "example");
        for (Arrow arrow : new Arrows(published.folder()).strongest(filter, limit)) {
            listing.add(
                    arrow.sourceId(),
                    arrow.source(),
                    arrow.targetId(),
                    arrow.target(),
                    arrow.net(),
                    arrow.positive(),
                    arrow.negative(),
                    arrow.evidence() - arrow.positive() - arrow.negative(),
                    arrow.undated(),
                    arrow.hypothetical(),
                    arrow.negated(),
                    arrow.articles(),
                    arrow.sentence());
        }
        return listing;
    }

    private Listing actors(Published published) {
        Listing listing =
                new Listing("actor_id", "name", "type", "country", "mentions", "articles", "first_day", "last_day");
        List<Row> rows = published
                .folder()
                .read(ActorsTable.TABLE)
                .orderBy(ActorsTable.N_MENTIONS.col().desc(), ActorsTable.ACTOR_ID.col())
                .limit(limit)
                .select(
                        ActorsTable.ACTOR_ID.col(),
                        ActorsTable.NAME.col(),
                        ActorsTable.TYPE.col(),
                        ActorsTable.COUNTRY.col(),
                        ActorsTable.N_MENTIONS.col(),
                        Keys.N_ARTICLES.col(),
                        ActorsTable.FIRST_DAY.col(),
                        ActorsTable.LAST_DAY.col())
                .collectAsList();
        for (Row row : rows) {
            @Nullable Object[] cells = new Object[row.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.get(i);
            }
            listing.add(cells);
        }
        return listing;
    }
}

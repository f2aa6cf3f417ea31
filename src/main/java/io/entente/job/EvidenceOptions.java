package io.entente.job;

import io.entente.pair.Voice;
import io.entente.table.Keys;
import io.entente.table.PairEvidenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags by which jobs choose evidence. */
final class EvidenceOptions {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only pairs with this actor, by id or name. May be repeated: pairs with one of them.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--among", description = "With --actor: only pairs of which both are among the actors named.")
    private boolean among;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "Only evidence of this month and later ones.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "YYYY-MM", description = "Only evidence of this month and earlier ones.")
    private @Nullable String to;

    @Option(
            names = "--voice",
            description = "Only evidence in this voice: author, direct_quote, indirect_quote or post.")
    private @Nullable String voice;

    /** The evidence of a run that is asked for. */
    Dataset<Row> evidence(Published published) {
        Dataset<Row> evidence = published.folder().read(PairEvidenceTable.TABLE);
        if (from != null) {
            evidence = evidence.where(Keys.PUB_MONTH
                    .col()
                    .geq(month("--from", from))
                    .and(Keys.PUB_DATE.col().isNotNull()));
        }
        if (to != null) {
            evidence = evidence.where(Keys.PUB_MONTH
                    .col()
                    .leq(month("--to", to))
                    .and(Keys.PUB_DATE.col().isNotNull()));
        }
        if (voice != null) {
            if (Arrays.stream(Voice.values()).map(Voice::label).noneMatch(voice::equals)) {
                throw new UserException(
                        "There is no voice '" + voice + "': author, direct_quote, indirect_quote, post");
            }
            evidence = evidence.where(PairEvidenceTable.VOICE.col().equalTo(voice));
        }
        if (!actors.isEmpty()) {
            Object[] ids = actors.stream().map(published::actorId).toArray();
            Column source = Keys.SOURCE_ACTOR_ID.col().isin(ids);
            Column target = Keys.TARGET_ACTOR_ID.col().isin(ids);
            evidence = evidence.where(among ? source.and(target) : source.or(target));
        }
        return evidence;
    }

    private static String month(String flag, String month) {
        if (!month.matches(MONTH)) {
            throw new UserException(flag + " " + month + " is no month: give it as 2021-12");
        }
        return month;
    }

    /** What was asked for, in words. */
    String words() {
        List<String> words = new ArrayList<>();
        if (!actors.isEmpty()) {
            words.add((among ? "pairs among " : "pairs with ") + String.join(", ", actors));
        }
        if (from != null) {
            words.add("from " + from);
        }
        if (to != null) {
            words.add("to " + to);
        }
        if (voice != null) {
            words.add("voice " + voice);
        }
        return words.isEmpty() ? "all evidence" : String.join(", ", words);
    }
}

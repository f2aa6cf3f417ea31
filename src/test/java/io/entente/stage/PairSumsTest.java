package io.entente.stage;

import static io.entente.support.Lookup.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.article.ZoneKind;
import io.entente.pair.ArticleVerdict;
import io.entente.pair.ClusterSums;
import io.entente.pair.NetSentiment;
import io.entente.pair.PairTally;
import io.entente.pair.Voice;
import io.entente.support.Fixture;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.PairPeriodTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sums that Spark makes against the fold of {@link PairTally} over the same evidence. */
class PairSumsTest {

    private static final List<String> ACTORS = List.of("RUS", "UKR", "NATO");
    private static final int ARTICLES = 24;

    /** One piece of evidence; clusters hold 1, 2 or 4 articles, whose weights are whole units. */
    private record Piece(
            String id,
            int article,
            @Nullable LocalDate day,
            String source,
            String target,
            int polarity,
            int scoreThousandths,
            boolean counted) {

        double score() {
            return scoreThousandths / 1000.0;
        }

        int clusterSize() {
            return article < 4 ? 4 : article < 12 ? 2 : 1;
        }

        String cluster() {
            return "cluster-" + (article < 4 ? 0 : article < 12 ? 4 + (article - 4) / 2 : article);
        }

        double weight() {
            return 1.0 / clusterSize();
        }

        String outlet() {
            return "outlet-" + article % 3;
        }

        String articleKey() {
            return article + " " + source + " " + target;
        }

        String dayKey() {
            return day + " " + source + " " + target;
        }

        String monthKey() {
            return String.valueOf(day).substring(0, 7) + " " + source + " " + target;
        }

        PairTally tally() {
            return PairTally.of(polarity, score(), Math.round(weight() * PairTally.UNITS));
        }
    }

    private static final List<Piece> PIECES = pieces();

    private static List<Piece> pieces() {
        Random random = new Random(11);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int article = random.nextInt(ARTICLES);
            int source = random.nextInt(ACTORS.size());
            int target = (source + 1 + random.nextInt(ACTORS.size() - 1)) % ACTORS.size();
            int score = random.nextInt(41) * 50 - 1000;
            LocalDate day = article % 8 == 7 ? null : LocalDate.of(2022, 2, 27).plusDays(article % 4);
            pieces.add(new Piece(
                    String.format(java.util.Locale.ROOT, "e%03d", i),
                    article,
                    day,
                    ACTORS.get(source),
                    ACTORS.get(target),
                    score > 400 ? 1 : score < -400 ? -1 : 0,
                    score,
                    random.nextInt(10) > 0));
        }
        return pieces;
    }

    @Test
    void decidesArticlePairsAsTheFoldDoes() {
        Map<String, PairTally> expected = fold(Piece::counted, Piece::articleKey);
        List<Row> rows = DecideArticlePairs.apply(evidence(PIECES), 0.4).collectAsList();

        assertThat(rows).hasSameSizeAs(expected.keySet());
        for (Row row : rows) {
            PairTally tally = at(expected, key(row, row.getAs(Keys.ARTICLE_ID.name())));
            assertThat(counts(row)).isEqualTo(counts(tally));
            assertThat(row.<Integer>getAs(ArticlePairsTable.DECISION.name()))
                    .isEqualTo(
                            verdict(key(row, row.getAs(Keys.ARTICLE_ID.name()))).decision());
            assertThat(row.<Double>getAs(ArticlePairsTable.DECISION_PROBABILITY.name()))
                    .isCloseTo(
                            verdict(key(row, row.getAs(Keys.ARTICLE_ID.name()))).probability(), within(1e-9));
            assertThat(row.<Double>getAs(Keys.SCORE_MEAN.name())).isCloseTo(tally.scoreMean(), within(1e-12));
        }
    }

    @Test
    void addsUpDaysAndMonthsAsTheFoldDoes() {
        Predicate<Piece> dated = piece -> piece.counted() && piece.day() != null;
        Dataset<Row> articlePairs = DecideArticlePairs.apply(evidence(PIECES), 0.4);

        assertSums(AggregatePairs.days(articlePairs, actors()), Keys.PERIOD_DAY.name(), dated, Piece::dayKey);
        assertSums(AggregatePairs.months(articlePairs, actors()), Keys.PUB_MONTH.name(), dated, Piece::monthKey);
    }

    private static void assertSums(
            Dataset<Row> periods, String period, Predicate<Piece> which, Function<Piece, String> pieceKey) {
        Map<String, PairTally> expected = fold(which, pieceKey);
        List<Row> rows = periods.collectAsList();
        assertThat(rows).hasSameSizeAs(expected.keySet());
        for (Row row : rows) {
            PairTally tally = at(expected, key(row, row.getAs(period)));
            assertThat(counts(row)).isEqualTo(counts(tally));
            double positive = (double) tally.positiveUnits() / PairTally.UNITS;
            double negative = (double) tally.negativeUnits() / PairTally.UNITS;
            assertThat(row.<Double>getAs(PairPeriodTables.W_EVIDENCE.name()))
                    .isEqualTo((double) tally.weightUnits() / PairTally.UNITS);
            assertThat(row.<Double>getAs(PairPeriodTables.W_POSITIVE.name())).isEqualTo(positive);
            assertThat(row.<Double>getAs(PairPeriodTables.W_NEGATIVE.name())).isEqualTo(negative);
            assertThat(row.<Double>getAs(Keys.SCORE_MEAN.name())).isCloseTo(tally.scoreMean(), within(1e-12));
            String key = key(row, row.getAs(period));
            NetSentiment net = NetSentiment.of(
                    clusters(piece -> which.test(piece) && pieceKey.apply(piece).equals(key)));
            assertThat(row.<@Nullable Double>getAs(PairPeriodTables.NET.name()))
                    .isEqualTo(net == null ? null : net.net());
            assertThat(row.<@Nullable Double>getAs(PairPeriodTables.NET_LOW.name()))
                    .isEqualTo(net == null ? null : net.low());
            assertThat(row.<@Nullable Double>getAs(PairPeriodTables.NET_HIGH.name()))
                    .isEqualTo(net == null ? null : net.high());
            assertThat(row.<@Nullable Double>getAs(PairPeriodTables.N_EFFECTIVE.name()))
                    .isEqualTo(net == null ? null : net.effective());
        }
    }

    /** The sums over clusters, each a fold of its pieces. */
    private static ClusterSums clusters(Predicate<Piece> which) {
        Map<String, List<Piece>> byCluster =
                PIECES.stream().filter(which).collect(Collectors.groupingBy(Piece::cluster));
        return byCluster.values().stream()
                .map(pieces -> ClusterSums.of(weight(pieces, 1), weight(pieces, -1)))
                .reduce(ClusterSums.EMPTY, ClusterSums::merge);
    }

    private static double weight(List<Piece> pieces, int polarity) {
        return pieces.stream()
                .filter(piece -> piece.polarity() == polarity)
                .mapToDouble(Piece::weight)
                .sum();
    }

    @Test
    void keepsHypotheticalAndNegatedEvidenceOutAndCountsIt() {
        Fixture rows = new Fixture(PairEvidenceTable.TABLE)
                .row(told("a", PairEvidenceTable.IS_COUNTED, PairEvidenceTable.IS_COUNTED))
                .row(told("b", PairEvidenceTable.IS_HYPOTHETICAL, PairEvidenceTable.IS_HYPOTHETICAL))
                .row(told("c", PairEvidenceTable.IS_HYPOTHETICAL, PairEvidenceTable.IS_NEGATED))
                .row(told("d", PairEvidenceTable.IS_NEGATED, PairEvidenceTable.IS_NEGATED));
        Dataset<Row> articlePairs = DecideArticlePairs.apply(rows.dataset(), 0.4);
        Row day = AggregatePairs.days(articlePairs, actors()).first();

        for (Row row : List.of(articlePairs.first(), day)) {
            assertThat(counts(row)).containsExactly(1L, 0L, 1L, 0L);
            assertThat(row.<Long>getAs(Keys.N_HYPOTHETICAL.name())).isEqualTo(2);
            assertThat(row.<Long>getAs(Keys.N_NEGATED.name())).isEqualTo(1);
            assertThat(row.<Long>getAs(Keys.N_VERBAL_CONFLICT.name())).isEqualTo(1);
        }
    }

    @Test
    void keepsAPairOfWhichNothingIsToldAsAFact() {
        Fixture rows = new Fixture(PairEvidenceTable.TABLE)
                .row(told("d", PairEvidenceTable.IS_NEGATED, PairEvidenceTable.IS_NEGATED));
        Row day = AggregatePairs.days(DecideArticlePairs.apply(rows.dataset(), 0.4), actors())
                .first();

        assertThat(counts(day)).containsOnly(0L);
        assertThat(day.<Long>getAs(Keys.N_NEGATED.name())).isEqualTo(1);
        assertThat(day.<Long>getAs(Keys.N_ARTICLES.name())).isZero();
        assertThat(day.<Long>getAs(PairPeriodTables.N_SOURCES.name())).isZero();
        assertThat(day.<Long>getAs(PairPeriodTables.N_CLUSTERS.name())).isZero();
        assertThat(day.<Double>getAs(Keys.SCORE_MEAN.name())).isZero();
        assertThat(day.<@Nullable Double>getAs(PairPeriodTables.NET.name())).isNull();
    }

    private static Object[] told(String id, Column flag, Column other) {
        List<Object> cells = new ArrayList<>(List.of(piece(id, -1, 0.8, 0.2, 0.0)));
        cells.set(cells.size() - 1, false);
        cells.addAll(List.of(Keys.PUB_DATE, LocalDate.of(2022, 3, 1), Keys.PUB_MONTH, "2022-03"));
        cells.addAll(List.of(Keys.DUPLICATE_WEIGHT, 1.0, PairEvidenceTable.EVENT_CLASS, "verbal_conflict"));
        cells.addAll(List.of(flag, true, other, true));
        return cells.toArray();
    }

    @Test
    void countsArticlesOutletsAndClustersOfAMonth() {
        Map<String, List<Piece>> byMonth = PIECES.stream()
                .filter(piece -> piece.counted() && piece.day() != null)
                .collect(Collectors.groupingBy(Piece::monthKey));

        for (Row row : AggregatePairs.months(DecideArticlePairs.apply(evidence(PIECES), 0.4), actors())
                .collectAsList()) {
            List<Piece> pieces = at(byMonth, key(row, row.getAs(Keys.PUB_MONTH.name())));
            Map<Integer, Double> weights = new HashMap<>();
            pieces.forEach(piece -> weights.put(piece.article(), piece.weight()));
            assertThat(row.<Long>getAs(Keys.N_ARTICLES.name())).isEqualTo(weights.size());
            assertThat(row.<Double>getAs(Keys.W_ARTICLES.name()))
                    .isEqualTo(weights.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum());
            assertThat(row.<Long>getAs(PairPeriodTables.N_SOURCES.name())).isEqualTo(distinct(pieces, Piece::outlet));
            assertThat(row.<Long>getAs(PairPeriodTables.N_CLUSTERS.name())).isEqualTo(distinct(pieces, Piece::cluster));
        }
    }

    @Test
    void takesTheEvidenceWithTheGreatestScoresAsExamples() {
        Dataset<Row> articlePairs = DecideArticlePairs.apply(evidence(PIECES), 0.4);

        for (Row row : articlePairs.collectAsList()) {
            String key = key(row, row.getAs(Keys.ARTICLE_ID.name()));
            assertThat(row.<String>getList(row.fieldIndex(Keys.EXAMPLES.name())))
                    .isEqualTo(examples(
                            piece -> piece.counted() && piece.articleKey().equals(key)));
            assertThat(row.<Double>getList(row.fieldIndex(ArticlePairsTable.EXAMPLE_SCORES.name())))
                    .isEqualTo(row.<String>getList(row.fieldIndex(Keys.EXAMPLES.name())).stream()
                            .map(PairSumsTest::score)
                            .toList());
        }
        for (Row row : AggregatePairs.days(articlePairs, actors()).collectAsList()) {
            String key = key(row, row.getAs(Keys.PERIOD_DAY.name()));
            assertThat(row.<String>getList(row.fieldIndex(Keys.EXAMPLES.name())))
                    .isEqualTo(examples(piece -> piece.counted()
                            && piece.day() != null
                            && piece.dayKey().equals(key)));
        }
    }

    @Test
    void countsAClusterOfCopiesOnce() {
        List<Piece> copies = new ArrayList<>();
        for (int article = 0; article < 4; article++) {
            copies.add(new Piece("c" + article, article, LocalDate.of(2022, 3, 1), "RUS", "UKR", -1, -900, true));
        }

        Row day = AggregatePairs.days(DecideArticlePairs.apply(evidence(copies), 0.4), actors())
                .first();

        assertThat(day.<Long>getAs(Keys.N_EVIDENCE.name())).isEqualTo(4);
        assertThat(day.<Double>getAs(PairPeriodTables.W_EVIDENCE.name())).isEqualTo(1.0);
        assertThat(day.<Double>getAs(PairPeriodTables.W_NEGATIVE.name())).isEqualTo(1.0);
        assertThat(day.<Double>getAs(Keys.W_ARTICLES.name())).isEqualTo(1.0);
        assertThat(day.<Long>getAs(PairPeriodTables.N_CLUSTERS.name())).isEqualTo(1);
    }

    @Test
    void keepsUndatedArticlePairsOutOfThePeriods() {
        List<Piece> undated = List.of(new Piece("u", 20, null, "RUS", "UKR", -1, -900, true));
        Dataset<Row> articlePairs = DecideArticlePairs.apply(evidence(undated), 0.4);

        assertThat(articlePairs.collectAsList()).hasSize(1);
        assertThat(AggregatePairs.days(articlePairs, actors()).collectAsList()).isEmpty();
        assertThat(AggregatePairs.months(articlePairs, actors()).collectAsList())
                .isEmpty();
    }

    @Test
    void weighsHeadlinesAndTheWordsOfThirdPersons() {
        Dataset<Row> evidence = new Fixture(PairEvidenceTable.TABLE)
                .row(said("a", 0.5, ZoneKind.HEADLINE, Voice.AUTHOR, null))
                .row(said("b", 0.5, ZoneKind.BODY, Voice.DIRECT_QUOTE, "NATO"))
                .row(said("c", 0.5, ZoneKind.LEAD, Voice.DIRECT_QUOTE, "RUS"))
                .dataset();

        Row row = DecideArticlePairs.apply(evidence, 0.4).first();

        assertThat(row.<Integer>getAs(ArticlePairsTable.DECISION.name())).isEqualTo(1);
        assertThat(row.<Double>getAs(ArticlePairsTable.DECISION_PROBABILITY.name()))
                .isCloseTo(1 - Math.pow(0.5, 1.5 + 0.7 + 1.25), within(1e-8));
    }

    private static Object[] said(String id, double positive, ZoneKind zone, Voice voice, @Nullable String holder) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(piece(id, 1, 0.0, 1 - positive, positive)));
        cells.addAll(List.of(MentionsTable.ZONE, zone.label(), PairEvidenceTable.VOICE, voice.label()));
        cells.add(PairEvidenceTable.HOLDER_ACTOR_ID);
        cells.add(holder);
        return cells.toArray();
    }

    private static Object[] piece(String id, int polarity, double negative, double neutral, double positive) {
        return new Object[] {
            PairEvidenceTable.EVIDENCE_ID,
            id,
            Keys.ARTICLE_ID,
            "article",
            Keys.SOURCE_ACTOR_ID,
            "RUS",
            Keys.TARGET_ACTOR_ID,
            "UKR",
            PairEvidenceTable.POLARITY,
            polarity,
            PairEvidenceTable.P_NEGATIVE,
            negative,
            PairEvidenceTable.P_NEUTRAL,
            neutral,
            PairEvidenceTable.P_POSITIVE,
            positive,
            PairEvidenceTable.SCORE,
            positive - negative,
            MentionsTable.ZONE,
            ZoneKind.BODY.label(),
            PairEvidenceTable.VOICE,
            Voice.AUTHOR.label(),
            PairEvidenceTable.IS_COUNTED,
            true
        };
    }

    private static double score(String evidenceId) {
        return PIECES.stream()
                .filter(piece -> piece.id().equals(evidenceId))
                .findFirst()
                .orElseThrow()
                .score();
    }

    /** The verdict of the core on an article's pair. */
    private static ArticleVerdict verdict(String articleKey) {
        long negative = 0;
        long positive = 0;
        for (Piece piece : PIECES) {
            if (piece.counted() && piece.articleKey().equals(articleKey)) {
                negative += ArticleVerdict.units(Math.max(0, -piece.score()), 1);
                positive += ArticleVerdict.units(Math.max(0, piece.score()), 1);
            }
        }
        return ArticleVerdict.of(negative, positive, 0.4);
    }

    private static Map<String, PairTally> fold(Predicate<Piece> which, Function<Piece, String> key) {
        return PIECES.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        key, Collectors.reducing(PairTally.EMPTY, Piece::tally, PairTally::merge)));
    }

    private static long distinct(List<Piece> pieces, Function<Piece, String> what) {
        return pieces.stream().map(what).distinct().count();
    }

    private static List<String> examples(Predicate<Piece> which) {
        return PIECES.stream()
                .filter(which)
                .sorted(Comparator.comparingInt((Piece piece) -> -Math.abs(piece.scoreThousandths()))
                        .thenComparing(Piece::id))
                .limit(3)
                .map(Piece::id)
                .toList();
    }

    private static String key(Row row, Object first) {
        return first + " " + row.getAs(Keys.SOURCE_ACTOR_ID.name()) + " " + row.getAs(Keys.TARGET_ACTOR_ID.name());
    }

    private static List<Long> counts(Row row) {
        return List.of(
                row.getAs(Keys.N_EVIDENCE.name()),
                row.getAs(Keys.N_POSITIVE.name()),
                row.getAs(Keys.N_NEGATIVE.name()),
                row.getAs(Keys.N_NEUTRAL.name()));
    }

    private static List<Long> counts(PairTally tally) {
        return List.of(tally.evidence(), tally.positive(), tally.negative(), tally.neutral());
    }

    private static Dataset<Row> evidence(List<Piece> pieces) {
        Fixture rows = new Fixture(PairEvidenceTable.TABLE);
        for (Piece piece : pieces) {
            LocalDate day = piece.day();
            rows.row(
                    PairEvidenceTable.EVIDENCE_ID,
                    piece.id(),
                    Keys.ARTICLE_ID,
                    "" + piece.article(),
                    Keys.PUB_DATE,
                    day,
                    Keys.PUB_MONTH,
                    day == null ? Keys.UNDATED : day.toString().substring(0, 7),
                    Keys.SOURCE_NAME,
                    piece.outlet(),
                    Keys.SOURCE_ACTOR_ID,
                    piece.source(),
                    Keys.TARGET_ACTOR_ID,
                    piece.target(),
                    PairEvidenceTable.POLARITY,
                    piece.polarity(),
                    PairEvidenceTable.SCORE,
                    piece.score(),
                    PairEvidenceTable.P_NEGATIVE,
                    Math.max(0, -piece.score()),
                    PairEvidenceTable.P_POSITIVE,
                    Math.max(0, piece.score()),
                    MentionsTable.ZONE,
                    ZoneKind.BODY.label(),
                    PairEvidenceTable.VOICE,
                    Voice.AUTHOR.label(),
                    PairEvidenceTable.IS_COUNTED,
                    piece.counted(),
                    Keys.DUPLICATE_CLUSTER_ID,
                    piece.cluster(),
                    Keys.DUPLICATE_WEIGHT,
                    piece.weight());
        }
        return rows.dataset();
    }

    private static Dataset<Row> actors() {
        Fixture actors = new Fixture(ActorsTable.TABLE);
        ACTORS.forEach(id -> actors.row(ActorsTable.ACTOR_ID, id, ActorsTable.NAME, "Name of " + id));
        return actors.dataset();
    }
}

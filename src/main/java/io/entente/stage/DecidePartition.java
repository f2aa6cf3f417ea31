package io.entente.stage;

import io.entente.article.ZoneKind;
import io.entente.pair.ArticleVerdict;
import io.entente.pair.Voice;
import io.entente.sentiment.EventClass;
import io.entente.table.ArticlePairsTable;
import io.entente.table.Column;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Decides the directed pairs of articles whose evidence comes one article after the other; of one article it keeps the sums of each pair. */
final class DecidePartition implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** What it reads, in the order of the cells. */
    static final List<Column> READ = List.of(
            Keys.ARTICLE_ID,
            Keys.PUB_DATE,
            Keys.SOURCE_NAME,
            Keys.DUPLICATE_CLUSTER_ID,
            Keys.DUPLICATE_WEIGHT,
            Keys.PUB_MONTH,
            Keys.SOURCE_ACTOR_ID,
            Keys.TARGET_ACTOR_ID,
            PairEvidenceTable.EVIDENCE_ID,
            MentionsTable.ZONE,
            PairEvidenceTable.VOICE,
            PairEvidenceTable.HOLDER_ACTOR_ID,
            PairEvidenceTable.POLARITY,
            PairEvidenceTable.P_NEGATIVE,
            PairEvidenceTable.P_POSITIVE,
            PairEvidenceTable.SCORE,
            PairEvidenceTable.IS_COUNTED,
            PairEvidenceTable.IS_HYPOTHETICAL,
            PairEvidenceTable.EVENT_CLASS);

    private static final int ARTICLE = 0;
    private static final int DATE = 1;
    private static final int OUTLET = 2;
    private static final int CLUSTER = 3;
    private static final int WEIGHT = 4;
    private static final int MONTH = 5;
    private static final int SOURCE = 6;
    private static final int TARGET = 7;
    private static final int EVIDENCE = 8;
    private static final int ZONE = 9;
    private static final int VOICE = 10;
    private static final int HOLDER = 11;
    private static final int POLARITY = 12;
    private static final int P_NEGATIVE = 13;
    private static final int P_POSITIVE = 14;
    private static final int SCORE = 15;
    private static final int IS_COUNTED = 16;
    private static final int IS_HYPOTHETICAL = 17;
    private static final int EVENT_CLASS = 18;

    private static final int COUNTED = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_EVIDENCE);
    private static final int POSITIVE = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_POSITIVE);
    private static final int NEGATIVE = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_NEGATIVE);
    private static final int NEUTRAL = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_NEUTRAL);
    private static final int HYPOTHETICAL = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_HYPOTHETICAL);
    private static final int NEGATED = Keys.EVIDENCE_COUNTS.indexOf(Keys.N_NEGATED);
    private static final Map<String, Integer> CLASSES = Map.of(
            EventClass.VERBAL_COOPERATION.label(), Keys.EVIDENCE_COUNTS.indexOf(Keys.N_VERBAL_COOPERATION),
            EventClass.MATERIAL_COOPERATION.label(), Keys.EVIDENCE_COUNTS.indexOf(Keys.N_MATERIAL_COOPERATION),
            EventClass.VERBAL_CONFLICT.label(), Keys.EVIDENCE_COUNTS.indexOf(Keys.N_VERBAL_CONFLICT),
            EventClass.MATERIAL_CONFLICT.label(), Keys.EVIDENCE_COUNTS.indexOf(Keys.N_MATERIAL_CONFLICT));
    private static final Map<String, ZoneKind> ZONES =
            Arrays.stream(ZoneKind.values()).collect(Collectors.toMap(ZoneKind::label, Function.identity()));

    private final double threshold;

    DecidePartition(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> evidence) {
        return new FlatIterator<>(
                new Neighbours(evidence, (a, b) -> a.getString(ARTICLE).equals(b.getString(ARTICLE))), this::pairs);
    }

    /** The pairs of an article. */
    private Iterator<Row> pairs(Iterator<Row> article) {
        Map<Pair, Sums> pairs = new TreeMap<>();
        Row row;
        do {
            row = article.next();
            pairs.computeIfAbsent(new Pair(row.getString(SOURCE), row.getString(TARGET)), pair -> new Sums())
                    .add(row);
        } while (article.hasNext());
        Row any = row;
        return new MappedIterator<>(
                pairs.entrySet().iterator(), entry -> entry.getValue().row(any, entry.getKey(), threshold));
    }

    /** A directed pair of an article. */
    private record Pair(String source, String target) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource == 0 ? target.compareTo(other.target) : bySource;
        }
    }

    /** What the evidence of a pair adds up to. */
    private static final class Sums {

        private final long[] counts = new long[Keys.EVIDENCE_COUNTS.size()];
        private final BestExamples examples = new BestExamples();
        private long scoreUnits;
        private long forNegative;
        private long forPositive;

        void add(Row row) {
            if (!row.getBoolean(IS_COUNTED)) {
                counts[row.getBoolean(IS_HYPOTHETICAL) ? HYPOTHETICAL : NEGATED]++;
                return;
            }
            int polarity = row.getInt(POLARITY);
            counts[COUNTED]++;
            counts[polarity > 0 ? POSITIVE : polarity < 0 ? NEGATIVE : NEUTRAL]++;
            Integer ofClass = row.isNullAt(EVENT_CLASS) ? null : CLASSES.get(row.getString(EVENT_CLASS));
            if (ofClass != null) {
                counts[ofClass]++;
            }
            double score = row.getDouble(SCORE);
            scoreUnits += PairSums.units(score);
            examples.add(score, row.getString(EVIDENCE));
            boolean own = row.getString(VOICE).equals(Voice.AUTHOR.label())
                    || row.getString(SOURCE).equals(row.get(HOLDER));
            double weight = ArticleVerdict.weight(Objects.requireNonNull(ZONES.get(row.getString(ZONE))), own);
            forNegative += ArticleVerdict.units(row.getDouble(P_NEGATIVE), weight);
            forPositive += ArticleVerdict.units(row.getDouble(P_POSITIVE), weight);
        }

        /** A row of {@link ArticlePairsTable}. */
        Row row(Row article, Pair pair, double threshold) {
            ArticleVerdict verdict = ArticleVerdict.of(forNegative, forPositive, threshold);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(article.get(ARTICLE));
            cells.add(article.get(DATE));
            cells.add(article.get(OUTLET));
            cells.add(pair.source());
            cells.add(pair.target());
            for (long count : counts) {
                cells.add(count);
            }
            cells.add(PairSums.mean(scoreUnits, counts[COUNTED]));
            cells.add(verdict.decision());
            cells.add(verdict.probability());
            cells.add(examples.ids());
            cells.add(examples.scores());
            cells.add(article.get(CLUSTER));
            cells.add(article.get(WEIGHT));
            cells.add(article.get(MONTH));
            return RowFactory.create(cells.toArray());
        }
    }
}

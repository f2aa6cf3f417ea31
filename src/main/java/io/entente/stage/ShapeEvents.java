package io.entente.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.dayofmonth;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.month;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.upper;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.functions.year;

import io.entente.actor.ActorType;
import io.entente.article.ZoneKind;
import io.entente.sentiment.EventClass;
import io.entente.table.ActorsTable;
import io.entente.table.ArticlesTable;
import io.entente.table.GdeltTable;
import io.entente.table.Keys;
import io.entente.table.MentionsTable;
import io.entente.table.PairEvidenceTable;
import io.entente.table.PolecatTable;
import io.entente.table.Table;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Puts counted evidence that is dated to the day into the shape of the field's event data. */
public final class ShapeEvents {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private ShapeEvents() {}

    /** Events and attitudes as GDELT has events, one row a day, source, target and class; see {@link GdeltTable}. */
    public static Dataset<Row> gdelt(Dataset<Row> evidence, Dataset<Row> articles, Dataset<Row> actors) {
        Column zone = MentionsTable.ZONE.col();
        Column isRoot = zone.isin(ZoneKind.HEADLINE.label(), ZoneKind.LEAD.label());
        Column strength =
                struct(PairSums.units(abs(PairEvidenceTable.SCORE.col())), PairEvidenceTable.EVIDENCE_ID.col());
        Dataset<Row> addresses = articles.select(
                Keys.ARTICLE_ID.col(),
                coalesce(ArticlesTable.URL.col(), ArticlesTable.SOURCE_URI.col())
                        .as(GdeltTable.SOURCE_URL.name()));
        Dataset<Row> told = counted(evidence)
                .where(PairEvidenceTable.EVENT_CLASS
                        .col()
                        .isNotNull()
                        .or(PairEvidenceTable.POLARITY.col().notEqual(0)));
        Dataset<Row> events = Joins.join(told, addresses, "inner", Keys.ARTICLE_ID)
                .groupBy(
                        Keys.PUB_DATE.col(),
                        Keys.SOURCE_ACTOR_ID.col(),
                        Keys.TARGET_ACTOR_ID.col(),
                        PairEvidenceTable.EVENT_CLASS.col())
                .agg(
                        count(lit(1)).as(GdeltTable.NUM_MENTIONS.name()),
                        countDistinct(coalesce(Keys.SOURCE_NAME.col(), lit(""))).as(GdeltTable.NUM_SOURCES.name()),
                        countDistinct(Keys.ARTICLE_ID.col()).as(GdeltTable.NUM_ARTICLES.name()),
                        max(when(isRoot, 1).otherwise(0)).as(GdeltTable.IS_ROOT_EVENT.name()),
                        PairSums.mean(sum(PairSums.units(PairEvidenceTable.SCORE.col())), count(lit(1)))
                                .multiply(100)
                                .as(GdeltTable.AVG_TONE.name()),
                        max_by(GdeltTable.SOURCE_URL.col(), strength).as(GdeltTable.SOURCE_URL.name()));
        Dataset<Row> named = withActor(
                withActor(events, actors, Keys.SOURCE_ACTOR_ID, SOURCE), actors, Keys.TARGET_ACTOR_ID, TARGET);
        Column day = Keys.PUB_DATE.col();
        Map<String, Column> cells = new HashMap<>();
        put(
                cells,
                GdeltTable.GLOBAL_EVENT_ID,
                xxhash64(
                                day,
                                Keys.SOURCE_ACTOR_ID.col(),
                                Keys.TARGET_ACTOR_ID.col(),
                                coalesce(PairEvidenceTable.EVENT_CLASS.col(), lit("")))
                        .bitwiseAND(Long.MAX_VALUE));
        put(cells, GdeltTable.SQL_DATE, date_format(day, "yyyyMMdd").cast("int"));
        put(cells, GdeltTable.MONTH_YEAR, date_format(day, "yyyyMM").cast("int"));
        put(cells, GdeltTable.YEAR, year(day));
        put(
                cells,
                GdeltTable.FRACTION_DATE,
                round(
                        year(day)
                                .plus(month(day)
                                        .minus(1)
                                        .multiply(30)
                                        .plus(dayofmonth(day))
                                        .divide(365.0)),
                        4));
        put(cells, GdeltTable.QUAD_CLASS, quadClass());
        put(cells, GdeltTable.DATE_ADDED, date_format(day, "yyyyMMdd000000").cast("long"));
        for (io.entente.table.Column own : java.util.List.of(
                GdeltTable.NUM_MENTIONS,
                GdeltTable.NUM_SOURCES,
                GdeltTable.NUM_ARTICLES,
                GdeltTable.IS_ROOT_EVENT,
                GdeltTable.AVG_TONE,
                GdeltTable.SOURCE_URL)) {
            put(cells, own, own.col());
        }
        for (int which = 1; which <= 2; which++) {
            String end = which == 1 ? SOURCE : TARGET;
            put(cells, GdeltTable.actor(which, "Code"), of(end, ActorsTable.CAMEO_CODE));
            put(cells, GdeltTable.actor(which, "Name"), upper(of(end, ActorsTable.NAME)));
            put(cells, GdeltTable.actor(which, "CountryCode"), of(end, ActorsTable.COUNTRY));
            put(cells, GdeltTable.actor(which, "Type1Code"), type(end, "MED"));
        }
        return shaped(named, GdeltTable.TABLE, cells);
    }

    /** Evidence with a class of event as POLECAT has events; see {@link PolecatTable}. */
    public static Dataset<Row> polecat(
            Dataset<Row> evidence, Dataset<Row> articles, Dataset<Row> actors, Dataset<Row> mentions) {
        Dataset<Row> languages = articles.select(Keys.ARTICLE_ID.col(), ArticlesTable.LANG.col());
        Dataset<Row> told = Joins.join(
                counted(evidence).where(PairEvidenceTable.EVENT_CLASS.col().isNotNull()),
                languages,
                "inner",
                Keys.ARTICLE_ID);
        Dataset<Row> raw = withSurface(
                withSurface(told, mentions, PairEvidenceTable.SOURCE_MENTION_ID, PolecatTable.ACTOR_RAW),
                mentions,
                PairEvidenceTable.TARGET_MENTION_ID,
                PolecatTable.RECIPIENT_RAW);
        Dataset<Row> named =
                withActor(withActor(raw, actors, Keys.SOURCE_ACTOR_ID, SOURCE), actors, Keys.TARGET_ACTOR_ID, TARGET);
        Map<String, Column> cells = new HashMap<>();
        put(cells, PolecatTable.EVENT_ID, PairEvidenceTable.EVIDENCE_ID.col());
        put(cells, PolecatTable.EVENT_DATE, Keys.PUB_DATE.col());
        put(cells, PolecatTable.QUAD_CODE, upper(regexp_replace(PairEvidenceTable.EVENT_CLASS.col(), "_", " ")));
        put(cells, PolecatTable.ACTOR_NAME, of(SOURCE, ActorsTable.NAME));
        put(cells, PolecatTable.ACTOR_COUNTRY, of(SOURCE, ActorsTable.COUNTRY));
        put(cells, PolecatTable.ACTOR_SECTOR, type(SOURCE, "JRN"));
        put(cells, PolecatTable.ACTOR_RAW, col("`" + PolecatTable.ACTOR_RAW + "`"));
        put(cells, PolecatTable.RECIPIENT_NAME, of(TARGET, ActorsTable.NAME));
        put(cells, PolecatTable.RECIPIENT_COUNTRY, of(TARGET, ActorsTable.COUNTRY));
        put(cells, PolecatTable.RECIPIENT_SECTOR, type(TARGET, "JRN"));
        put(cells, PolecatTable.RECIPIENT_RAW, col("`" + PolecatTable.RECIPIENT_RAW + "`"));
        put(cells, PolecatTable.SOURCE, Keys.SOURCE_NAME.col());
        put(cells, PolecatTable.PUBLICATION_DATE, Keys.PUB_DATE.col());
        put(cells, PolecatTable.LANGUAGE, ArticlesTable.LANG.col());
        put(cells, PolecatTable.VERSION, PairEvidenceTable.METHOD_VERSION.col());
        return shaped(named, PolecatTable.TABLE, cells);
    }

    private static Dataset<Row> counted(Dataset<Row> evidence) {
        return evidence.where(
                PairEvidenceTable.IS_COUNTED.col().and(Keys.PUB_DATE.col().isNotNull()));
    }

    private static void put(Map<String, Column> cells, io.entente.table.Column column, Column value) {
        cells.put(column.name(), value);
    }

    /** The columns of a table in their order, empty where nothing fills them, its rows in its order. */
    private static Dataset<Row> shaped(Dataset<Row> rows, Table table, Map<String, Column> cells) {
        Column empty = lit(null).cast("string");
        Dataset<Row> shaped = rows.select(table.columns().stream()
                .map(column -> cells.getOrDefault(column.name(), empty).as(column.name()))
                .toArray(Column[]::new));
        return shaped.orderBy(
                table.sort().stream().map(column -> col("`" + column + "`")).toArray(Column[]::new));
    }

    private static Column quadClass() {
        Column quad = lit(null).cast("int");
        for (EventClass event : EventClass.values()) {
            quad = when(PairEvidenceTable.EVENT_CLASS.col().equalTo(event.label()), event.ordinal() + 1)
                    .otherwise(quad);
        }
        return quad;
    }

    private static Column type(String end, String media) {
        Column type = of(end, ActorsTable.TYPE);
        return when(type.equalTo(ActorType.IGO.label()), "IGO").when(type.equalTo(ActorType.MEDIA.label()), media);
    }

    /** What is known of an actor at one end. */
    private static Column of(String end, io.entente.table.Column column) {
        return col(end).getField(column.name());
    }

    private static Dataset<Row> withActor(
            Dataset<Row> rows, Dataset<Row> actors, io.entente.table.Column id, String end) {
        Dataset<Row> known = actors.select(
                ActorsTable.ACTOR_ID.col().as(id.name()),
                struct(
                                ActorsTable.NAME.col(),
                                ActorsTable.TYPE.col(),
                                ActorsTable.COUNTRY.col(),
                                ActorsTable.CAMEO_CODE.col())
                        .as(end));
        return Joins.join(rows, broadcast(known), "inner", id);
    }

    private static Dataset<Row> withSurface(
            Dataset<Row> rows, Dataset<Row> mentions, io.entente.table.Column id, io.entente.table.Column surface) {
        Dataset<Row> known = mentions.select(
                MentionsTable.MENTION_ID.col().as(id.name()),
                MentionsTable.SURFACE.col().as(surface.name()));
        return Joins.join(rows, known, "inner", id);
    }
}

package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import io.entente.actor.Actor;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The actors that a run saw. */
public final class ActorsTable {

    public static final Column ACTOR_ID = required(
            "actor_id",
            StringType,
            "Id of the actor: ISO 3166-1 alpha-3 for a state, the acronym for a body, a slug for a person; ~ and a slug for one found in texts only");
    public static final Column NAME = required("name", StringType, "Name of the actor");
    public static final Column TYPE =
            required("type", StringType, "person, state, igo, organisation, media, armed or group");
    public static final Column COUNTRY =
            optional("country_iso3", StringType, "State it belongs to, ISO 3166-1 alpha-3");
    public static final Column WIKIDATA_ID = optional("wikidata_id", StringType, "Wikidata item, where known");
    public static final Column CAMEO_CODE = optional("cameo_code", StringType, "CAMEO actor code, where known");
    public static final Column N_MENTIONS = required(
            "n_mentions", LongType, "Mentions that act; places and parts of descriptions are not counted. Additive");
    public static final Column FIRST_DAY = optional("first_day", DateType, "First day on which an article names it");
    public static final Column LAST_DAY = optional("last_day", DateType, "Last day on which an article names it");
    public static final Column IS_DISCOVERED =
            required("is_discovered", BooleanType, "Whether it was found in the corpus and is in no seed file");

    public static final Table TABLE =
            new Table("actors", "one actor seen", columns(), List.of(ACTOR_ID), Table.Layout.WHOLE);

    /** What the seeds know of an actor, to be joined to what a corpus says. */
    public static final StructType SEED_SCHEMA =
            new StructType(List.of(ACTOR_ID, NAME, TYPE, COUNTRY, WIKIDATA_ID, CAMEO_CODE).stream()
                    .map(Column::field)
                    .toArray(StructField[]::new));

    private ActorsTable() {}

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(ACTOR_ID, NAME, TYPE, COUNTRY, WIKIDATA_ID, CAMEO_CODE));
        columns.addAll(Column.withWeights(List.of(N_MENTIONS, Keys.N_ARTICLES)));
        columns.addAll(List.of(FIRST_DAY, LAST_DAY, IS_DISCOVERED));
        return columns;
    }

    /** A row of {@link #SEED_SCHEMA}. */
    public static Row encode(Actor actor) {
        return RowFactory.create(
                actor.id(),
                actor.name(),
                actor.type().label(),
                nullIfEmpty(actor.countryIso3()),
                nullIfEmpty(actor.wikidataId()),
                nullIfEmpty(actor.cameoCode()));
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}

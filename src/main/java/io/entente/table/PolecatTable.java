package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.List;

/** The columns of a POLECAT event (PLOVER's categories), by their names, as far as Entente can fill them: an export, no table of a run. */
public final class PolecatTable {

    private static final String NO_EVENT = "Empty: no PLOVER event is coded, only its quad code";
    private static final String NO_PLACE = "Empty: places are not located";

    public static final Column EVENT_ID = required("Event ID", StringType, "Id of the evidence");
    public static final Column EVENT_DATE =
            required("Event Date", DateType, "Day of publication: the day of the event is not read");
    public static final Column QUAD_CODE = required(
            "Quad Code", StringType, "VERBAL COOPERATION, MATERIAL COOPERATION, VERBAL CONFLICT or MATERIAL CONFLICT");
    public static final Column ACTOR_NAME = required("Actor Name", StringType, "Name of the source");
    public static final Column ACTOR_COUNTRY =
            optional("Actor Country", StringType, "Country of the source, ISO 3166-1 alpha-3");
    public static final Column ACTOR_SECTOR =
            optional("Primary Actor Sector", StringType, "IGO, JRN or empty, by the type of the source");
    public static final Column ACTOR_RAW = required("Actor Name Raw", StringType, "What the text calls the source");
    public static final Column RECIPIENT_NAME = required("Recipient Name", StringType, "Name of the target");
    public static final Column RECIPIENT_COUNTRY =
            optional("Recipient Country", StringType, "Country of the target, ISO 3166-1 alpha-3");
    public static final Column RECIPIENT_SECTOR =
            optional("Primary Recipient Sector", StringType, "IGO, JRN or empty, by the type of the target");
    public static final Column RECIPIENT_RAW =
            required("Recipient Name Raw", StringType, "What the text calls the target");
    public static final Column SOURCE = optional("Source", StringType, "Outlet that published the article");
    public static final Column PUBLICATION_DATE = required("Publication Date", DateType, "Day of publication");
    public static final Column LANGUAGE = required("Language", StringType, "Language of the article, ISO 639-1");
    public static final Column VERSION = required("Version", StringType, "Version of the model that decided");

    public static final Table TABLE = new Table(
            "polecat",
            "one counted piece of evidence with a class of event",
            List.of(
                    EVENT_ID,
                    EVENT_DATE,
                    none("Event Type", NO_EVENT),
                    none("Event Mode", NO_EVENT),
                    none("Intensity", NO_EVENT),
                    QUAD_CODE,
                    none("Contexts", "Empty: contexts are not coded"),
                    ACTOR_NAME,
                    ACTOR_COUNTRY,
                    none("Actor COW", "Empty: the directory has ISO codes of states"),
                    ACTOR_SECTOR,
                    none("Actor Sectors", "Empty: an actor has one type"),
                    none("Actor Title", "Empty: titles are part of the raw name"),
                    ACTOR_RAW,
                    none("Wikipedia Actor ID", "Empty: the table actors has Wikidata ids"),
                    RECIPIENT_NAME,
                    RECIPIENT_COUNTRY,
                    none("Recipient COW", "Empty: the directory has ISO codes of states"),
                    RECIPIENT_SECTOR,
                    none("Recipient Sectors", "Empty: an actor has one type"),
                    none("Recipient Title", "Empty: titles are part of the raw name"),
                    RECIPIENT_RAW,
                    none("Wikipedia Recipient ID", "Empty: the table actors has Wikidata ids"),
                    none("Placename", NO_PLACE),
                    none("City", NO_PLACE),
                    none("District", NO_PLACE),
                    none("Province", NO_PLACE),
                    none("Country", NO_PLACE),
                    none("Latitude", NO_PLACE),
                    none("Longitude", NO_PLACE),
                    none("GeoNames ID", NO_PLACE),
                    none("Raw Placename", NO_PLACE),
                    none("Feature Type", NO_PLACE),
                    SOURCE,
                    PUBLICATION_DATE,
                    none("Story People", "Empty: the table mentions has them"),
                    none("Story Organizations", "Empty: the table mentions has them"),
                    none("Story Locations", NO_PLACE),
                    LANGUAGE,
                    VERSION),
            List.of(EVENT_DATE, EVENT_ID),
            Table.Layout.WHOLE);

    private PolecatTable() {}

    private static Column none(String name, String why) {
        return optional(name, StringType, why);
    }
}

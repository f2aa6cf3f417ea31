package io.entente.table;

import static io.entente.table.Column.optional;
import static io.entente.table.Column.required;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.List;

/** The 61 columns of a GDELT 2.0 event, by the names of its codebook, as far as Entente can fill them: an export, no table of a run. */
public final class GdeltTable {

    private static final String NO_CODES = "Empty: no CAMEO event is coded, only its quad class";
    private static final String NO_PLACE = "Empty: places are not located";
    private static final String NO_ROLE = "Empty: not in the directory of actors";

    public static final Column GLOBAL_EVENT_ID =
            required("GLOBALEVENTID", LongType, "A 63-bit hash of day, actors and class; GDELT's own ids are others");
    public static final Column SQL_DATE =
            required("SQLDATE", IntegerType, "YYYYMMDD, the day of publication: the day of the event is not read");
    public static final Column MONTH_YEAR = required("MonthYear", IntegerType, "YYYYMM of SQLDATE");
    public static final Column YEAR = required("Year", IntegerType, "YYYY of SQLDATE");
    public static final Column FRACTION_DATE =
            required("FractionDate", DoubleType, "Year + ((month - 1) * 30 + day) / 365, as GDELT's files have it");
    public static final Column IS_ROOT_EVENT =
            required("IsRootEvent", IntegerType, "1 where a headline or a lead tells of it, else 0");
    public static final Column QUAD_CLASS = optional(
            "QuadClass",
            IntegerType,
            "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; empty where an attitude is told"
                    + " and no event");
    public static final Column NUM_MENTIONS =
            required("NumMentions", LongType, "Counted pieces of evidence: sentences that tell it");
    public static final Column NUM_SOURCES =
            required("NumSources", LongType, "Different outlets; those without a name count as one");
    public static final Column NUM_ARTICLES = required("NumArticles", LongType, "Articles, copies too");
    public static final Column AVG_TONE = required(
            "AvgTone",
            DoubleType,
            "100 times the mean score of the evidence, in [-100, 100]: how the source stands towards the target, where GDELT has"
                    + " the tone of the document");
    public static final Column DATE_ADDED = required("DATEADDED", LongType, "YYYYMMDD000000, the day of publication");
    public static final Column SOURCE_URL = required(
            "SOURCEURL",
            StringType,
            "Address of the article with the strongest evidence, or its file where it has none");

    public static final Table TABLE = new Table(
            "gdelt",
            "one day, source, target and class of event or attitude, from counted evidence with either",
            columns(),
            List.of(SQL_DATE, actor(1, "Code"), actor(2, "Code"), QUAD_CLASS, GLOBAL_EVENT_ID),
            Table.Layout.WHOLE);

    private GdeltTable() {}

    /**
     * A column of an actor.
     *
     * @param which 1 for the source, 2 for the target
     * @param what the end of the column's name
     */
    public static Column actor(int which, String what) {
        String who = which == 1 ? "the source" : "the target";
        return optional(
                "Actor" + which + what,
                StringType,
                switch (what) {
                    case "Code" -> "CAMEO code of " + who + "; empty where none is known";
                    case "Name" -> "Name of " + who + " in capitals";
                    case "CountryCode" ->
                        "Country of " + who + ", ISO 3166-1 alpha-3, which CAMEO's country codes mostly are";
                    case "Type1Code" -> "IGO, MED or empty, by the type of " + who;
                    default -> NO_ROLE;
                });
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(GLOBAL_EVENT_ID, SQL_DATE, MONTH_YEAR, YEAR, FRACTION_DATE));
        for (int which = 1; which <= 2; which++) {
            for (String what : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                columns.add(actor(which, what));
            }
        }
        columns.add(IS_ROOT_EVENT);
        List.of("EventCode", "EventBaseCode", "EventRootCode")
                .forEach(name -> columns.add(optional(name, StringType, NO_CODES)));
        columns.add(QUAD_CLASS);
        columns.add(optional("GoldsteinScale", StringType, NO_CODES));
        columns.addAll(List.of(NUM_MENTIONS, NUM_SOURCES, NUM_ARTICLES, AVG_TONE));
        for (String whose : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String what :
                    List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                columns.add(optional(whose + "_" + what, StringType, NO_PLACE));
            }
        }
        columns.addAll(List.of(DATE_ADDED, SOURCE_URL));
        return columns;
    }
}

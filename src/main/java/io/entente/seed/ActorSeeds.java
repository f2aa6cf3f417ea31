package io.entente.seed;

import io.entente.actor.Actor;
import io.entente.actor.ActorDirectory;
import io.entente.actor.ActorType;
import io.entente.actor.Alias;
import io.entente.actor.Homonym;
import io.entente.actor.Nominal;
import io.entente.actor.Office;
import io.entente.actor.OfficeTitle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The actors of the seeds with what the user's own files say of them. A row of the user's adds to the seeds, takes the place of
 * the seed row with the same key, or, where it says {@value #REMOVED}, takes it away; what belongs to a removed actor goes with it.
 */
final class ActorSeeds {

    /** In {@code type} of an actor, {@code kind} of an alias, {@code rank} of an office, {@code means} of a title. */
    static final String REMOVED = "removed";

    private static final String ACTOR_ID = "actor_id";

    private final SeedBundle bundle;
    private final Set<String> removed = new HashSet<>();
    private final Map<String, Actor> actors;

    ActorSeeds(SeedBundle bundle) {
        this.bundle = bundle;
        actors = merged("actors.csv", "type", ActorSeeds::actorKey, (row, into) -> {
            Actor actor = actor(row);
            into.put(actor.id(), actor);
        });
        for (Actor actor : actors.values()) {
            if (!actor.partOf().isEmpty() && !actors.containsKey(actor.partOf())) {
                throw new SeedException("actors.csv: '" + actor.id() + "' is part of '" + actor.partOf()
                        + "', which no actor has as its id");
            }
        }
    }

    ActorDirectory directory() {
        return new ActorDirectory(
                actors(), aliases(), women(), stopPhrases(), offices(), titles(), nominals(), homonyms());
    }

    Collection<Actor> actors() {
        return actors.values();
    }

    List<Alias> aliases() {
        Map<String, Alias> aliases = merged("aliases.csv", "kind", ActorSeeds::aliasKey, (row, into) -> {
            if (isOfKnown(row, ACTOR_ID)) {
                into.put(aliasKey(row), alias(row));
            }
        });
        return new ArrayList<>(aliases.values());
    }

    Set<String> women() {
        Set<String> women = new HashSet<>();
        for (SeedRows rows : files("women.csv")) {
            rows.forEach(row -> {
                if (isOfKnown(row, ACTOR_ID)) {
                    women.add(row.text(ACTOR_ID));
                }
            });
        }
        return women;
    }

    List<String> stopPhrases() {
        return all("stop_phrases.csv", row -> row.text("phrase"));
    }

    List<Office> offices() {
        Map<String, Office> offices = merged("offices.csv", "rank", ActorSeeds::officeKey, (row, into) -> {
            if (isOfKnown(row, "body_id") && isOfKnown(row, "holder_id")) {
                into.put(officeKey(row), office(row));
            }
        });
        return new ArrayList<>(offices.values());
    }

    List<OfficeTitle> titles() {
        return all("titles.csv", row -> new OfficeTitle(row.text("title"), row.text("means")));
    }

    List<Nominal> nominals() {
        return all("nominals.csv", row -> new Nominal(row.text("nominal"), row.text("means")));
    }

    /** What each row of a file and of the user's own gives. */
    private <T> List<T> all(String name, Function<SeedRows.Row, T> reader) {
        List<T> all = new ArrayList<>();
        files(name).forEach(rows -> all.addAll(rows.map(reader)));
        return all;
    }

    List<Homonym> homonyms() {
        List<Homonym> homonyms = new ArrayList<>();
        for (SeedRows rows : files("homonyms.csv")) {
            rows.forEach(row -> {
                if (isOfKnown(row, ACTOR_ID)) {
                    homonyms.add(new Homonym(
                            row.text("alias"),
                            row.text(ACTOR_ID),
                            Set.copyOf(row.list("unless")),
                            Set.copyOf(row.list("though"))));
                }
            });
        }
        return homonyms;
    }

    /** The rows of the seeds with those of the user over them. */
    private <T> Map<String, T> merged(
            String name,
            String removing,
            Function<SeedRows.Row, String> key,
            BiConsumer<SeedRows.Row, Map<String, T>> put) {
        Map<String, T> merged = new LinkedHashMap<>();
        for (SeedRows rows : files(name)) {
            rows.forEach(row -> {
                if (row.text(removing).equals(REMOVED)) {
                    if (merged.remove(key.apply(row)) == null) {
                        throw new IllegalArgumentException("there is nothing to remove");
                    }
                    removed.add(key.apply(row));
                } else {
                    put.accept(row, merged);
                }
            });
        }
        return merged;
    }

    private List<SeedRows> files(String name) {
        List<SeedRows> files = new ArrayList<>(2);
        files.add(bundle.rows("actors/" + name));
        bundle.ownRows(name).ifPresent(files::add);
        return files;
    }

    /** Whether an id is of an actor that is there; one that the user removed is passed over, any other is refused. */
    private boolean isOfKnown(SeedRows.Row row, String column) {
        String id = row.text(column);
        if (!actors.containsKey(id) && !removed.contains(id)) {
            row.oneOf(column, actors.keySet());
        }
        return actors.containsKey(id);
    }

    private static String actorKey(SeedRows.Row row) {
        return row.text(ACTOR_ID);
    }

    private static Actor actor(SeedRows.Row row) {
        return new Actor(
                row.text(ACTOR_ID),
                row.text("name"),
                row.value("type", ActorType.class),
                row.text("country_iso3"),
                row.text("wikidata_id"),
                row.text("cameo_code"),
                row.textOrEmpty("part_of"));
    }

    private static String aliasKey(SeedRows.Row row) {
        return row.text("alias") + '\n' + row.text(ACTOR_ID);
    }

    private static Alias alias(SeedRows.Row row) {
        return new Alias(
                row.text("alias"),
                row.text(ACTOR_ID),
                row.value("kind", Alias.Kind.class),
                row.value("case_rule", Alias.CaseRule.class),
                row.value("context_rule", Alias.ContextRule.class));
    }

    private static String officeKey(SeedRows.Row row) {
        return row.text("body_id") + '\n' + row.text("office") + '\n' + row.text("from") + '\n' + row.text("holder_id");
    }

    private static Office office(SeedRows.Row row) {
        return new Office(
                row.text("body_id"),
                row.text("office"),
                row.value("rank", Office.Rank.class),
                row.yes("leads"),
                row.text("holder_id"),
                row.date("from"),
                row.dateOrNull("to"),
                row.yes("acting"));
    }
}

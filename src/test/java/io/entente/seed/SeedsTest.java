package io.entente.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.actor.Actor;
import io.entente.actor.ActorType;
import io.entente.actor.Alias;
import io.entente.analysis.Seeded;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SeedsTest {

    static final List<String> FILES = SeedBundle.NEEDED;

    private static final Set<String> LINKS = Set.of(
            "direct", "about", "against", "and", "at", "between", "by", "for", "from", "in", "into", "of", "on", "over",
            "to", "toward", "towards", "upon", "with");

    private static List<List<String>> rows(String file) {
        return parsed(Seeded.file(file));
    }

    static List<List<String>> parsed(String csv) {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            return parser.stream().skip(1).map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new IllegalStateException(csv, e);
        }
    }

    static String resource(String name) {
        try (InputStream stream = SeedsTest.class.getResourceAsStream("/truth/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Test
    void theShippedSeedsLoad() {
        assertThat(Seeds.directory(Seeded.BUNDLE).actors()).hasSameSizeAs(rows("actors/actors.csv"));
        assertThat(Seeds.lexicon(Seeded.BUNDLE).size())
                .isEqualTo(rows("lexicon/cues.csv").size());
        assertThat(Seeds.contextWords(Seeds.lexicon(Seeded.BUNDLE)).reporting()).contains("said", "told", "tweeted");
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aFileIsSortedUniqueAndTrimmed(String file) {
        List<List<String>> rows = rows(file);
        List<List<String>> sorted = new ArrayList<>(rows);
        sorted.sort(SeedsTest::compare);

        assertThat(rows).doesNotHaveDuplicates().isEqualTo(sorted);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row).allSatisfy(cell -> assertThat(cell).isEqualTo(cell.strip())));
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void aFileHasUnixLines(String file) {
        String content = Seeded.file(file);

        assertThat(content).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t", "\ufeff", "\u00a0");
    }

    @ParameterizedTest
    @CsvSource({
        "actors/actors.csv,1",
        "actors/stop_phrases.csv,1",
        "lexicon/acts.csv,1",
        "lexicon/cues.csv,2",
        "lexicon/events.csv,3",
        "lexicon/government.csv,1",
        "lexicon/hypotheticals.csv,1",
        "lexicon/negators.csv,1",
        "lexicon/polarity.csv,1",
        "lexicon/reporting.csv,1"
    })
    void aKeyIsListedOnce(String file, int cells) {
        assertThat(rows(file).stream().map(row -> row.subList(0, cells))).doesNotHaveDuplicates();
    }

    @Test
    void statesHaveTheIdsOfTheirIsoCodes() {
        Set<String> iso = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        iso.add("XKX");

        assertThat(states()).isSubsetOf(iso);
        assertThat(Seeds.actors(Seeded.BUNDLE).stream().filter(Actor::isState))
                .allSatisfy(state -> assertThat(state.countryIso3()).isEqualTo(state.id()));
        assertThat(Seeds.actors(Seeded.BUNDLE).stream().map(Actor::countryIso3).filter(code -> !code.isEmpty()))
                .isSubsetOf(iso);
    }

    @Test
    void allMembersOfTheUnitedNationsAreThere() {
        List<String> members = resource("un-members.txt").lines().toList();

        assertThat(members).hasSize(193);
        assertThat(states()).containsAll(members);
    }

    private static Set<String> states() {
        return Seeds.actors(Seeded.BUNDLE).stream()
                .filter(Actor::isState)
                .map(Actor::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void actorsHaveIdsOfTheirType() {
        assertThat(Seeds.actors(Seeded.BUNDLE))
                .allSatisfy(actor -> assertThat(actor.id())
                        .matches(actor.isPerson() ? "[a-z0-9]+(-[a-z0-9]+)*" : "[A-Z0-9]+(-[A-Z0-9]+)*"))
                .allSatisfy(actor -> assertThat(actor.wikidataId()).matches("(Q[1-9][0-9]*)?"))
                .allSatisfy(actor -> assertThat(actor.cameoCode()).matches("([A-Z]{3,9})?"));
        assertThat(Seeds.actors(Seeded.BUNDLE).stream().map(Actor::wikidataId).filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyActorHasAnAliasAndEveryPersonItsName() {
        Map<String, List<Alias>> aliases =
                Seeds.aliases(Seeded.BUNDLE).stream().collect(Collectors.groupingBy(Alias::actorId));

        assertThat(aliases.keySet())
                .containsAll(Seeds.actors(Seeded.BUNDLE).stream().map(Actor::id).toList());
        assertThat(Seeds.actors(Seeded.BUNDLE).stream().filter(Actor::isPerson))
                .allSatisfy(person -> assertThat(aliases.getOrDefault(person.id(), List.of()))
                        .as(person.id())
                        .anyMatch(alias -> alias.kind() == Alias.Kind.NAME));
    }

    @Test
    void rulesOfCaseAndContextFitTheKindOfAnAlias() {
        Map<Alias.Kind, Set<Alias.ContextRule>> contexts = Map.of(
                Alias.Kind.NAME, Set.of(Alias.ContextRule.ALWAYS, Alias.ContextRule.ACTS),
                Alias.Kind.ALIAS, Set.of(Alias.ContextRule.ALWAYS, Alias.ContextRule.ACTS),
                Alias.Kind.ACRONYM, Set.of(Alias.ContextRule.ALWAYS, Alias.ContextRule.ACTS),
                Alias.Kind.SURNAME, Set.of(Alias.ContextRule.ALWAYS, Alias.ContextRule.TITLED),
                Alias.Kind.DEMONYM, Set.of(Alias.ContextRule.ADJECTIVE, Alias.ContextRule.PEOPLE),
                Alias.Kind.CAPITAL, Set.of(Alias.ContextRule.ACTS, Alias.ContextRule.TITLED),
                Alias.Kind.SEAT, Set.of(Alias.ContextRule.ACTS));
        Set<Alias.Kind> exact = Set.of(Alias.Kind.ACRONYM, Alias.Kind.SURNAME, Alias.Kind.SEAT);
        Map<String, ActorType> types =
                Seeds.actors(Seeded.BUNDLE).stream().collect(Collectors.toMap(Actor::id, Actor::type));

        assertThat(Seeds.aliases(Seeded.BUNDLE))
                .allSatisfy(alias -> assertThat(contexts.get(alias.kind())).contains(alias.context()))
                .allSatisfy(
                        alias -> assertThat(exact.contains(alias.kind()) && alias.caseRule() != Alias.CaseRule.EXACT)
                                .as(alias.text())
                                .isFalse())
                .allSatisfy(alias -> assertThat(alias.kind() == Alias.Kind.SURNAME)
                        .as(alias.text())
                        .isIn(false, types.get(alias.actorId()) == ActorType.PERSON))
                .allSatisfy(alias -> assertThat(alias.kind() == Alias.Kind.CAPITAL)
                        .as(alias.text())
                        .isIn(false, types.get(alias.actorId()) == ActorType.STATE));
    }

    @Test
    void aSurnameThatAlwaysMeansAPersonMeansOne() {
        Map<String, Set<String>> owners = new TreeMap<>();
        Seeds.aliases(Seeded.BUNDLE).stream()
                .filter(alias -> alias.kind() == Alias.Kind.SURNAME && alias.context() == Alias.ContextRule.ALWAYS)
                .forEach(alias -> owners.computeIfAbsent(alias.text(), text -> new TreeSet<>())
                        .add(alias.actorId()));

        assertThat(owners).isNotEmpty();
        assertThat(owners.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    @Test
    void cuesAreWrittenSoThatTheyCanBeFound() {
        Set<String> classes =
                Set.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict");

        assertThat(rows("lexicon/cues.csv")).allSatisfy(row -> {
            List<String> forms = List.of(row.get(6).split("\\|"));
            assertThat(row.get(1)).isIn("verb", "noun", "adjective", "mutual");
            assertThat(row.get(2)).isIn("1", "-1");
            assertThat(List.of(row.get(3).split("\\|"))).isSubsetOf(LINKS).doesNotHaveDuplicates();
            assertThat(row.get(4)).isIn(classes);
            assertThat(row.get(5)).isIn("strong", "weak");
            assertThat(forms).doesNotHaveDuplicates().contains(row.get(0));
            assertThat(forms)
                    .allSatisfy(form -> assertThat(form)
                            .isEqualTo(form.toLowerCase(Locale.ROOT))
                            .isNotBlank());
        });
    }

    @Test
    void aFormBelongsToOneCueOfAKind() {
        assertThat(rows("lexicon/cues.csv").stream()
                        .flatMap(
                                row -> List.of(row.get(6).split("\\|")).stream().map(form -> row.get(1) + " " + form)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} with {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "actors/actors.csv; AFG,Afghanistan,state,AFG,Q889,AFG; AFG,Afghanistan,kingdom,AFG,Q889,AFG; type is 'kingdom'",
                "actors/actors.csv; AFG,Afghanistan,state,AFG,Q889,AFG; AFG,,state,AFG,Q889,AFG; Actor without id or name",
                "actors/actors.csv; AFG,Afghanistan,state,AFG,Q889,AFG; AFG,Afghanistan,state; no value in column 'wikidata_id'",
                "actors/offices.csv; 2014-09-29,2021-08-15; 2021-08-15,2014-09-29; from 2021-08-15 to 2014-09-29",
                "actors/offices.csv; 2014-09-29,2021-08-15; 29.9.2014,2021-08-15; from is '29.9.2014'",
                "actors/offices.csv; ashraf-ghani,2014-09-29,2021-08-15,no; ashraf-ghani,2014-09-29,2021-08-15,maybe; acting is 'maybe'",
                "actors/titles.csv; boss,rank:head; boss,rang:head; means 'rang:head'",
                "lexicon/cues.csv; abduct,verb,-1,direct; abduct,verb,minus,direct; polarity is 'minus'",
                "lexicon/cues.csv; abduct,verb,-1,direct; abduct,verb,0,direct; polarity 0",
                "lexicon/cues.csv; abduct,verb,-1,direct; abduct,verbum,-1,direct; kind is 'verbum'",
                "lexicon/negators.csv; anything but,flip; anything but,turn; scope is 'turn'"
            })
    void aBrokenRowIsNamedByFileAndLine(String file, String old, String broken, String message) {
        String content = Seeded.file(file);
        assertThat(content).contains(old);
        long line = content.substring(0, content.indexOf(old)).lines().count();
        line += content.substring(0, content.indexOf(old)).endsWith("\n") ? 1 : 0;
        SeedBundle bundle = edited(file, content.replaceFirst(java.util.regex.Pattern.quote(old), broken));

        assertThatThrownBy(() -> Seeds.analyzer(bundle, io.entente.analysis.AnalysisSettings.DEFAULT))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining(file)
                .hasMessageContaining("line " + line + ":")
                .hasMessageContaining(message);
    }

    @Test
    void anAliasOfNobodyIsRefused() {
        String content = Seeded.file("actors/aliases.csv");
        SeedBundle bundle = edited("actors/aliases.csv", content + "Zzyzx,nobody-known,name,any,always\n");

        assertThatThrownBy(() -> Seeds.directory(bundle))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("nobody-known");
    }

    private static SeedBundle edited(String file, String content) {
        Map<String, String> files = new TreeMap<>(Seeded.BUNDLE.files());
        files.put(file, content);
        return new SeedBundle(files);
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> SeedBundle.load(folder))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("actors.csv")
                .hasMessageContaining("--seeds");
    }

    @Test
    void theDigestChangesWithTheContent() {
        String digest = Seeded.BUNDLE.digest();

        assertThat(new SeedBundle(Seeded.BUNDLE.files()).digest()).isEqualTo(digest);
        assertThat(edited("actors/titles.csv", Seeded.file("actors/titles.csv") + "x,leads\n")
                        .digest())
                .isNotEqualTo(digest);
    }
}

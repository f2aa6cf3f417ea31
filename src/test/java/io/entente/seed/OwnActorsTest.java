package io.entente.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.analysis.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own files of actors lie over the seeds: they add, take the place of rows, and take away. */
class OwnActorsTest {

    private static final String ACTORS = "actor_id,name,type,country_iso3,wikidata_id,cameo_code\n";
    private static final String ALIASES = "alias,actor_id,kind,case_rule,context_rule\n";
    private static final String OFFICES = "body_id,office,rank,leads,holder_id,from,to,acting\n";

    @TempDir
    private Path own = Path.of("");

    @Test
    void anActorIsAdded() throws IOException {
        write("actors.csv", ACTORS + "zorbco,Zorbco,organisation,USA,,\n");
        write("aliases.csv", ALIASES + "Zorbco,zorbco,name,exact,always\n");

        assertThat(named("Zorbco praised Russia.")).containsExactly("zorbco", "RUS");
    }

    @Test
    void aRowTakesThePlaceOfTheSeedRowWithItsId() throws IOException {
        write("actors.csv", ACTORS + "NATO,The Alliance,igo,,,\n");

        SeedBundle bundle = Seeded.BUNDLE.with(own);

        assertThat(Seeds.actors(bundle))
                .filteredOn(actor -> actor.id().equals("NATO"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.name()).isEqualTo("The Alliance"));
        assertThat(named("NATO praised Russia.")).containsExactly("NATO", "RUS");
    }

    @Test
    void aRemovedActorIsNamedNoMore() throws IOException {
        write("actors.csv", ACTORS + "NATO,,removed,,,\n");

        assertThat(named("NATO praised Russia.")).containsExactly("RUS");
    }

    @Test
    void anAliasIsRemoved() throws IOException {
        write("aliases.csv", ALIASES + "NATO,NATO,removed,,\nNato,NATO,removed,,\n");

        assertThat(named("NATO praised Russia. The North Atlantic Treaty Organization praised Russia."))
                .containsExactly("RUS", "NATO", "RUS");
    }

    @Test
    void aTermOfOfficeIsAddedAndDecidesByDate() throws IOException {
        write("actors.csv", ACTORS + "ann-zorb,Ann Zorb,person,FRA,,\n");
        write("aliases.csv", ALIASES + "Ann Zorb,ann-zorb,name,exact,always\n");
        write("offices.csv", OFFICES + "FRA,president,head_of_state,yes,ann-zorb,2090-05-14,,no\n");
        ArticleAnalyzer analyzer = Seeds.analyzer(Seeded.BUNDLE.with(own), AnalysisSettings.DEFAULT);

        assertThat(analyzer.analyze(Seeded.article("2023-01-01", "", "The French president left."))
                        .mentions())
                .extracting(mention -> mention.actor().id())
                .containsExactly("emmanuel-macron");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "actors.csv; zorbco,Zorbco,firm,USA,,; --actors actors.csv, line 2: type is 'firm'",
                "actors.csv; nobody-here,,removed,,,; --actors actors.csv, line 2: there is nothing to remove",
                "aliases.csv; Zorbco,zorbco,name,exact,always; --actors aliases.csv, line 2: actor_id is 'zorbco'",
                "offices.csv; FRA,president,head_of_state,yes,zorb,2090-05-14,,no; line 2: holder_id is 'zorb'",
                "offices.csv; FRA,president,head_of_state,yes,emmanuel-macron,14.5.2090,,no; line 2: from is '14.5.2090'"
            })
    void aBadRowIsNamedByFileLineAndReason(String file, String row, String message) throws IOException {
        String header = file.equals("actors.csv") ? ACTORS : file.equals("aliases.csv") ? ALIASES : OFFICES;
        write(file, header + row + "\n");

        assertThatThrownBy(() -> Seeds.directory(Seeded.BUNDLE.with(own)))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFolderWithoutSuchFilesIsRefused() {
        assertThatThrownBy(() -> Seeded.BUNDLE.with(own))
                .isInstanceOf(SeedException.class)
                .hasMessageContaining("No file of actors in");
    }

    @Test
    void otherOwnFilesMakeAnotherDigest() throws IOException {
        write("aliases.csv", ALIASES + "Zorbistan,RUS,alias,any,always\n");

        assertThat(Seeded.BUNDLE.with(own).digest()).isNotEqualTo(Seeded.BUNDLE.digest());
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(own.resolve(file), content);
    }

    private List<String> named(String text) {
        return Seeds.analyzer(Seeded.BUNDLE.with(own), AnalysisSettings.DEFAULT)
                .analyze(Seeded.article("2023-05-05", "", text))
                .mentions()
                .stream()
                .map(mention -> mention.actor().id())
                .toList();
    }
}

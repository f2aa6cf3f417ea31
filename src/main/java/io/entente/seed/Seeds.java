package io.entente.seed;

import io.entente.actor.Actor;
import io.entente.actor.ActorDirectory;
import io.entente.actor.ActorType;
import io.entente.actor.Alias;
import io.entente.actor.ContextWords;
import io.entente.actor.Office;
import io.entente.actor.OfficeTitle;
import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Cue;
import io.entente.sentiment.CueLexicon;
import io.entente.sentiment.EventClass;
import io.entente.sentiment.ModelFile;
import io.entente.sentiment.SentimentModel;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes from the seed files what an analysis needs. */
public final class Seeds {

    private static final String FORMS = "forms";
    private static final String WORD = "word";

    private Seeds() {}

    /** An analyzer that knows the actors and the lexicon of the seeds. */
    public static ArticleAnalyzer analyzer(SeedBundle bundle, AnalysisSettings settings) {
        CueLexicon lexicon = lexicon(bundle);
        return new ArticleAnalyzer(directory(bundle), contextWords(lexicon), lexicon, pairModel(bundle), settings);
    }

    /** An analyzer of sentences with marked entities. */
    public static SentenceAnalyzer sentenceAnalyzer(SeedBundle bundle) {
        CueLexicon lexicon = lexicon(bundle);
        return new SentenceAnalyzer(directory(bundle), contextWords(lexicon), lexicon, pairModel(bundle));
    }

    /** An analyzer of sentences with marked entities that collects features and answers nothing. */
    public static SentenceAnalyzer featureAnalyzer(SeedBundle bundle) {
        CueLexicon lexicon = lexicon(bundle);
        return new SentenceAnalyzer(directory(bundle), contextWords(lexicon), lexicon, SentimentModel.EMPTY);
    }

    /** The model of pairs that travels with the seeds, or else the one that the program carries. */
    public static SentimentModel pairModel(SeedBundle bundle) {
        String model = bundle.files().get(SeedBundle.PAIR_MODEL);
        return model == null
                ? ModelFile.shipped(ModelFile.PAIR_SENTIMENT)
                : ModelFile.read(Base64.getDecoder().decode(model));
    }

    /** The actors with their aliases and offices. */
    public static ActorDirectory directory(SeedBundle bundle) {
        try {
            return new ActorDirectory(
                    actors(bundle),
                    aliases(bundle),
                    women(bundle),
                    stopPhrases(bundle),
                    offices(bundle),
                    titles(bundle));
        } catch (IllegalArgumentException e) {
            throw new SeedException("actors/: " + e.getMessage());
        }
    }

    public static List<Actor> actors(SeedBundle bundle) {
        return bundle.rows("actors/actors.csv")
                .map(row -> new Actor(
                        row.text("actor_id"),
                        row.text("name"),
                        row.value("type", ActorType.class),
                        row.text("country_iso3"),
                        row.text("wikidata_id"),
                        row.text("cameo_code")));
    }

    private static Set<String> ids(SeedBundle bundle) {
        return actors(bundle).stream().map(Actor::id).collect(Collectors.toSet());
    }

    public static List<Alias> aliases(SeedBundle bundle) {
        Set<String> known = ids(bundle);
        return bundle.rows("actors/aliases.csv")
                .map(row -> new Alias(
                        row.text("alias"),
                        row.oneOf("actor_id", known),
                        row.value("kind", Alias.Kind.class),
                        row.value("case_rule", Alias.CaseRule.class),
                        row.value("context_rule", Alias.ContextRule.class)));
    }

    public static Set<String> women(SeedBundle bundle) {
        Set<String> known = ids(bundle);
        return new HashSet<>(bundle.rows("actors/women.csv").map(row -> row.oneOf("actor_id", known)));
    }

    public static List<String> stopPhrases(SeedBundle bundle) {
        return bundle.rows("actors/stop_phrases.csv").map(row -> row.text("phrase"));
    }

    public static List<Office> offices(SeedBundle bundle) {
        Set<String> known = ids(bundle);
        return bundle.rows("actors/offices.csv")
                .map(row -> new Office(
                        row.oneOf("body_id", known),
                        row.text("office"),
                        row.value("rank", Office.Rank.class),
                        row.yes("leads"),
                        row.oneOf("holder_id", known),
                        row.date("from"),
                        row.dateOrNull("to"),
                        row.yes("acting")));
    }

    public static List<OfficeTitle> titles(SeedBundle bundle) {
        return bundle.rows("actors/titles.csv").map(row -> new OfficeTitle(row.text("title"), row.text("means")));
    }

    /** The cues, negators, hypotheticals and opinion words. */
    public static CueLexicon lexicon(SeedBundle bundle) {
        CueLexicon lexicon = new CueLexicon();
        bundle.rows("lexicon/cues.csv").forEach(row -> lexicon.addCue(cue(row), row.list(FORMS)));
        bundle.rows("lexicon/negators.csv")
                .forEach(row -> lexicon.addNegator(row.text(WORD), row.value("scope", CueLexicon.Scope.class)));
        bundle.rows("lexicon/hypotheticals.csv").forEach(row -> lexicon.addHypothetical(row.text(WORD)));
        bundle.rows("lexicon/polarity.csv").forEach(row -> lexicon.addPolarity(row.text(WORD), row.sign("polarity")));
        bundle.rows("lexicon/acts.csv").forEach(row -> row.list(FORMS).forEach(lexicon::addAct));
        bundle.rows("lexicon/government.csv").forEach(row -> lexicon.addGovernment(row.text("noun")));
        bundle.rows("lexicon/reporting.csv").forEach(row -> row.list(FORMS).forEach(lexicon::addReporting));
        return lexicon;
    }

    private static Cue cue(SeedRows.Row row) {
        return new Cue(
                row.text("cue"),
                row.value("kind", Cue.Kind.class),
                row.sign("polarity"),
                Set.copyOf(row.list("link")),
                row.value("event_class", EventClass.class),
                row.text("strength").equals("strong"));
    }

    /** The words by which a mention's surroundings are judged. */
    public static ContextWords contextWords(CueLexicon lexicon) {
        return new ContextWords(
                lexicon.government(), lexicon.acts(), lexicon.nounForms(), lexicon.verbForms(), lexicon.reporting());
    }
}

package io.entente.seed;

import io.entente.actor.Actor;
import io.entente.actor.ActorDirectory;
import io.entente.actor.Alias;
import io.entente.actor.ContextWords;
import io.entente.actor.Office;
import io.entente.actor.OfficeTitle;
import io.entente.actor.UnlistedNames;
import io.entente.analysis.AnalysisSettings;
import io.entente.analysis.ArticleAnalyzer;
import io.entente.analysis.SentenceAnalyzer;
import io.entente.sentiment.Cue;
import io.entente.sentiment.CueLexicon;
import io.entente.sentiment.EventClass;
import io.entente.sentiment.ModelFile;
import io.entente.sentiment.SentimentModel;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Makes from the seed files what an analysis needs. */
public final class Seeds {

    private static final String FORMS = "forms";
    private static final String WORD = "word";

    private Seeds() {}

    /** An analyzer that knows the actors and the lexicon of the seeds. */
    public static ArticleAnalyzer analyzer(SeedBundle bundle, AnalysisSettings settings) {
        CueLexicon lexicon = lexicon(bundle);
        ActorDirectory directory = directory(bundle);
        UnlistedNames names = new UnlistedNames(NameSeeds.tagger(bundle, directory, lexicon.reporting()), directory);
        return new ArticleAnalyzer(
                directory,
                names,
                contextWords(lexicon),
                lexicon,
                EventSeeds.dealings(bundle),
                pairModel(bundle),
                ModelFile.shipped(ModelFile.TARGET_SENTIMENT),
                settings);
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
            return new ActorSeeds(bundle).directory();
        } catch (IllegalArgumentException e) {
            throw new SeedException("actors/: " + e.getMessage());
        }
    }

    public static List<Actor> actors(SeedBundle bundle) {
        return List.copyOf(new ActorSeeds(bundle).actors());
    }

    public static List<Alias> aliases(SeedBundle bundle) {
        return new ActorSeeds(bundle).aliases();
    }

    public static List<Office> offices(SeedBundle bundle) {
        return new ActorSeeds(bundle).offices();
    }

    public static List<OfficeTitle> titles(SeedBundle bundle) {
        return new ActorSeeds(bundle).titles();
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
        bundle.rows("lexicon/government.csv").forEach(row -> lexicon.addGovernment(row.text("noun"), isPeople(row)));
        bundle.rows("lexicon/reporting.csv").forEach(row -> row.list(FORMS).forEach(lexicon::addReporting));
        return lexicon;
    }

    private static boolean isPeople(SeedRows.Row row) {
        return switch (row.text("means")) {
            case "people" -> true;
            case "body" -> false;
            default -> throw new IllegalArgumentException("means is '" + row.text("means") + "', not body or people");
        };
    }

    static Cue cue(SeedRows.Row row) {
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
                lexicon.government(),
                lexicon.officials(),
                lexicon.acts(),
                lexicon.nounForms(),
                lexicon.verbForms(),
                lexicon.reporting());
    }
}

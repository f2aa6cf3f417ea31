package io.entente.seed;

import io.entente.analysis.EventAnalyzer;
import io.entente.sentiment.Cue;
import io.entente.sentiment.EventClass;
import io.entente.sentiment.EventFinder;
import io.entente.sentiment.EventLexicon;
import io.entente.sentiment.EventPattern;
import java.util.List;
import java.util.function.Predicate;

/** Makes from the seed files what tells the class of an event. */
public final class EventSeeds {

    private static final String FORMS = "forms";

    private EventSeeds() {}

    /** An analyzer of sentences with a marked source and a marked target. */
    public static EventAnalyzer analyzer(SeedBundle bundle) {
        return new EventAnalyzer(new EventFinder(lexicon(bundle)));
    }

    /** The patterns of events, and the cues of attitude behind them. */
    public static EventLexicon lexicon(SeedBundle bundle) {
        EventLexicon lexicon = patterns(bundle);
        addCues(lexicon, bundle, cue -> true);
        return lexicon;
    }

    /**
     * The patterns of events, and those cues that tell of an act or an utterance: "ally" and "rivalry" say how two stand, and not
     * what one does.
     */
    public static EventLexicon dealings(SeedBundle bundle) {
        EventLexicon lexicon = patterns(bundle);
        addCues(lexicon, bundle, cue -> cue.kind() != Cue.Kind.MUTUAL);
        return lexicon;
    }

    private static void addCues(EventLexicon lexicon, SeedBundle bundle, Predicate<Cue> which) {
        bundle.rows("lexicon/cues.csv").forEach(row -> {
            Cue cue = Seeds.cue(row);
            if (which.test(cue)) {
                lexicon.addCue(cue, row.list(FORMS));
            }
        });
    }

    private static EventLexicon patterns(SeedBundle bundle) {
        EventLexicon lexicon = new EventLexicon();
        bundle.rows("lexicon/events.csv").forEach(row -> {
            List<String> objects = row.list("with");
            lexicon.add(
                    new EventPattern(
                            row.text("event"),
                            row.value("kind", EventPattern.Kind.class),
                            row.value("event_class", EventClass.class),
                            !objects.isEmpty()),
                    row.list(FORMS),
                    objects);
        });
        return lexicon;
    }
}

package io.entente.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Reads which event joins a source and a target of a sentence, and whether it is told as a fact. Where none does it abstains. */
public final class EventReader {

    private final EventScanner scanner;
    private final RelationFinder relations;
    private final Denial denial;
    private final MoodReader moods;
    private final TenseReader tenses = new TenseReader();

    public EventReader(CueLexicon cues, EventLexicon events) {
        scanner = new EventScanner(events);
        relations = new RelationFinder(cues);
        denial = new Denial(cues);
        moods = new MoodReader(cues);
    }

    /** The events of a sentence. */
    SentenceEvents read(Clause clause) {
        List<Stretch> actors = new ArrayList<>();
        for (int t = clause.from(); t < clause.to(); t++) {
            Participant actor = clause.at(t);
            if (actor != null) {
                actors.add(new Stretch(actor.from() - clause.from(), actor.to() - clause.from()));
            }
        }
        return new SentenceEvents(
                this, clause, scanner.scan(clause.tokens().slice(clause.from(), clause.to()), actors));
    }

    RelationFinder relations() {
        return relations;
    }

    Denial denial() {
        return denial;
    }

    MoodReader moods() {
        return moods;
    }

    TenseReader tenses() {
        return tenses;
    }
}

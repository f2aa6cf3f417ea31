package io.entente.sentiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence as the model sees it: the rules' relations and the masked words, from which any pair's features are collected. */
final class SentenceReading {

    private final Units units;
    private final PairFeatures pairs;
    private final List<Relation> relations;

    SentenceReading(CueLexicon lexicon, Clause clause, List<Relation> relations) {
        units = new Units(lexicon);
        units.read(clause);
        pairs = new PairFeatures(units);
        this.relations = relations;
    }

    /** The features of a source and a target, until the next are asked for; null where either was not found. */
    @Nullable
    Features features(Participant source, Participant target) {
        int from = units.at(source.from());
        int to = units.at(target.from());
        if (from < 0 || to < 0 || from == to) {
            return null;
        }
        return pairs.of(from, to, relations);
    }

    /** The features of one participant, whoever is for or against it; null where it was not found. */
    @Nullable
    Features features(Participant target) {
        int unit = units.at(target.from());
        return unit < 0 ? null : new TargetFeatures(units).of(unit, relations);
    }

    /** The token of the word between two participants, or next to them, that sounds strongest; -1 where all sound neutral. */
    int loudest(Participant source, Participant target) {
        int from = units.at(Math.min(source.from(), target.from()));
        int to = units.at(Math.max(source.from(), target.from()));
        int best = -1;
        double loudest = 0;
        for (int i = Math.max(0, from - 4); i < Math.min(units.size, to + 5); i++) {
            double loud =
                    (units.sign[i] == 0 ? 0 : 1) + Math.abs(units.valence[i]) / 4 + (i > from && i < to ? 1.5 : 0);
            if (units.sign[i] != 0 && loud > loudest) {
                loudest = loud;
                best = units.first[i];
            }
        }
        return best;
    }
}

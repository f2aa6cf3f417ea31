package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import io.entente.text.PhraseTrie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads nouns that say on whose side somebody is, right before his name: "Russia's ally Belarus", "Kremlin critic Ann Doe". */
final class SideRelations implements ConstructReader {

    private static final int ADJECTIVES = 2;

    private final CueLexicon lexicon;
    private final RelationMaker maker;

    SideRelations(CueLexicon lexicon, RelationMaker maker) {
        this.lexicon = lexicon;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (Participant owner : clause.participants()) {
            int at = clause.isPossessive(owner.to()) ? owner.to() + 1 : owner.to();
            CueMatch match = side(clause, at);
            Participant named = match == null ? null : named(clause, match.to());
            if (match != null && named != null && !named.isSame(owner)) {
                add(relations, clause, match, owner, Roles.joined(clause, named));
            }
        }
    }

    private void add(
            List<Relation> relations, Clause clause, CueMatch match, Participant owner, List<Participant> named) {
        Group members = new Group(named, false, false);
        Target target = new Target(List.of(owner), 0, 0, false);
        boolean mutual = match.cue().kind() == Cue.Kind.MUTUAL;
        maker.add(relations, clause, match, members, target, CuePath.SIDE);
        if (mutual) {
            Group back = new Group(List.of(owner), false, false);
            maker.add(relations, clause, match, back, new Target(named, 0, 0, false), CuePath.SIDE);
        }
    }

    /** The noun of somebody's side that stands at a token, perhaps after adjectives. */
    private @Nullable CueMatch side(Clause clause, int from) {
        for (int t = from; t <= from + ADJECTIVES && clause.has(t); t++) {
            long found = lexicon.cueAt(clause.tokens(), t, clause.to());
            int length = PhraseTrie.length(found);
            for (Cue cue : lexicon.cues(found)) {
                if (cue.kind() != Cue.Kind.VERB && Grammar.SIDES.contains(lastWord(clause, t + length))) {
                    return new CueMatch(cue, t, t + length);
                }
            }
            if (!clause.isPlainWord(t) || clause.is(t, Grammar.NO_NOUN)) {
                return null;
            }
        }
        return null;
    }

    private static String lastWord(Clause clause, int end) {
        return clause.word(end - 1);
    }

    /** The name that follows the noun, perhaps after a comma or a title. */
    private static @Nullable Participant named(Clause clause, int from) {
        return clause.at(clause.afterTitles(from));
    }
}

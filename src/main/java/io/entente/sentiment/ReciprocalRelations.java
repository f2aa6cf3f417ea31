package io.entente.sentiment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who acts on each other: "Iran and Israel accused each other", "each blamed the other", "blamed one another". */
final class ReciprocalRelations implements ConstructReader {

    private static final int REACH = 4;
    private static final int LATEST_SUBJECT = 5;
    private static final Set<String> LINKS = Set.of("at", "of", "on", "to", "with", "against", "for", "from");

    private final CueLexicon lexicon;
    private final RelationMaker maker;

    ReciprocalRelations(CueLexicon lexicon, RelationMaker maker) {
        this.lexicon = lexicon;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (int t = clause.from() + 2; t < clause.to(); t++) {
            if (isReciprocal(clause, t)) {
                CueMatch match = cueBefore(clause, t);
                List<Participant> members = match == null ? List.of() : members(clause, match.from());
                if (match != null && members.size() > 1) {
                    maker.bothWays(relations, clause, match, members);
                }
            }
        }
    }

    /** "each other", "one another", and "the other" after "each". */
    private static boolean isReciprocal(Clause clause, int token) {
        String word = clause.word(token);
        String before = clause.word(token - 1);
        if (word.equals("another")) {
            return before.equals("one");
        }
        if (!word.equals("other") || clause.isPlainWord(token + 1) && !clause.is(token + 1, Grammar.NO_NOUN)) {
            return false;
        }
        return before.equals("each") || (before.equals("the") && hasEachBefore(clause, token));
    }

    private static boolean hasEachBefore(Clause clause, int token) {
        for (int t = token - 2; t >= token - 2 - REACH; t--) {
            if (clause.word(t).equals("each")) {
                return true;
            }
        }
        return false;
    }

    /** The verb whose object it is. */
    private @Nullable CueMatch cueBefore(Clause clause, int token) {
        int end = token - 1;
        for (int t = end - 1; t >= end - REACH && clause.has(t); t--) {
            long found = lexicon.cueAt(clause.tokens(), t, end);
            int length = io.entente.text.PhraseTrie.length(found);
            for (Cue cue : lexicon.cues(found)) {
                boolean direct = t + length == end || (t + length == end - 1 && clause.is(end - 1, LINKS));
                if (cue.kind() != Cue.Kind.MUTUAL && direct) {
                    return new CueMatch(cue, t, t + length);
                }
            }
        }
        return null;
    }

    /** Those who stand before the verb in a list, or whom "both sides" means. */
    private static List<Participant> members(Clause clause, int verb) {
        for (int end = verb; end > clause.from() && verb - end <= LATEST_SUBJECT; end--) {
            Participant last = clause.endingAt(end);
            if (last != null) {
                return clause.withTwins(Roles.joined(clause, last));
            }
        }
        return List.of();
    }
}

package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who demands something of somebody: "Biden demanded that Putin withdraw", "Russia demands guarantees from NATO". */
final class DemandRelations implements ConstructReader {

    private static final int THING = 6;
    private static final Set<String> FROM = Set.of("from", "of");
    private static final Set<String> DEMANDING = Words.set("""
            demand demands demanded demanding
            """);

    private static final Set<String> DEMANDS = Set.of("demand", "demands");

    private final Roles roles;
    private final SubjectFinder subjects;
    private final RelationMaker maker;

    DemandRelations(Roles roles, SubjectFinder subjects, RelationMaker maker) {
        this.roles = roles;
        this.subjects = subjects;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (int t = clause.from(); t < clause.to(); t++) {
            if (clause.is(t, DEMANDS) && clause.at(t) == null) {
                noun(relations, clause, new CueMatch(cue("demand"), t, t + 1));
            }
            if (clause.is(t, DEMANDING) && clause.at(t) == null && !isNoun(clause, t)) {
                CueMatch match = new CueMatch(cue(clause.word(t)), t, t + 1);
                Target target = target(clause, match);
                if (target != null) {
                    Group source = subjects.find(clause, match);
                    maker.add(relations, clause, match, source, target, CuePath.LINKED);
                }
            }
        }
    }

    /** "The demand", "his unexpected demands". */
    private static boolean isNoun(Clause clause, int token) {
        int first = clause.is(token, DEMANDS) && clause.isPlainWord(token - 1) ? token - 2 : token - 1;
        return clause.is(token - 1, Grammar.DETERMINERS) || clause.is(first, Grammar.DETERMINERS);
    }

    /** "Russia's demand that NATO withdraw", "their demands for NATO not to expand". */
    private void noun(List<Relation> relations, Clause clause, CueMatch match) {
        Group owner = roles.possessor(clause, match.from());
        boolean that = clause.word(match.to()).equals("that")
                || clause.word(match.to()).equals("for");
        Participant asked = that ? clause.at(match.to() + 1) : null;
        if (asked == null || owner.isEmpty()) {
            return;
        }
        boolean asksToDo = clause.word(match.to()).equals("that")
                || clause.word(asked.to()).equals("to")
                || clause.word(asked.to()).equals("not");
        if (asksToDo) {
            Target target = new Target(Roles.joined(clause, asked), 1, 0, false);
            maker.add(relations, clause, match, owner, target, CuePath.POSSESSIVE);
        }
    }

    private static Cue cue(String verb) {
        return new Cue(verb, Cue.Kind.VERB, -1, FROM, EventClass.VERBAL_CONFLICT, false);
    }

    /** Who is to do it: the subject after "that", or who stands after "from". */
    private @Nullable Target target(Clause clause, CueMatch match) {
        if (clause.word(match.to()).equals("that")) {
            int at = clause.afterTitles(match.to() + 1);
            Participant subject = clause.at(at);
            return subject == null || Roles.isAnotherPerson(clause, subject)
                    ? null
                    : new Target(Roles.joined(clause, subject), at - match.to(), 0, false);
        }
        for (int t = match.to(); t < match.to() + THING && clause.has(t); t++) {
            if (clause.word(t).equals("from")) {
                return roles.linked(clause, new CueMatch(match.cue(), match.from(), t), FROM, 3);
            }
            if (clause.at(t) != null || clause.word(t).equals(",") || clause.is(t, Grammar.CLAUSE_OPENERS)) {
                return null;
            }
        }
        return null;
    }
}

package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;

/** Reads relations that go both ways: "the alliance of Russia with Iran", "France and Germany agreed". */
final class MutualRelations implements CueReader {

    private static final int LINK_REACH = 6;
    private static final int NEAR_GROUP = 5;
    private static final int TAIL = 8;
    private static final Set<String> OWNERS = Set.of("their", "its", "his", "her");
    private static final Set<String> HAVING = Set.of("have", "has", "had");
    private static final Set<String> ENDS = Words.set("""
            ended ends ceased collapsed stopped lapsed expired evaporated crumbled dissolved unravelled unraveled frozen froze
            halted suspended severed
            """);
    /** Verbs whose "with" tells of a matter and not of a partner. */
    private static final Set<String> WITH_THINGS =
            Words.set("help assist deal comply cope proceed begin start continue interfere dispense");

    private static final Set<String> ONE = Set.of("a", "an", "one", "another");
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> BETWEEN = Set.of("between");

    private final CueLexicon lexicon;
    private final Roles roles;
    private final SubjectFinder subjects;
    private final RelationMaker maker;

    MutualRelations(CueLexicon lexicon, Roles roles, SubjectFinder subjects, RelationMaker maker) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.subjects = subjects;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause, CueMatch match) {
        boolean verbal = lexicon.isVerbal(match.cue());
        boolean none =
                clause.isPartOfName(match.from()) || isUndone(clause, match.from()) || isUnnamed(clause, match.from());
        if (!verbal && none) {
            return;
        }
        if (verbal && isClaim(clause, match)) {
            return;
        }
        Target between = roles.linked(clause, match, BETWEEN, LINK_REACH);
        if (between == null) {
            between = roles.later(clause, match, BETWEEN);
        }
        if (between != null) {
            if (isOver(clause, between)) {
                return;
            }
            maker.bothWays(relations, clause, match, clause.withTwins(between.members()));
            return;
        }
        Target with = roles.linked(clause, match, match.cue().links(), LINK_REACH);
        if (with == null) {
            with = roles.later(clause, match, WITH);
        }
        if (with != null && (isOver(clause, with) || isOfInfinitive(clause, match))) {
            return;
        }
        boolean aside = !verbal && isAside(clause, match.from()) && !isOwned(clause, match.to());
        Group owner = roles.possessor(clause, match.from());
        Group subject = owner.isEmpty() ? subjects.find(clause, match) : owner;
        if (with != null) {
            Group source = new Group(subject.members(), subject.isLoose() || (aside && owner.isEmpty()), false);
            maker.add(relations, clause, match, source, with, CuePath.MUTUAL);
            Target back = new Target(source.members(), with.distance(), 0, with.isNested());
            maker.add(
                    relations, clause, match, new Group(with.members(), source.isLoose(), false), back, CuePath.MUTUAL);
            return;
        }
        if (isHad(clause, match.from())) {
            return;
        }
        List<Participant> members = clause.withTwins(subject.members());
        boolean near = members.size() > 1
                && match.from() - members.get(members.size() - 1).to() <= NEAR_GROUP;
        if (near && !subject.isLoose() && !aside) {
            maker.bothWays(relations, clause, match, members);
        }
    }

    /** "The cuts should expire, Obama and Democrats argue.": what is said stands before. */
    private static boolean isTail(Clause clause, CueMatch match) {
        boolean ends = match.to() >= clause.to() - 1 || clause.word(match.to()).equals(".");
        for (int t = match.from() - 1; ends && t >= match.from() - TAIL && clause.has(t); t--) {
            if (clause.word(t).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "argued the deal with Iran worked": a quarrel only where nothing is said. */
    private boolean isClaim(Clause clause, CueMatch match) {
        int next = match.to();
        boolean said = clause.is(next, Grammar.DETERMINERS)
                || clause.word(next).equals("that")
                || clause.word(next).equals("\u201c")
                || clause.at(next) != null
                || isTail(clause, match);
        return said && match.cue().polarity() < 0 && lexicon.isReporting(clause.word(match.from()));
    }

    /** "Leaked by a friend of Comey": somebody on a side who has no name here. */
    private static boolean isUnnamed(Clause clause, int cueFrom) {
        int determiner = clause.isPlainWord(cueFrom - 1) && !clause.is(cueFrom - 1, ONE) ? cueFrom - 2 : cueFrom - 1;
        return clause.is(cueFrom, Grammar.SIDES)
                && clause.is(determiner, ONE)
                && clause.is(determiner - 1, Grammar.PREPOSITIONS);
    }

    /** "The cooperation with Russia has ended". */
    private static boolean isOver(Clause clause, Target partner) {
        int verb = partner.members().get(partner.members().size() - 1).to();
        while (clause.isAdverbial(verb) || clause.is(verb, Grammar.BE)) {
            verb++;
        }
        return clause.is(verb, ENDS);
    }

    /** "Agreed to help with Iran's programme": the partner of another verb. */
    private static boolean isOfInfinitive(Clause clause, CueMatch match) {
        return clause.word(match.to()).equals("to")
                && clause.is(match.to() + 1, WITH_THINGS)
                && clause.word(match.to() + 2).equals("with");
    }

    /** "criticised the agreement", "rejects the alliance": a relation that the verb before it is against. */
    private boolean isUndone(Clause clause, int cueFrom) {
        for (int t = cueFrom - 1; t >= cueFrom - LINK_REACH && clause.has(t); t--) {
            if (lexicon.verbPolarity(clause.word(t)) < 0) {
                return true;
            }
            boolean ends = clause.word(t).equals(",") || clause.is(t, Grammar.PREPOSITIONS);
            if (ends || clause.is(t, Grammar.CLAUSE_OPENERS) || clause.at(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** "tension in their relations with the West": those of the subject. */
    private static boolean isOwned(Clause clause, int cueTo) {
        for (int t = cueTo; t < cueTo + LINK_REACH; t++) {
            if (clause.is(t, OWNERS)) {
                return true;
            }
            if (clause.at(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Both have running mates", "they have rivals": somebody else's. */
    private static boolean isHad(Clause clause, int cueFrom) {
        boolean had = clause.is(cueFrom - 1, HAVING) || clause.is(cueFrom - 2, HAVING);
        return had && clause.word(cueFrom).endsWith("s")
                || had && clause.word(cueFrom + 1).endsWith("s");
    }

    /** "at a time of tension", "despite the alliance": a circumstance, of which the subject need not be a part. */
    static boolean isAside(Clause clause, int cueFrom) {
        for (int t = cueFrom - 1; t >= cueFrom - 4; t--) {
            if (clause.is(t, Grammar.CIRCUMSTANCE)) {
                return true;
            }
            boolean passed = clause.is(t, Grammar.DETERMINERS) || clause.word(t).equals("to");
            if (!passed && clause.word(t).length() < 4) {
                return false;
            }
        }
        return false;
    }
}

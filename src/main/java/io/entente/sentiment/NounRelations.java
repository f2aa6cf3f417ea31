package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import java.util.List;
import java.util.Set;

/** Reads nouns that carry an attitude: "Russia's criticism of NATO", "sanctions against Iran". */
final class NounRelations implements CueReader {

    private static final int LINK_REACH = 6;
    private static final int NEAR_NOUN = 8;
    private static final Set<String> SHARED = Set.of("mutual", "reciprocal");
    private static final Set<String> BY_FROM = Set.of("by", "from");
    private static final Set<String> OFFICES =
            Set.of("secretary", "undersecretary", "minister", "ministry", "department", "secretaries", "ministers");
    private static final Set<String> OF_WHOM = Set.of("by", "from", "among");
    private static final Set<String> BETWEEN = Set.of("between");

    private final Roles roles;
    private final SubjectFinder subjects;
    private final RelationMaker maker;

    NounRelations(Roles roles, SubjectFinder subjects, RelationMaker maker) {
        this.roles = roles;
        this.subjects = subjects;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause, CueMatch match) {
        if (clause.isPartOfName(match.from()) || isPortfolio(clause, match.from()) || isOpposed(relations, match)) {
            return;
        }
        Target between = roles.linked(clause, match, BETWEEN, LINK_REACH);
        if (between != null && clause.withTwins(between.members()).size() > 1) {
            maker.bothWays(relations, clause, match, clause.withTwins(between.members()));
            return;
        }
        Target target = roles.linked(clause, match, match.cue().links(), LINK_REACH);
        Group owner = roles.possessor(clause, match.from());
        if (target == null && owner.isPossessive()) {
            target = roles.later(clause, match, match.cue().links());
        }
        if (target != null) {
            Group source = owner;
            if (source.isEmpty() && isOfOthers(clause, target)) {
                return;
            }
            if (source.isEmpty()) {
                source = roles.agent(clause, match.to(), BY_FROM);
                source = overlaps(source, target) ? Group.NONE : source;
            }
            if (source.isEmpty()) {
                Group subject = opensClause(clause, match.from()) ? Group.NONE : subjects.find(clause, match);
                boolean far = subject.isEmpty()
                        || match.from() - subject.members().get(0).to() > NEAR_NOUN;
                boolean loose = subject.isLoose()
                        || subject.isPossessive()
                        || far
                        || MutualRelations.isAside(clause, match.from());
                source = new Group(subject.members(), loose, false);
            }
            maker.add(relations, clause, match, source, target, CuePath.LINKED);
            return;
        }
        if (clause.is(match.from() - 1, SHARED)) {
            Group sharers = subjects.find(clause, match);
            Cue cue = match.cue();
            Cue shared = new Cue(cue.lemma(), Cue.Kind.MUTUAL, cue.polarity(), cue.links(), cue.eventClass(), true);
            CueMatch both = new CueMatch(shared, match.from(), match.to());
            maker.bothWays(relations, clause, both, clause.withTwins(sharers.members()));
            return;
        }
        Group giver = roles.agent(clause, match.to(), BY_FROM);
        if (!giver.isEmpty() && owner.isEmpty() && isReceived(clause, match.from())) {
            Group receiver = subjects.find(clause, match);
            maker.add(relations, clause, match, giver, new Target(receiver.members(), 0, 0, false), CuePath.LINKED);
        }
    }

    /** "The assistant secretary of defense for Russia": what an office is for. */
    private static boolean isPortfolio(Clause clause, int noun) {
        return clause.word(noun - 1).equals("of") && clause.is(noun - 2, OFFICES);
    }

    /** "The support for Obama from voters": whose attitude it is stands after its target, and is no actor's. */
    private static boolean isOfOthers(Clause clause, Target target) {
        List<Participant> members = target.members();
        int next = members.get(members.size() - 1).to();
        return clause.is(next, OF_WHOM) && clause.isPlainWord(next + 1) && clause.at(next + 1) == null;
    }

    /** "Morsi fell, and a crackdown on the group began": a noun that is a subject itself. */
    private static boolean opensClause(Clause clause, int noun) {
        int t = noun - 1;
        while (clause.isPlainWord(t) && !clause.is(t, Grammar.NO_NOUN) && noun - t < 3) {
            t--;
        }
        t = clause.is(t, Grammar.DETERMINERS) ? t - 1 : t;
        boolean and = clause.word(t).equals("and") || clause.word(t).equals("but");
        return and && clause.word(t - 1).equals(",") || clause.word(t).equals(";");
    }

    /** "opposes sanctions against": a noun whose attitude the verb before it undid. */
    private static boolean isOpposed(List<Relation> relations, CueMatch noun) {
        return relations.stream()
                .anyMatch(relation -> relation.match().cue().kind() == Cue.Kind.VERB
                        && relation.match().cue().polarity() < 0
                        && relation.path() == CuePath.NESTED
                        && relation.polarity() == 0
                        && !Grammar.PRODUCING.contains(relation.match().cue().lemma())
                        && relation.match().to() <= noun.from()
                        && noun.to() <= relation.target().from());
    }

    private static boolean overlaps(Group group, Target target) {
        return group.members().stream().anyMatch(m -> target.members().stream().anyMatch(m::isSame));
    }

    private static boolean isReceived(Clause clause, int nounFrom) {
        for (int t = nounFrom - 1; t >= nounFrom - 5; t--) {
            if (clause.is(t, Grammar.RECEIVING)) {
                return true;
            }
        }
        return false;
    }
}

package io.entente.sentiment;

import io.entente.actor.Mention;
import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import io.entente.text.PhraseTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from each cue of a sentence who is for or against whom. */
final class RelationFinder {

    private static final int STRONG_REACH = 7;
    private static final int WEAK_REACH = 4;
    private static final int LINK_REACH = 6;
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> BY_FROM = Set.of("by", "from");
    private static final int NEAR_NOUN = 8;
    private static final int NEAR_GROUP = 5;
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> BETWEEN = Set.of("between");

    private final CueLexicon lexicon;
    private final Roles roles;
    private final SubjectFinder subjects;
    private final Modality modality;

    RelationFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        roles = new Roles(lexicon);
        subjects = new SubjectFinder(lexicon);
        modality = new Modality(lexicon);
    }

    /** The relations of a sentence, in the order of their cues. */
    List<Relation> find(Clause clause) {
        List<Relation> relations = new ArrayList<>();
        int i = clause.from();
        while (i < clause.to()) {
            Participant participant = clause.at(i);
            if (participant != null) {
                i = participant.to();
                continue;
            }
            long found = lexicon.cueAt(clause.tokens(), i, clause.to());
            int length = PhraseTrie.length(found);
            for (Cue cue : lexicon.cues(found)) {
                if (read(relations, clause, new CueMatch(cue, i, i + length))) {
                    break;
                }
            }
            i += Math.max(1, length);
        }
        return relations;
    }

    /** What one cue says. */
    List<Relation> at(Clause clause, CueMatch match) {
        List<Relation> relations = new ArrayList<>();
        read(relations, clause, match);
        return relations;
    }

    /** Adds what a cue says; answers whether it said anything. */
    private boolean read(List<Relation> relations, Clause clause, CueMatch match) {
        int before = relations.size();
        switch (match.cue().kind()) {
            case VERB -> verb(relations, clause, match);
            case NOUN -> noun(relations, clause, match);
            case ADJECTIVE -> adjective(relations, clause, match);
            case MUTUAL -> mutual(relations, clause, match);
        }
        return relations.size() > before;
    }

    private void verb(List<Relation> relations, Clause clause, CueMatch match) {
        if (isNounUse(clause, match) || isCompound(clause, match)) {
            return;
        }
        if (isPassive(clause, match)) {
            boolean reduced = !hasBe(clause, match.from());
            Group target = reduced ? described(clause, match.from()) : subjects.find(clause, match);
            Group source = roles.agent(clause, match.to(), BY);
            add(relations, clause, match, source, new Target(target.members(), 0, 0, false), CuePath.PASSIVE);
            return;
        }
        Target target = target(clause, match);
        if (target != null) {
            Group source = subjects.find(clause, match);
            add(relations, clause, match, source, target, CuePath.PLAIN);
        }
    }

    private @Nullable Target target(Clause clause, CueMatch match) {
        Cue cue = match.cue();
        if (cue.isDirect()) {
            Target direct = roles.object(clause, match, cue.strong() ? STRONG_REACH : WEAK_REACH);
            if (direct != null) {
                return direct;
            }
        }
        return roles.linked(clause, match, cue.links(), LINK_REACH);
    }

    /** "the support", "his attack", "Russian forces": a form that is a noun here. */
    private boolean isNounUse(Clause clause, CueMatch match) {
        Participant before = clause.endingAt(match.from());
        boolean forces = before != null
                && before.mention().kind() == Mention.Kind.DEMONYM
                && lexicon.isGovernment(clause.word(match.from()));
        return forces || isDetermined(clause, match);
    }

    private static boolean isDetermined(Clause clause, CueMatch match) {
        return clause.is(match.from() - 1, Grammar.DETERMINERS)
                && !clause.word(match.from() - 1).equals("that")
                && !clause.word(match.from() - 1).equals("both")
                && !clause.word(match.from() - 1).equals("all");
    }

    /** "President-elect": part of a compound, unless a name stands before the hyphen: "the US-backed forces". */
    private static boolean isCompound(Clause clause, CueMatch match) {
        return clause.isAfterHyphen(match.from()) && clause.endingAt(match.from() - 1) == null;
    }

    private boolean isPassive(Clause clause, CueMatch match) {
        String word = clause.word(match.from());
        if (word.endsWith("ing") || lexicon.isLemma(word) || word.endsWith("s")) {
            return false;
        }
        return clause.word(match.to()).equals("by") || hasBe(clause, match.from());
    }

    /** Whether a form of "be" stands before a participle, perhaps with adverbs between. */
    private static boolean hasBe(Clause clause, int participle) {
        int t = participle - 1;
        while (clause.has(t)
                && (clause.word(t).endsWith("ly") || clause.is(t, Grammar.ADVERBIAL))
                && !clause.is(t, Grammar.BE)) {
            t--;
        }
        return clause.is(t, Grammar.BE);
    }

    /** Whom a participle without "be" describes: the name right before it, or before its comma. */
    private static Group described(Clause clause, int participle) {
        int end = clause.word(participle - 1).equals(",") ? participle - 1 : participle;
        Participant one = clause.endingAt(end);
        return one == null ? Group.NONE : new Group(List.of(one), false, false);
    }

    private void noun(List<Relation> relations, Clause clause, CueMatch match) {
        if (clause.isPartOfName(match.from()) || isOpposed(relations, match)) {
            return;
        }
        Target between = roles.linked(clause, match, BETWEEN, LINK_REACH);
        if (between != null && clause.withTwins(between.members()).size() > 1) {
            bothWays(relations, clause, match, clause.withTwins(between.members()));
            return;
        }
        Target target = roles.linked(clause, match, match.cue().links(), LINK_REACH);
        Group owner = roles.possessor(clause, match.from());
        if (target != null) {
            Group source = owner;
            if (source.isEmpty()) {
                source = roles.agent(clause, match.to(), BY_FROM);
                source = overlaps(source, target) ? Group.NONE : source;
            }
            if (source.isEmpty()) {
                Group subject = subjects.find(clause, match);
                boolean far = subject.isEmpty()
                        || match.from() - subject.members().get(0).to() > NEAR_NOUN;
                boolean loose = subject.isLoose() || subject.isPossessive() || far || isAside(clause, match.from());
                source = new Group(subject.members(), loose, false);
            }
            add(relations, clause, match, source, target, CuePath.LINKED);
            return;
        }
        Group giver = roles.agent(clause, match.to(), BY_FROM);
        if (!giver.isEmpty() && owner.isEmpty() && isReceived(clause, match.from())) {
            Group receiver = subjects.find(clause, match);
            add(relations, clause, match, giver, new Target(receiver.members(), 0, 0, false), CuePath.LINKED);
        }
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

    private void adjective(List<Relation> relations, Clause clause, CueMatch match) {
        Target target = roles.linked(clause, match, match.cue().links(), LINK_REACH);
        if (target != null) {
            add(relations, clause, match, subjects.find(clause, match), target, CuePath.LINKED);
        }
    }

    private void mutual(List<Relation> relations, Clause clause, CueMatch match) {
        boolean verbal = lexicon.isVerbal(match.cue());
        if (!verbal && clause.isPartOfName(match.from())) {
            return;
        }
        Target between = roles.linked(clause, match, BETWEEN, LINK_REACH);
        if (between == null) {
            between = roles.later(clause, match, BETWEEN);
        }
        if (between != null) {
            bothWays(relations, clause, match, clause.withTwins(between.members()));
            return;
        }
        Target with = roles.linked(clause, match, match.cue().links(), LINK_REACH);
        if (with == null) {
            with = roles.later(clause, match, WITH);
        }
        boolean aside = !verbal && isAside(clause, match.from());
        Group owner = roles.possessor(clause, match.from());
        Group subject = owner.isEmpty() ? subjects.find(clause, match) : owner;
        if (with != null) {
            Group source = new Group(subject.members(), subject.isLoose() || (aside && owner.isEmpty()), false);
            add(relations, clause, match, source, with, CuePath.MUTUAL);
            Target back = new Target(source.members(), with.distance(), 0, with.isNested());
            add(relations, clause, match, new Group(with.members(), source.isLoose(), false), back, CuePath.MUTUAL);
            return;
        }
        List<Participant> members = clause.withTwins(subject.members());
        boolean near = members.size() > 1
                && match.from() - members.get(members.size() - 1).to() <= NEAR_GROUP;
        if (near && !subject.isLoose() && !aside) {
            bothWays(relations, clause, match, members);
        }
    }

    /** "at a time of tension", "despite the alliance": a circumstance, of which the subject need not be a part. */
    private static boolean isAside(Clause clause, int cueFrom) {
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

    private void bothWays(List<Relation> relations, Clause clause, CueMatch match, List<Participant> members) {
        for (Participant source : members) {
            for (Participant target : members) {
                add(
                        relations,
                        clause,
                        match,
                        new Group(List.of(source), false, false),
                        new Target(List.of(target), 0, 0, false),
                        CuePath.MUTUAL);
            }
        }
    }

    private void add(
            List<Relation> relations, Clause clause, CueMatch match, Group source, Target target, CuePath plain) {
        Modality.Reading reading = modality.read(clause, match);
        int nested = target.nestedPolarity() == 0 || !target.isNested() ? 1 : target.nestedPolarity();
        int polarity = match.cue().polarity() * nested;
        boolean bothNegative = match.cue().polarity() < 0 && nested < 0;
        polarity = bothNegative ? 0 : reading.apply(polarity);
        CuePath path = path(source, target, plain);
        for (Participant from : clause.withTwins(source.members())) {
            for (Participant to : clause.withTwins(target.members())) {
                if (!from.isSame(to)) {
                    relations.add(new Relation(
                            from,
                            to,
                            match,
                            polarity,
                            reading.isNegated(),
                            reading.isHypothetical(),
                            path,
                            target.distance()));
                }
            }
        }
    }

    private static CuePath path(Group source, Target target, CuePath plain) {
        if (source.isLoose()) {
            return CuePath.LOOSE;
        }
        if (target.isNested()) {
            return CuePath.NESTED;
        }
        return source.isPossessive() && plain != CuePath.MUTUAL ? CuePath.POSSESSIVE : plain;
    }
}

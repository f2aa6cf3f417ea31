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
    private static final Set<String> ADJECTIVES = Set.of("same", "other", "new", "own", "recent");
    private static final List<String> ADJECTIVE_ENDS = List.of("ary", "al", "ic", "ive", "ian", "ish", "ese");
    /** Nouns that a verb's plain form before them describes. */
    private static final Set<String> COMPOUNDS = Set.of(
            "worker",
            "workers",
            "package",
            "packages",
            "convoy",
            "convoys",
            "program",
            "programme",
            "group",
            "groups",
            "helicopter",
            "helicopters");

    private final CueLexicon lexicon;
    private final Roles roles;
    private final SubjectFinder subjects;
    private final RelationMaker maker;
    private final CueReader nouns;
    private final CueReader mutual;
    private final List<ConstructReader> constructs;

    RelationFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
        roles = new Roles(lexicon);
        subjects = new SubjectFinder(lexicon);
        maker = new RelationMaker(new Modality(lexicon));
        nouns = new NounRelations(roles, subjects, maker);
        mutual = new MutualRelations(lexicon, roles, subjects, maker);
        constructs = List.of(
                new ReciprocalRelations(lexicon, maker),
                new SideRelations(lexicon, maker),
                new NamingRelations(lexicon, roles, subjects, maker),
                new DemandRelations(roles, subjects, maker),
                new GivingRelations(roles, subjects, maker),
                new AccusationRelations(lexicon, maker),
                new SharedRelations(maker));
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
        constructs.forEach(construct -> construct.read(relations, clause));
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
            case NOUN -> nouns.read(relations, clause, match);
            case ADJECTIVE -> adjective(relations, clause, match);
            case MUTUAL -> mutual.read(relations, clause, match);
        }
        return relations.size() > before;
    }

    private void verb(List<Relation> relations, Clause clause, CueMatch match) {
        if (isInName(clause, match) || isNounUse(clause, match) || isCompound(clause, match)) {
            return;
        }
        if (isPassive(clause, match)) {
            boolean reduced = !hasBe(clause, match.from());
            Group target = reduced ? described(clause, match.from()) : subjects.find(clause, match);
            Group source = roles.agent(clause, match.to(), BY);
            maker.add(relations, clause, match, source, new Target(target.members(), 0, 0, false), CuePath.PASSIVE);
            return;
        }
        Target target = target(clause, match);
        if (target != null) {
            Group source = subjects.find(clause, match);
            maker.add(relations, clause, match, source, target, CuePath.PLAIN);
        }
    }

    /** "Finance Committee": a form with a capital that has another beside it. */
    private static boolean isInName(Clause clause, CueMatch match) {
        boolean before = clause.isPartOfName(match.from() - 1);
        boolean after = clause.isPartOfName(match.to()) && clause.at(match.to()) == null;
        return clause.isPartOfName(match.from()) && (before || after);
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
        return forces || isDescribed(clause, match) || isDetermined(clause, match) || describesNoun(clause, match);
    }

    /** "Paramilitary force Badr", "the same rebels": a noun that an adjective describes. */
    private boolean isDescribed(Clause clause, CueMatch match) {
        String adjective = clause.word(match.from() - 1);
        boolean body = lexicon.isGovernment(clause.word(match.from()));
        boolean determined = clause.is(match.from() - 2, Grammar.DETERMINERS);
        boolean noun = !clause.word(match.to() - 1).endsWith("ing") && !clause.is(match.from(), Grammar.SIDES);
        return noun
                && (body || determined)
                && clause.isPlainWord(match.from() - 1)
                && (clause.is(match.from() - 1, ADJECTIVES)
                        || ADJECTIVE_ENDS.stream().anyMatch(adjective::endsWith));
    }

    /** "Aid worker", "attack helicopters": the first of two nouns that belong together. */
    private static boolean describesNoun(Clause clause, CueMatch match) {
        String word = clause.word(match.to() - 1);
        boolean plain = !word.endsWith("s") && !word.endsWith("ed") && !word.endsWith("ing");
        return plain && clause.is(match.to(), COMPOUNDS);
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
        while (clause.has(t) && clause.isAdverbial(t) && !clause.is(t, Grammar.BE)) {
            t--;
        }
        return clause.is(t, Grammar.BE);
    }

    /** Whom a participle without "be" describes: the name right before it, or before its comma. */
    private static Group described(Clause clause, int participle) {
        int end = clause.word(participle - 1).equals(",") ? participle - 1 : participle;
        Participant one = clause.endingAt(end);
        boolean oblique = one != null && end < participle && clause.is(clause.before(one.from()), Grammar.PREPOSITIONS);
        return one == null || oblique ? Group.NONE : new Group(List.of(one), false, false);
    }

    private void adjective(List<Relation> relations, Clause clause, CueMatch match) {
        Target target = roles.linked(clause, match, match.cue().links(), LINK_REACH);
        if (target != null) {
            maker.add(relations, clause, match, subjects.find(clause, match), target, CuePath.LINKED);
        }
    }
}

package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;

/**
 * Reads what somebody calls somebody: "Biden called Putin a war criminal", "Hamas is considered a terrorist group by the EU", "the
 * EU held Russia responsible". The noun or adjective says the attitude, the verb whose it is.
 */
final class NamingRelations implements ConstructReader {

    private static final int REACH = 3;
    private static final int COMPLEMENT = 6;
    private static final int AGENT = 6;
    private static final float LOUD = 1.5f;
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> JOINING = Set.of("and", "but", "or", "while");
    private static final Set<String> NAMING = Words.set("""
            call calls called calling brand brands branded branding label labels labeled labelled labeling labelling
            consider considers considered considering deem deems deemed deeming regard regards regarded regarding view
            views viewed viewing see sees saw seen seeing describe describes described describing denounce denounces
            denounced denouncing declare declares declared declaring designate designates designated designating list
            lists listed listing characterize characterizes characterized characterise characterised portray portrays
            portrayed portraying depict depicts depicted paint paints painted cast casts classify classified
            """);
    private static final Set<String> BARE = Words.set("""
            call calls called calling brand brands branded branding label labels labeled labelled labeling labelling
            consider considers considered considering deem deems deemed deeming declare declares declared declaring
            designate designates designated designating
            """);

    private static final Set<String> HOLDING = Words.set("hold holds held holding find finds found");
    private static final Set<String> BLAME = Set.of("accountable", "responsible", "liable", "guilty", "complicit");

    private final CueLexicon lexicon;
    private final Roles roles;
    private final SubjectFinder subjects;
    private final RelationMaker maker;

    NamingRelations(CueLexicon lexicon, Roles roles, SubjectFinder subjects, RelationMaker maker) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.subjects = subjects;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (int t = clause.from(); t < clause.to(); t++) {
            if ((clause.is(t, NAMING) || clause.is(t, HOLDING)) && clause.at(t) == null) {
                if (isPassive(clause, t)) {
                    passive(relations, clause, t);
                } else {
                    active(relations, clause, t);
                }
            }
        }
    }

    private void active(List<Relation> relations, Clause clause, int verb) {
        for (int t = verb + 1; t <= verb + REACH && clause.has(t); t++) {
            Participant named = clause.at(t);
            if (named != null) {
                boolean another = clause.isPossessive(named.to()) || Roles.isAnotherPerson(clause, named);
                int polarity = another ? 0 : complement(clause, verb, named.to());
                if (polarity != 0) {
                    CueMatch match = match(clause, verb, polarity);
                    Target target = new Target(Roles.joined(clause, named), t - verb, 0, false);
                    maker.add(relations, clause, match, subjects.find(clause, match), target, CuePath.PLAIN);
                }
                return;
            }
            if (!clause.is(t, Grammar.SKIPPED_BEFORE_NAME)) {
                return;
            }
        }
    }

    private void passive(List<Relation> relations, Clause clause, int verb) {
        int polarity = complement(clause, verb, verb + 1);
        if (polarity == 0) {
            return;
        }
        CueMatch match = match(clause, verb, polarity);
        int by = verb + 1;
        while (clause.has(by)
                && by <= verb + COMPLEMENT + AGENT
                && !clause.word(by).equals("by")) {
            by++;
        }
        Group source = clause.word(by).equals("by") ? roles.agent(clause, by, BY) : Group.NONE;
        Group target = subjects.find(clause, match);
        maker.add(relations, clause, match, source, new Target(target.members(), 0, 0, false), CuePath.PASSIVE);
    }

    private static CueMatch match(Clause clause, int verb, int polarity) {
        EventClass event = EventClass.of(false, polarity < 0);
        Cue cue = new Cue(clause.word(verb), Cue.Kind.VERB, polarity, Set.of(Cue.DIRECT), event, true);
        return new CueMatch(cue, verb, verb + 1);
    }

    private static boolean isPassive(Clause clause, int verb) {
        for (int t = verb - 1; t >= verb - REACH; t--) {
            if (clause.is(t, Grammar.BE)) {
                return true;
            }
            if (!clause.isAdverbial(t)) {
                return false;
            }
        }
        return false;
    }

    /** The polarity of what somebody is called: of the last polar word of "as the greatest threat", "a liar", where the noun stands; 0 where none is said. */
    private int complement(Clause clause, int verb, int from) {
        if (clause.is(verb, HOLDING)) {
            return isBlame(clause, from) ? -1 : 0;
        }
        boolean as = clause.word(from).equals("as");
        if (!as && !clause.is(verb, BARE)) {
            return 0;
        }
        int first = as ? from + 1 : from;
        boolean quoted =
                clause.word(first).equals("\u201c") || clause.word(first).equals("\"");
        boolean opens =
                as || quoted || clause.is(first, Grammar.DETERMINERS) || lexicon.wordPolarity(clause.word(first)) != 0;
        int last = 0;
        for (int t = first; opens && clause.has(t) && t < first + COMPLEMENT; t++) {
            boolean ends = clause.at(t) != null || clause.word(t).equals(",") || clause.is(t, Grammar.PREPOSITIONS);
            boolean named = last != 0 && (!clause.tokens().isWord(t) || clause.is(t, JOINING));
            if (ends && t > first || named || clause.is(t, Grammar.CLAUSE_OPENERS)) {
                break;
            }
            int polarity = polarity(clause.word(t));
            last = polarity != 0 ? polarity : last;
        }
        return last;
    }

    /** "Held Putin personally responsible": what sounds good and is blame. */
    static boolean isBlame(Clause clause, int from) {
        int t = from;
        while (clause.isAdverbial(t)) {
            t++;
        }
        return clause.is(t, BLAME)
                || (clause.word(t).equals("account") && clause.word(t - 1).equals("to"));
    }

    private int polarity(String word) {
        int opinion = lexicon.wordPolarity(word);
        int noun = opinion != 0 ? opinion : lexicon.nounPolarity(word);
        float valence = Valences.of(word);
        return noun != 0 ? noun : Math.abs(valence) < LOUD ? 0 : valence > 0 ? 1 : -1;
    }
}

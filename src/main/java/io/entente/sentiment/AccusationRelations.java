package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.sentiment.Roles.Target;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;

/** Reads what somebody says of somebody: "Kerry said Russia violated the truce", "Erdogan said that Greece was right". */
final class AccusationRelations implements ConstructReader {

    private static final int REACH = 5;
    private static final Set<String> SAYING = Words.set("""
            said says saying say told tells claimed claims claim argued argues wrote writes added insisted insists alleged
            alleges asserted asserts maintained maintains stated states declared declares believed believes believe
            complained complains charged charges noted notes tweeted tweets suggested suggests
            """);
    private static final Set<String> FAULTS = Words.set("""
            broke breaks broken breaking violated violates violating breached breaches breaching lied lies lying failed
            fails failing cheated cheats cheating attacked attacks invaded invades killed kills murdered shelled shells
            bombed bombs poisoned destroyed destroys sabotaged undermined undermines undermining threatened threatens
            threatening meddled meddles interfered interferes interfering stole steals stealing abused abuses ignored
            ignores betrayed betrays deceived misled misleads provoked provokes refused refuses refusing
            exploited exploits manipulated manipulates harmed harms hurts ruined wrecked occupied occupies
            """);
    /** What somebody is who did it, whatever the word sounds like elsewhere. */
    static final Set<String> GUILT = Set.of("responsible", "behind", "guilty", "lying", "cheating", "complicit");

    static final Set<String> COPULAS = Set.of("is", "was", "are", "were", "be", "been", "'s", "remains", "became");

    private final CueLexicon lexicon;
    private final RelationMaker maker;

    AccusationRelations(CueLexicon lexicon, RelationMaker maker) {
        this.lexicon = lexicon;
        this.maker = maker;
    }

    @Override
    public void read(List<Relation> relations, Clause clause) {
        for (Participant speaker : clause.participants()) {
            int verb = verb(clause, speaker.to());
            Participant subject = verb < 0 ? null : subject(clause, verb + 1);
            if (subject != null && !subject.isSame(speaker)) {
                read(relations, clause, speaker, subject);
            }
        }
    }

    private static int verb(Clause clause, int from) {
        int t = from;
        while (clause.isAdverbial(t)) {
            t++;
        }
        return clause.is(t, SAYING) ? t : -1;
    }

    /** The subject of what is said, perhaps after "reporters on Monday that". */
    private static @org.jspecify.annotations.Nullable Participant subject(Clause clause, int from) {
        int open = from;
        for (int t = from; t < from + REACH; t++) {
            open = clause.word(t).equals("that") ? t + 1 : open;
        }
        if (open == from && clause.is(from, Set.of("reporters", "journalists", "lawmakers"))) {
            open = from + 1;
        }
        return clause.at(clause.afterTitles(open));
    }

    private void read(List<Relation> relations, Clause clause, Participant speaker, Participant subject) {
        if (clause.isPossessive(subject.to()) || !clause.isSameVoice(speaker.from(), subject.from())) {
            return;
        }
        boolean copula = false;
        for (int t = subject.to(); t < subject.to() + REACH && clause.has(t); t++) {
            if (!copula && clause.is(t, FAULTS)) {
                add(relations, clause, speaker, subject, t, -1);
                return;
            }
            if (copula && clause.is(t, GUILT)) {
                add(relations, clause, speaker, subject, t, -1);
                return;
            }
            int opinion = copula ? lexicon.wordPolarity(clause.word(t)) : 0;
            if (opinion != 0) {
                add(relations, clause, speaker, subject, t, opinion);
                return;
            }
            copula |= clause.is(t, COPULAS);
            boolean passes = copula || clause.isAdverbial(t);
            if (!passes || clause.word(t).equals(",") || clause.at(t) != null) {
                return;
            }
        }
    }

    private void add(
            List<Relation> relations, Clause clause, Participant speaker, Participant subject, int at, int polarity) {
        EventClass event = EventClass.of(false, polarity < 0);
        Cue cue = new Cue(clause.word(at), Cue.Kind.VERB, polarity, Set.of(Cue.DIRECT), event, true);
        Group source = new Group(Roles.joined(clause, speaker), false, false);
        Target target = new Target(Roles.joined(clause, subject), 0, 0, false);
        maker.add(relations, clause, new CueMatch(cue, at, at + 1), source, target, CuePath.SAID);
    }
}

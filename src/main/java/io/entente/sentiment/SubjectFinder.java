package io.entente.sentiment;

import io.entente.sentiment.Roles.Group;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts: the nearest participant to the left of a cue that is no object, inside the clause of the cue. Where the clause
 * has another subject, a pronoun or somebody's people, there is none.
 */
final class SubjectFinder {

    private static final int FARTHEST = 25;
    private static final int FARTHEST_WEAK = 8;
    private static final int FARTHEST_OBLIQUE = 12;
    private static final int NEAR_RELATIVE = 6;
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "we", "i", "it", "you", "who", "what", "there");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final Set<String> AFTER_PLURAL = Set.of(
            "and", "or", ",", "who", "have", "are", "were", "had", "will", "would", "in", "from", "at", "on", "with");
    /** Prepositions that also open a clause: "days before Russia invaded". */
    private static final Set<String> TIMES = Set.of("before", "after", "since", "as", "than", "until");

    private static final Set<String> COORDINATING = Set.of("and", "but", "or", "yet");
    private static final Set<String> MODALS =
            Set.of("should", "would", "could", "can", "may", "might", "must", "will", "shall");
    /** Prepositions of which a name with a participle is the subject: "references to the CIA warning the department". */
    private static final Set<String> ABSOLUTE = Set.of("with", "to", "of", "about");

    private static final Set<String> REASONS = Set.of("for", "of", "from");
    private static final Set<String> OTHER_CLAUSE = Words.set("""
            whether because while when if although though unless until whereas where why how
            """);

    /** Plurals that do nothing themselves: times, and what somebody says or writes. */
    private static final Set<String> NO_PEOPLE = Words.set("""
            days weeks months years hours minutes times decades tweets posts remarks comments statements letters speeches
            messages ads videos resolutions bills laws words sanctions reports claims efforts talks elections is was has
            its his this us says
            """);

    private final CueLexicon lexicon;

    SubjectFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Who acts by a cue; the group is loose where only an object or somebody far off was found. */
    Group find(Clause clause, CueMatch match) {
        int cueFrom = match.from();
        Participant planner = planner(clause, cueFrom);
        if (planner != null) {
            return new Group(List.of(planner), false, true);
        }
        int reason = reason(clause, cueFrom);
        if (reason >= 0) {
            return blamed(clause, reason);
        }
        if (isOfDescribed(clause, cueFrom)) {
            return Group.NONE;
        }
        int reach = match.cue().strong() ? FARTHEST : FARTHEST_WEAK;
        Participant oblique = null;
        for (int end = cueFrom; end > clause.from() && cueFrom - end <= reach; end--) {
            Participant candidate = clause.endingAt(end);
            if (candidate != null && clause.isSameVoice(candidate.from(), cueFrom)) {
                boolean object = isObject(clause, candidate, cueFrom);
                if (!object) {
                    return acting(clause, candidate, cueFrom);
                }
                if (isOfOthers(clause, candidate)) {
                    return Group.NONE;
                }
                boolean listed = clause.word(cueFrom).endsWith("ing")
                        && clause.word(cueFrom - 1).equals(",")
                        && clause.word(clause.before(candidate.from())).endsWith("ing");
                boolean usable = !listed
                        && !isOfParallel(clause, candidate, cueFrom)
                        && !Roles.isAnotherPerson(clause, candidate)
                        && isOfSubject(clause, candidate);
                oblique = oblique == null && usable ? candidate : oblique;
                end = candidate.from() + 1;
            } else if (isOtherSubject(clause, end - 1, cueFrom)) {
                return Group.NONE;
            } else if (clause.is(end - 1, RELATIVE)) {
                Participant described = described(clause, end - 1);
                if (described != null) {
                    boolean thing = clause.word(end - 1).equals("which")
                            && described.mention().actor().isPerson();
                    return thing ? Group.NONE : found(clause, described, cueFrom);
                }
                if (clause.word(end - 1).equals("that") || !isNamedNear(clause, end - 1)) {
                    return Group.NONE;
                }
            }
        }
        if (oblique == null || cueFrom - oblique.to() > FARTHEST_OBLIQUE) {
            return Group.NONE;
        }
        return new Group(Roles.joined(clause, oblique), true, clause.isPossessive(oblique.to()));
    }

    /** Who acts where the nearest name is no object: the name, or whom its own clause describes. */
    private Group acting(Clause clause, Participant candidate, int cueFrom) {
        if (isSpeakerOfAnother(clause, candidate, cueFrom)) {
            return Group.NONE;
        }
        if (isOfClosedClause(clause, candidate, cueFrom)) {
            Participant described = described(clause, candidate.from() - 1);
            return described == null ? Group.NONE : found(clause, described, cueFrom);
        }
        boolean another = Roles.isAnotherPerson(clause, candidate) || isModifier(clause, candidate);
        return another ? Group.NONE : found(clause, candidate, cueFrom);
    }

    /** "Managers prosecuting Trump", "insurgents aligned with Iran": people who are no participant do it. */
    private boolean isOfDescribed(Clause clause, int cueFrom) {
        String cue = clause.word(cueFrom);
        String before = clause.word(cueFrom - 1);
        return (cue.endsWith("ing") || cue.endsWith("ed"))
                && before.endsWith("s")
                && clause.isPlainWord(cueFrom - 1)
                && clause.endingAt(cueFrom) == null
                && clause.endingAt(cueFrom - 1) == null
                && clause.endingAt(cueFrom - 2) == null
                && !lexicon.isGovernment(before)
                && !clause.is(cueFrom - 1, Grammar.NO_NOUN)
                && !clause.is(cueFrom - 1, Grammar.ADVERBIAL)
                && !clause.is(cueFrom - 1, NO_PEOPLE)
                && !lexicon.isAct(before)
                && !lexicon.isVerbForm(before)
                && !lexicon.isReporting(before);
    }

    /** Whether an object may stand for the subject: one of a verb, or of a preposition such as "of". */
    private static boolean isOfSubject(Clause clause, Participant candidate) {
        int before = clause.before(Roles.joined(clause, candidate).get(0).from());
        int preposition = clause.is(before - 1, Grammar.DETERMINERS) ? before - 2 : before;
        return !clause.is(preposition, Grammar.PREPOSITIONS) || clause.is(preposition, Grammar.OF_SUBJECT);
    }

    /** "Putin says the organisers betrayed Russia": who says it is not who does it. */
    private boolean isSpeakerOfAnother(Clause clause, Participant candidate, int cueFrom) {
        int verb = candidate.to();
        while (clause.is(verb, Grammar.ADVERBIAL)) {
            verb++;
        }
        if (!lexicon.isReporting(clause.word(verb)) || cueFrom - verb < 3) {
            return false;
        }
        int before = cueFrom - 1;
        while (clause.is(before, Grammar.ADVERBIAL) && !clause.word(before).equals("to")) {
            before--;
        }
        return before > verb
                && clause.isPlainWord(before)
                && !clause.word(before).equals("and")
                && !clause.word(before).equals("but")
                && !clause.word(before).equals("to");
    }

    /** "Walker, who Democrats say flew there, has attacked": the subject of a clause that a comma has closed. */
    private static boolean isOfClosedClause(Clause clause, Participant candidate, int cueFrom) {
        int last = cueFrom - 1;
        while (clause.isAdverbial(last)) {
            last--;
        }
        return clause.word(last).equals(",")
                && clause.is(candidate.from() - 1, RELATIVE)
                && clause.word(candidate.from() - 2).equals(",");
    }

    /** "critics of Putin". */
    static boolean isOfOthers(Clause clause, Participant candidate) {
        int before = clause.before(candidate.from());
        return clause.word(before).equals("of") && clause.is(before - 1, Grammar.OTHERS);
    }

    /** Whether somebody is named in the few words before a relative pronoun, of whom it may tell. */
    private static boolean isNamedNear(Clause clause, int relative) {
        for (int end = relative; end >= relative - NEAR_RELATIVE; end--) {
            if (clause.endingAt(end) != null) {
                return true;
            }
        }
        return false;
    }

    /** The name that a relative pronoun stands after, perhaps with a comma between; null where none does. */
    private static @Nullable Participant described(Clause clause, int relative) {
        Participant adjacent = clause.endingAt(relative);
        return adjacent == null && clause.word(relative - 1).equals(",") ? clause.endingAt(relative - 1) : adjacent;
    }

    private static Group found(Clause clause, Participant subject, int cueFrom) {
        boolean loose = cueFrom - subject.to() > FARTHEST_OBLIQUE;
        return new Group(Roles.joined(clause, subject), loose, clause.isPossessive(subject.to()));
    }

    /** A pronoun that acts, or a word that opens a clause of its own. */
    private static boolean isOtherSubject(Clause clause, int token, int cueFrom) {
        if (!clause.isSameVoice(token, cueFrom)) {
            return false;
        }
        boolean relative = clause.word(token).equals("who")
                && (clause.endingAt(token) != null || clause.word(token - 1).equals(","));
        boolean pronoun = clause.is(token, PRONOUNS) && !relative;
        String word = clause.word(token);
        return pronoun || clause.is(token, OTHER_CLAUSE) || word.equals(";") || word.equals(":");
    }

    /** "Kiev's plans to join": the one whose noun an infinitive fills. */
    private static @Nullable Participant planner(Clause clause, int cueFrom) {
        if (!clause.word(cueFrom - 1).equals("to")) {
            return null;
        }
        for (int end = cueFrom - 2; end >= cueFrom - 4; end--) {
            Participant candidate = clause.endingAt(end);
            if (candidate != null) {
                return clause.isPossessive(end) && clause.isSameVoice(candidate.from(), cueFrom) ? candidate : null;
            }
        }
        return null;
    }

    /** The "for" or "of" of "for attacking", "of having attacked"; -1 where none stands before the cue. */
    private static int reason(Clause clause, int cueFrom) {
        for (int t = cueFrom - 1; t >= cueFrom - 4; t--) {
            if (clause.is(t, REASONS) && clause.word(t + 1).endsWith("ing")) {
                return t;
            }
            if (clause.endingAt(t) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** Who is blamed or praised for it: the name right before it. */
    private static Group blamed(Clause clause, int reason) {
        Participant candidate = clause.endingAt(reason);
        return candidate == null || Roles.isAnotherPerson(clause, candidate)
                ? Group.NONE
                : new Group(Roles.joined(clause, candidate), false, false);
    }

    private boolean isObject(Clause clause, Participant candidate, int cueFrom) {
        int first = Roles.joined(clause, candidate).get(0).from();
        int before = clause.before(first);
        boolean absolute = clause.is(before, ABSOLUTE)
                && clause.word(cueFrom).endsWith("ing")
                && isRightBefore(clause, candidate, cueFrom);
        if (absolute) {
            return false;
        }
        if (clause.is(before, Grammar.PREPOSITIONS)) {
            return !clause.is(before, TIMES) || !isRightBefore(clause, candidate, cueFrom);
        }
        boolean nounPhrase = clause.is(before - 1, Grammar.DETERMINERS);
        if (nounPhrase && clause.is(before - 2, Grammar.PREPOSITIONS)) {
            return true;
        }
        boolean afterVerb = lexicon.isVerbForm(clause.word(before)) && before != cueFrom && !nounPhrase;
        return (afterVerb && !clause.isFirstWord(before))
                || isOfAnotherVerb(clause, candidate, cueFrom)
                || isOfParallel(clause, candidate, cueFrom);
    }

    /** "He says that the FBI should be told, but accuses": a verb that cannot go on with what the name's own auxiliary began. */
    private static boolean isOfAnotherVerb(Clause clause, Participant candidate, int cueFrom) {
        return clause.is(cueFrom - 1, COORDINATING)
                && clause.is(candidate.to(), MODALS)
                && isFinite(clause.word(cueFrom));
    }

    private static boolean isFinite(String verb) {
        return verb.endsWith("s") && !verb.endsWith("ss");
    }

    /** "It benefits Romney and hurts", "to fire Sessions or fire": the object of the verb that the cue is joined to. */
    private static boolean isOfParallel(Clause clause, Participant candidate, int cueFrom) {
        int before = clause.before(candidate.from());
        String verb = clause.word(before);
        String cue = clause.word(cueFrom);
        boolean same = verb.equals(cue) || (isFinite(verb) && isFinite(cue));
        return same
                && candidate.to() == cueFrom - 1
                && clause.is(cueFrom - 1, COORDINATING)
                && before > clause.from()
                && !clause.is(before - 1, Grammar.DETERMINERS)
                && !clause.isPossessive(before - 1)
                && clause.at(before) == null;
    }

    /** "Boeing planes": a name that describes the plural after it. Nouns of government still mean the government. */
    private boolean isModifier(Clause clause, Participant candidate) {
        int next = candidate.to();
        return clause.isPlainWord(next)
                && clause.word(next).endsWith("s")
                && !lexicon.isVerbForm(clause.word(next))
                && !lexicon.isAct(clause.word(next))
                && !lexicon.isGovernment(clause.word(next))
                && !lexicon.isGovernment(clause.word(next + 1))
                && !clause.is(next, Grammar.NO_NOUN)
                && (clause.is(next + 1, AFTER_PLURAL)
                        || lexicon.isVerbForm(clause.word(next + 1))
                        || lexicon.isAct(clause.word(next + 1)));
    }

    /** Whether only adverbs and auxiliaries stand between a name and its cue. */
    private static boolean isRightBefore(Clause clause, Participant candidate, int cueFrom) {
        for (int t = candidate.to(); t < cueFrom; t++) {
            if (!clause.isAdverbial(t)) {
                return false;
            }
        }
        return true;
    }
}

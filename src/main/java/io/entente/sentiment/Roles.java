package io.entente.sentiment;

import io.entente.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who acts and who is acted upon around a cue, by position, prepositions and commas. */
final class Roles {

    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "than");
    private static final Set<String> QUESTIONS = Set.of("how", "what", "why", "when", "where");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us", "himself", "herself", "themselves");
    private static final int AGENT_REACH = 8;
    private static final int LARGEST_GROUP = 24;
    private static final int LATER_REACH = 6;
    private static final int LONGEST_TITLE = 6;

    private final CueLexicon lexicon;

    Roles(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Participants that share a role, and whether they hang on the cue loosely or as possessor. */
    record Group(List<Participant> members, boolean isLoose, boolean isPossessive) {

        static final Group NONE = new Group(List.of(), true, false);

        boolean isEmpty() {
            return members.isEmpty();
        }
    }

    /** The target found after a cue, how many tokens off, and what nests it. */
    record Target(List<Participant> members, int distance, int nestedPolarity, boolean isNested) {}

    /** Whether the noun after a name says that somebody else is meant: "Putin's critics". */
    static boolean isAnotherPerson(Clause clause, Participant candidate) {
        boolean possessive = clause.isPossessive(candidate.to());
        int next = possessive ? candidate.to() + 1 : candidate.to();
        return clause.is(next, Grammar.OTHERS)
                || clause.is(next + 1, Grammar.OTHERS)
                || (possessive && clause.isPlainWord(next) && clause.is(next + 2, Grammar.OTHERS));
    }

    /** A participant with those that a comma or "and" joins to it, in the order of the text, each actor once. */
    static List<Participant> joined(Clause clause, Participant one) {
        List<Participant> group = new ArrayList<>();
        group.add(one);
        Participant left = leftNeighbour(clause, one);
        while (left != null && group.size() < LARGEST_GROUP) {
            group.add(0, left);
            left = leftNeighbour(clause, left);
        }
        Participant right = rightNeighbour(clause, one);
        while (right != null && group.size() < LARGEST_GROUP) {
            group.add(right);
            right = rightNeighbour(clause, right);
        }
        return isList(clause, group) ? distinct(group) : List.of(one);
    }

    /** Those that a verb acts upon together: not the last one where a clause of its own begins, "and Congress had not". */
    private static List<Participant> objects(Clause clause, Participant one) {
        List<Participant> group = joined(clause, one);
        Participant last = group.get(group.size() - 1);
        boolean subject = group.size() > 1 && clause.is(last.to(), AUXILIARIES);
        return subject ? group.subList(0, group.size() - 1) : group;
    }

    private static List<Participant> distinct(List<Participant> group) {
        List<Participant> distinct = new ArrayList<>();
        for (Participant participant : group) {
            if (distinct.stream().noneMatch(participant::isSame)) {
                distinct.add(participant);
            }
        }
        return distinct;
    }

    /** A comma alone joins nothing: an apposition or a clause may stand between. */
    private static boolean isList(Clause clause, List<Participant> group) {
        for (int i = 1; i < group.size(); i++) {
            for (int t = group.get(i - 1).to(); t < group.get(i).from(); t++) {
                if (clause.word(t).equals("and")
                        || clause.word(t).equals("or")
                        || clause.word(t).equals("&")
                        || clause.word(t).equals("nor")
                        || clause.word(t).equals("well")
                        || clause.word(t).equals("along")) {
                    return true;
                }
            }
        }
        return group.size() == 1;
    }

    /** What ends a verb that follows a noun: "the interference laid out in". */
    private static final Set<String> PARTICLES = Set.of("out", "up", "down", "off", "away");

    private static final Set<String> AUXILIARIES = Words.set("""
            is are was were has have had will would can could may might should must do does did said says
            """);

    private static final Set<String> JOINT = Words.set("""
            and or , & nor both as well the along with
            """);

    private static @Nullable Participant leftNeighbour(Clause clause, Participant one) {
        int start = clause.before(one.from()) + 1;
        Participant close = leftNeighbour(clause, one.from());
        return close != null || start == one.from() ? close : leftNeighbour(clause, start);
    }

    private static @Nullable Participant leftNeighbour(Clause clause, int from) {
        int end = from;
        while (clause.has(end - 1) && clause.endingAt(end) == null && clause.is(end - 1, JOINT) && from - end < 4) {
            end--;
        }
        Participant left = end == from ? null : clause.endingAt(end);
        return left != null && isJoint(clause, left.to(), from) ? left : null;
    }

    private static @Nullable Participant rightNeighbour(Clause clause, Participant one) {
        int end = one.to();
        while (clause.has(end) && clause.at(end) == null && clause.is(end, JOINT) && end - one.to() < 4) {
            end++;
        }
        int start = end;
        while (start - end < LONGEST_TITLE && clause.at(start) == null && clause.isPartOfTitle(start)) {
            start++;
        }
        Participant right = end == one.to() ? null : clause.at(start);
        return right != null && isJoint(clause, one.to(), end) ? right : null;
    }

    /** Joined by "and", a comma, or "as well as" and "along with", but not by "with" or "as" alone. */
    private static boolean isJoint(Clause clause, int from, int to) {
        boolean with = false;
        boolean joint = false;
        for (int t = from; t < to; t++) {
            String word = clause.word(t);
            with |= word.equals("with") || word.equals("as");
            joint |= word.equals("and")
                    || word.equals("or")
                    || word.equals(",")
                    || word.equals("&")
                    || word.equals("nor")
                    || word.equals("well")
                    || word.equals("along");
        }
        return joint
                && (!with
                        || clause.word(from).equals("along")
                        || clause.word(from).equals("as"));
    }

    /** Who is acted upon directly: the nearest participant after the cue within reach and inside the same clause. */
    @Nullable
    Target object(Clause clause, CueMatch match, int reach) {
        int nested = 0;
        boolean isNested = false;
        if (isPronoun(clause, match.to())) {
            return null;
        }
        for (int t = match.to(); clause.has(t) && t < match.to() + reach; t++) {
            if (isOfRelativeClause(clause, t, match.to())) {
                return null;
            }
            Participant participant = clause.at(t);
            if (participant != null && clause.isSameVoice(t, match.from())) {
                if (isAnotherPerson(clause, participant)) {
                    return null;
                }
                return new Target(objects(clause, participant), t - match.to(), nested, isNested);
            }
            if (isClauseEnd(clause, t) || clause.is(t, CONJUNCTIONS)) {
                return null;
            }
            int noun = lexicon.nounPolarity(clause.word(t));
            nested = noun != 0 ? noun : nested;
            if (clause.is(t, Grammar.PREPOSITIONS) && t > match.to()) {
                boolean place = clause.word(t).equals("at") && nested == 0;
                if (place || !clause.is(t, Grammar.TOWARDS)) {
                    return null;
                }
                isNested = true;
            } else if (clause.is(t, Grammar.PREPOSITIONS)) {
                return null;
            }
        }
        return null;
    }

    /** "Fighting the same enemies the U.S. is fighting": a second noun phrase right after a noun, which acts itself. */
    private static boolean isOfRelativeClause(Clause clause, int article, int from) {
        int noun = article - 1;
        return clause.is(article, ARTICLES)
                && noun >= from
                && clause.isPlainWord(noun)
                && !clause.isAdverbial(noun)
                && !clause.is(noun, QUESTIONS)
                && !clause.is(noun, Grammar.DETERMINERS)
                && !clause.is(noun, Grammar.PREPOSITIONS);
    }

    /** "Accused him of": an object that is a pronoun of nobody who is known. */
    private static boolean isPronoun(Clause clause, int token) {
        boolean object = clause.is(token, OBJECTS)
                || (clause.word(token).equals("her") && clause.is(token + 1, Grammar.PREPOSITIONS));
        return object && clause.at(token) == null;
    }

    /** Who stands after one of a cue's prepositions. */
    @Nullable
    Target linked(Clause clause, CueMatch match, Set<String> links, int reach) {
        for (int t = match.to(); clause.has(t) && t < match.to() + 3; t++) {
            if (links.contains(clause.word(t))) {
                for (int u = t + 1; clause.has(u) && u <= t + reach; u++) {
                    Participant participant = clause.at(u);
                    if (participant != null && clause.isSameVoice(u, match.from())) {
                        return isAnotherPerson(clause, participant)
                                ? null
                                : new Target(joined(clause, participant), u - match.to(), 0, u > t + 3);
                    }
                    if (isClauseEnd(clause, u) || clause.is(u, Grammar.PREPOSITIONS)) {
                        return null;
                    }
                }
                return null;
            }
            if (isClauseEnd(clause, t)
                    || clause.at(t) != null
                    || clause.word(t).endsWith("ed")
                    || clause.is(t, PARTICLES)) {
                return null;
            }
        }
        return null;
    }

    /** Who stands after one of the prepositions somewhat later in the same clause: "tension in their relations with the West". */
    @Nullable
    Target later(Clause clause, CueMatch match, Set<String> prepositions) {
        for (int t = match.to(); clause.has(t) && t < match.to() + LATER_REACH; t++) {
            if (clause.at(t) != null || isClauseEnd(clause, t) || clause.is(t, CONJUNCTIONS)) {
                return null;
            }
            if (prepositions.contains(clause.word(t))) {
                Participant participant = clause.at(clause.word(t + 1).equals("the") ? t + 2 : t + 1);
                return participant == null || isAnotherPerson(clause, participant)
                        ? null
                        : new Target(joined(clause, participant), t + 1 - match.to(), 0, false);
            }
        }
        return null;
    }

    /** Who did it: the participants after "by" or "from". */
    Group agent(Clause clause, int from, Set<String> prepositions) {
        for (int t = from; clause.has(t) && t < from + AGENT_REACH; t++) {
            if (prepositions.contains(clause.word(t))) {
                int title = 0;
                for (int u = t + 1; clause.has(u) && u < t + 5 + title; u++) {
                    if (isTitleBeforeComma(clause, u)) {
                        u++;
                    } else if (title < LONGEST_TITLE && clause.isPartOfTitle(u)) {
                        title++;
                    }
                    Participant participant = clause.at(u);
                    if (participant != null) {
                        return isAnotherPerson(clause, participant)
                                ? Group.NONE
                                : new Group(joined(clause, participant), t - from > 3, false);
                    }
                    boolean of = clause.word(u).equals("of");
                    if (isClauseEnd(clause, u) || (clause.is(u, Grammar.PREPOSITIONS) && !of)) {
                        break;
                    }
                }
            }
            if (clause.is(t, Grammar.CLAUSE_OPENERS)) {
                return Group.NONE;
            }
        }
        return Group.NONE;
    }

    /** "the German Chancellor, Olaf Scholz": whether a comma between a title and its holder stands here. */
    private static boolean isTitleBeforeComma(Clause clause, int comma) {
        Participant holder = clause.at(comma + 1);
        return clause.word(comma).equals(",")
                && holder != null
                && holder.mention().actor().isPerson()
                && clause.isPartOfTitle(comma - 1)
                && clause.endingAt(comma) == null;
    }

    /** The possessor or modifier that stands right before a noun: "Russia's sharp criticism", "US sanctions". */
    Group possessor(Clause clause, int nounFrom) {
        for (int end = nounFrom; end > clause.from() && nounFrom - end <= 3; end--) {
            Participant candidate = clause.endingAt(end);
            if (candidate != null && clause.isSameVoice(candidate.from(), nounFrom)) {
                boolean possessive = end < nounFrom && clause.isPossessive(end);
                boolean modifier = end == nounFrom || (nounFrom - end <= 2 && isDemonym(candidate));
                return possessive || modifier ? new Group(joined(clause, candidate), false, true) : Group.NONE;
            }
            if (clause.is(end - 1, Grammar.PREPOSITIONS) || clause.word(end - 1).equals(",")) {
                return Group.NONE;
            }
        }
        return Group.NONE;
    }

    private static boolean isDemonym(Participant participant) {
        return participant.mention().kind() == io.entente.actor.Mention.Kind.DEMONYM;
    }

    private static boolean isClauseEnd(Clause clause, int token) {
        return clause.is(token, Grammar.CLAUSE_OPENERS) || clause.word(token).equals(",") || isStop(clause, token);
    }

    /** A full stop, but not that of "Mr.". */
    private static boolean isStop(Clause clause, int token) {
        return clause.word(token).equals(".") && !clause.is(token - 1, Grammar.SKIPPED_BEFORE_NAME);
    }
}

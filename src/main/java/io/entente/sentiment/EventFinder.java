package io.entente.sentiment;

import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells of which class the event is by which a source deals with a target in a sentence. */
public final class EventFinder {

    private static final int BY_REACH = 4;
    private static final int RELATIVE_REACH = 2;
    private static final Set<String> RELATIVES = Words.set("who which whose where whom");
    private static final Set<String> PROTESTERS =
            Words.set("protesters protestors demonstrators rioters marchers strikers picketers");
    private static final Set<String> LIST = Words.set("and , the or & with 's ' of - president minister leader");

    private final EventScanner scanner;

    public EventFinder(EventLexicon lexicon) {
        scanner = new EventScanner(lexicon);
    }

    /** The class of the event; where no event word is found the sound of the sentence decides between the verbal ones. */
    public EventClass find(Tokens tokens, Stretch source, Stretch target) {
        if (hasAny(tokens, source, PROTESTERS)) {
            return EventClass.MATERIAL_CONFLICT;
        }
        List<EventMatch> events =
                scanner.scan(tokens, source.from() < target.from() ? List.of(source, target) : List.of(target, source));
        EventMeaning meaning = new EventMeaning(tokens, events, target);
        EventMatch governor = source.from() < target.from()
                ? forward(tokens, events, source, target)
                : backward(tokens, events, source, target);
        if (governor != null) {
            EventClass found = meaning.of(governor);
            if (found != null) {
                return found;
            }
        }
        return EventClass.of(false, meaning.valence(0) < 0);
    }

    /** The governor where the source stands first: the first verb between, else an event noun. */
    private static @Nullable EventMatch forward(
            Tokens tokens, List<EventMatch> events, Stretch source, Stretch target) {
        boolean joint = isList(tokens, source.to(), target.from());
        EventMatch beforeBoth = last(events, 0, source.from(), event -> true);
        if (joint) {
            boolean between = beforeBoth != null
                    && !beforeBoth.verb()
                    && isAfter(tokens, beforeBoth.to(), source.from(), "between");
            EventMatch verb = first(events, target.to(), tokens.size(), EventMatch::verb);
            boolean fails =
                    between && verb != null && verb.pattern().eventClass().isConflict();
            EventMatch any = between && !fails ? beforeBoth : verb;
            return any != null ? any : outside(events, source, target);
        }
        int from = afterRelative(tokens, source.to(), target.from());
        EventMatch verb = first(events, from, target.from(), EventMatch::verb);
        if (verb == null) {
            verb = first(events, source.to(), target.from(), EventMatch::verb);
        }
        EventMatch noun = first(events, source.to(), target.from(), event -> !event.verb());
        if (verb != null) {
            return joined(tokens, events, verb, target.from());
        }
        return noun != null ? noun : outside(events, source, target);
    }

    /** "broke with one and recognised the other": the last verb of the same subject governs the target. */
    private static EventMatch joined(Tokens tokens, List<EventMatch> events, EventMatch first, int to) {
        EventMatch last = first;
        for (EventMatch event : events) {
            boolean finite = event.verb()
                    && event.from() > first.to()
                    && event.to() <= to
                    && !event.pattern().event().split(" ", 2)[0].equals(tokens.lower(event.from()));
            if (finite && Set.of("and", "but").contains(tokens.lower(event.from() - 1))) {
                last = event;
            }
        }
        return last;
    }

    private static @Nullable EventMatch outside(List<EventMatch> events, Stretch source, Stretch target) {
        int first = Math.min(source.from(), target.from());
        EventMatch after = first(events, Math.max(source.to(), target.to()), Integer.MAX_VALUE, event -> true);
        EventMatch before = last(events, 0, first, event -> !event.verb());
        if (before == null) {
            before = last(events, 0, first, event -> true);
        }
        return before != null && (after == null || !after.verb()) ? before : after;
    }

    /** The governor where the target stands first: what the source is the agent of, else the verb after the source. */
    private static @Nullable EventMatch backward(
            Tokens tokens, List<EventMatch> events, Stretch source, Stretch target) {
        EventMatch verbBetween = last(events, target.to(), source.from(), event -> event.verb() && !isSaying(event));
        EventMatch anyBetween = last(events, target.to(), source.from(), event -> !isSaying(event));
        EventMatch nounBefore = last(events, 0, target.from(), event -> !event.verb());
        if (isAgent(tokens, target.to(), source.from())) {
            EventMatch best = verbBetween != null ? verbBetween : anyBetween;
            return best != null ? best : nounBefore != null ? nounBefore : outside(events, source, target);
        }
        int from = afterRelative(tokens, source.to(), tokens.size());
        EventMatch after = first(events, from, tokens.size(), EventMatch::verb);
        if (after != null && !startsClause(tokens, target.to(), source.from()) && anyBetween != null) {
            return anyBetween;
        }
        if (after != null) {
            return after;
        }
        EventMatch noun = first(events, source.to(), tokens.size(), event -> true);
        if (isPossessive(tokens, source.to()) && noun != null) {
            return noun;
        }
        return anyBetween != null ? anyBetween : outside(events, source, target);
    }

    private static boolean isSaying(EventMatch event) {
        return event.pattern().kind() == EventPattern.Kind.SAY;
    }

    /** Whether the source may be the subject of a clause of its own: a comma or nothing but a title stands before it. */
    private static boolean startsClause(Tokens tokens, int from, int source) {
        for (int t = source - 1; t >= from; t--) {
            if (Set.of(",", ";", ":", "as", "that", "after", "when", "because", "while", "and", "but")
                    .contains(tokens.lower(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(Tokens tokens, int after) {
        return after < tokens.size() && Set.of("'s", "'").contains(tokens.lower(after));
    }

    private static boolean isAgent(Tokens tokens, int from, int source) {
        for (int t = source - 1; t >= Math.max(from, source - BY_REACH); t--) {
            if (tokens.lower(t).equals("by") || tokens.lower(t).equals("from") && t == source - 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(Tokens tokens, Stretch stretch, Set<String> words) {
        for (int t = stretch.from(); t < stretch.to(); t++) {
            if (words.contains(tokens.lower(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAfter(Tokens tokens, int from, int to, String word) {
        for (int t = from; t < to; t++) {
            if (tokens.lower(t).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(Tokens tokens, int from, int to) {
        boolean and = false;
        for (int t = from; t < to; t++) {
            and |= tokens.lower(t).equals("and");
            if (!LIST.contains(tokens.lower(t)) && !tokens.isCapitalised(t)) {
                return false;
            }
        }
        return and;
    }

    /** Where the clause goes on after "..., which ...,"; {@code from} where no such clause stands. */
    private static int afterRelative(Tokens tokens, int from, int to) {
        for (int t = from; t < Math.min(to, from + RELATIVE_REACH); t++) {
            if (RELATIVES.contains(tokens.lower(t))) {
                for (int end = t + 1; end < to; end++) {
                    if (tokens.lower(end).equals(",")) {
                        return end + 1;
                    }
                }
            }
        }
        return from;
    }

    private static @Nullable EventMatch first(
            List<EventMatch> events, int from, int to, Predicate<EventMatch> condition) {
        for (EventMatch event : events) {
            if (event.from() >= from && event.to() <= to && condition.test(event)) {
                return event;
            }
        }
        return null;
    }

    private static @Nullable EventMatch last(
            List<EventMatch> events, int from, int to, Predicate<EventMatch> condition) {
        EventMatch found = null;
        for (EventMatch event : events) {
            if (event.from() >= from && event.to() <= to && condition.test(event)) {
                found = event;
            }
        }
        return found;
    }
}

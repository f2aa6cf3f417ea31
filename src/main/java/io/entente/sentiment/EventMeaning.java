package io.entente.sentiment;

import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The class of an event word in its sentence: its own, or by what follows it, negation and modality. */
final class EventMeaning {

    private static final int OBJECT_REACH = 5;
    private static final int COMPLEMENT_REACH = 14;
    private static final int AUXILIARY_REACH = 3;
    private static final int KEEP_REACH = 8;
    private static final Set<String> SENDS = Set.of("send", "dispatch");
    private static final int DEPTH = 4;
    private static final Set<String> NEGATIONS =
            Words.set("not n't n’t never no cannot neither nor longer without refusing hardly");
    private static final Set<String> MODALS = Words.set("will would 'll may might could should shall must can wo");
    private static final Set<String> SAME = Words.set("it they he she its their his her it's");
    private static final Set<String> YIELDS = Words.set("""
            stop end halt cease withdraw release free lift leave refrain resign quit drop abandon
            stopping ending lift disarm surrender avoid comply respect obey remove evacuate revoke
            """);
    private static final Set<String> AUXILIARIES = Words.set("""
            be been being have has had also soon now still even is was are were do does did to ever yet
            """);

    private final Tokens tokens;
    private final List<EventMatch> events;
    private final Stretch target;

    EventMeaning(Tokens tokens, List<EventMatch> events, Stretch target) {
        this.tokens = tokens;
        this.events = events;
        this.target = target;
    }

    /** The class; null where a word needs another one that does not follow. */
    @Nullable
    EventClass of(EventMatch event) {
        return of(event, DEPTH);
    }

    /**
     * The class of the event itself, whether or not a negation says that it did not take place; null where a word needs another one
     * that does not follow.
     */
    @Nullable
    EventClass affirmed(EventMatch event) {
        EventClass plain = plain(event, DEPTH);
        return plain == null ? null : told(event, plain, DEPTH, false);
    }

    private @Nullable EventClass of(EventMatch event, int depth) {
        return told(event, plain(event, depth), depth, true);
    }

    private @Nullable EventClass plain(EventMatch event, int depth) {
        EventClass plain = null;
        for (EventPattern pattern : event.patterns()) {
            plain = depth == 0 ? pattern.eventClass() : plain(event, pattern, depth - 1);
            if (plain != null) {
                break;
            }
        }
        return plain;
    }

    private @Nullable EventClass told(EventMatch event, @Nullable EventClass plain, int depth, boolean negations) {
        if (plain == null) {
            EventMatch next = next(event.to(), COMPLEMENT_REACH);
            return next == null || depth == 0 ? event.pattern().eventClass() : of(next, depth - 1);
        }
        if (!event.verb()) {
            boolean none = negations
                    && event.from() > 0
                    && tokens.lower(event.from() - 1).equals("no");
            return none ? EventClass.of(false, !plain.isConflict()) : plain;
        }
        if (negations && hasBefore(event.from(), NEGATIONS)) {
            return EventClass.of(false, !plain.isConflict());
        }
        return hasBefore(event.from(), MODALS) ? EventClass.of(false, plain.isConflict()) : plain;
    }

    private @Nullable EventClass plain(EventMatch event, EventPattern pattern, int depth) {
        return switch (pattern.kind()) {
            case VERB, NOUN, ADJECTIVE -> sent(pattern);
            case START -> {
                EventMatch object = object(event.to());
                yield object == null ? null : of(object, depth);
            }
            case STOP -> stopped(event, pattern, depth);
            case INTEND -> {
                EventMatch next = next(event.to(), COMPLEMENT_REACH);
                yield next == null ? pattern.eventClass() : meant(next, depth);
            }
            case APPEAL -> asksToYield(event.to()) ? EventClass.VERBAL_CONFLICT : pattern.eventClass();
            case SAY -> said(event, depth);
        };
    }

    private @Nullable EventClass stopped(EventMatch event, EventPattern pattern, int depth) {
        if (keepsFrom(event.to())) {
            return EventClass.MATERIAL_CONFLICT;
        }
        EventMatch object = object(event.to());
        EventClass what = object == null ? null : of(object, depth);
        if (what == null) {
            return event.patterns().size() > 1 ? null : pattern.eventClass();
        }
        return EventClass.of(true, !what.isConflict());
    }

    /** "stopped them from holding a rally". */
    private boolean keepsFrom(int from) {
        for (int t = from; t < Math.min(tokens.size() - 1, from + KEEP_REACH); t++) {
            if (tokens.lower(t).equals("from") && tokens.lower(t + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** "sent tanks to Kyiv", but not "sent tanks to the border with". */
    private EventClass sent(EventPattern pattern) {
        boolean to = target.from() > 0 && tokens.lower(target.from() - 1).equals("to");
        return to && pattern.asksObject() && SENDS.contains(pattern.event())
                ? EventClass.of(pattern.eventClass().isMaterial(), false)
                : pattern.eventClass();
    }

    private EventClass meant(EventMatch next, int depth) {
        EventClass what = of(next, depth);
        boolean conflict = what != null && what.isConflict();
        return EventClass.of(false, conflict);
    }

    private EventClass said(EventMatch event, int depth) {
        EventMatch next = next(event.to(), Integer.MAX_VALUE);
        EventClass what = next == null ? null : of(next, depth);
        if (next == null || what == null) {
            return EventClass.of(false, valence(event.to()) < -1);
        }
        if (!next.verb()) {
            return EventClass.of(false, what.isConflict());
        }
        boolean own = false;
        for (int t = event.to(); t < next.from(); t++) {
            own |= SAME.contains(tokens.lower(t)) && !target.has(t);
        }
        boolean targetActs = target.from() >= event.to() && target.to() <= next.from();
        return own && !targetActs ? what : EventClass.of(false, what.isConflict());
    }

    private boolean asksToYield(int from) {
        for (int t = from; t < Math.min(tokens.size(), from + COMPLEMENT_REACH); t++) {
            boolean infinitive = t > 0 && Set.of("to", "for", "an", "that").contains(tokens.lower(t - 1));
            if (infinitive && YIELDS.contains(tokens.lower(t))
                    || tokens.lower(t).equals("not")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable EventMatch object(int from) {
        for (EventMatch event : events) {
            if (event.from() >= from && event.from() < from + OBJECT_REACH + skipped(from)) {
                return event;
            }
        }
        return null;
    }

    /** The tokens of a target that stands in between: "made the king an offer". */
    private int skipped(int from) {
        return target.from() >= from && target.from() < from + OBJECT_REACH ? target.to() - target.from() : 0;
    }

    private @Nullable EventMatch next(int from, int reach) {
        for (EventMatch event : events) {
            if (event.from() >= from && event.from() - reach < from) {
                return event;
            }
        }
        return null;
    }

    private boolean hasBefore(int verb, Set<String> words) {
        int left = AUXILIARY_REACH;
        for (int t = verb - 1; t >= 0 && left > 0; t--) {
            String word = tokens.lower(t);
            if (words.contains(word)) {
                return true;
            }
            boolean auxiliary = AUXILIARIES.contains(word)
                    || MODALS.contains(word)
                    || NEGATIONS.contains(word)
                    || word.endsWith("ly");
            if (!auxiliary) {
                return false;
            }
            left--;
        }
        return false;
    }

    /** How good or bad the words from a token on sound, those of the target left out. */
    double valence(int from) {
        double sum = 0;
        for (int t = from; t < tokens.size(); t++) {
            sum += target.has(t) ? 0 : Valences.of(tokens.lower(t));
        }
        return sum;
    }
}

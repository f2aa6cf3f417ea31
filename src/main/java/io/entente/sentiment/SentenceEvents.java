package io.entente.sentiment;

import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The events of one sentence, and which of them joins a source to a target. */
final class SentenceEvents {

    private static final int LEAD_REACH = 6;
    private static final int DEPTH = 3;
    private static final Set<String> BREAKS =
            Words.set(", ; : . that who which whose but while because if when as after before");
    private static final Set<String> NO_LEADS = Words.set("going deny denies denied denying has have had having");
    private static final Set<String> WISHES =
            Words.set("want wants wanted wish wishes wished expect expects expected get getting");

    private final EventReader reader;
    private final Clause clause;
    private final List<EventMatch> events;
    private final Tokens tokens;
    private @Nullable List<Joint> joints;

    SentenceEvents(EventReader reader, Clause clause, List<EventMatch> events) {
        this.reader = reader;
        this.clause = clause;
        this.events = events;
        tokens = clause.tokens().slice(clause.from(), clause.to());
    }

    /** An event word and a source and target that the grammar finds for it. */
    private record Joint(EventMatch event, CueMatch head, Relation relation) {}

    /** What happens by a relation that a cue of attitude made. */
    Happening of(Relation relation) {
        EventMatch event = at(relation.match().from(), relation.match().to());
        boolean turned = relation.isNegated() && relation.polarity() != 0;
        boolean verb = event == null ? relation.match().cue().kind() == Cue.Kind.VERB : event.verb();
        Happening happening = happening(event, relation.match(), verb, relation.source(), relation.target(), turned);
        EventClass own = relation.match().cue().eventClass();
        boolean contradicts = happening.eventClass() != null
                && relation.polarity() != 0
                && happening.isReal()
                && happening.eventClass().isConflict() == relation.polarity() > 0
                && own.isConflict() == relation.polarity() < 0;
        return contradicts ? new Happening(own, false, happening.mood(), happening.tense()) : happening;
    }

    /** What happens between two that no cue of attitude joins. */
    Happening between(Participant source, Participant target) {
        Joint best = null;
        for (Joint joint : joints()) {
            boolean same = joint.relation().source().isSame(source)
                    && joint.relation().target().isSame(target);
            if (same
                    && (best == null
                            || joint.relation().path().compareTo(best.relation().path()) < 0)) {
                best = joint;
            }
        }
        if (best == null) {
            return Happening.NONE;
        }
        Relation relation = best.relation();
        boolean turned = reader.denial().isRefused(clause, best.head())
                && !best.event().pattern().eventClass().isConflict();
        return happening(best.event(), best.head(), best.event().verb(), relation.source(), relation.target(), turned);
    }

    /** What the grammar finds for each event word, the loose and the nested left out. */
    private List<Joint> joints() {
        if (joints == null) {
            joints = new ArrayList<>();
            for (EventMatch event : events) {
                CueMatch head = EventHeads.of(event, clause.from());
                if (head != null) {
                    for (Relation relation : EventHeads.relations(reader.relations(), clause, event, head)) {
                        if (relation.path() != CuePath.LOOSE && relation.path() != CuePath.NESTED) {
                            joints.add(new Joint(event, head, relation));
                        }
                    }
                }
            }
        }
        return joints;
    }

    private Happening happening(
            @Nullable EventMatch event,
            CueMatch head,
            boolean verb,
            Participant source,
            Participant target,
            boolean turned) {
        EventMatch top = event == null ? null : top(event);
        int governor = top == null ? head.from() : clause.from() + top.from();
        boolean governedByVerb = top == null ? verb : top.verb();
        CueMatch topHead = top == null || top == event ? head : head(top);
        boolean negated = !turned
                && (reader.denial().isNegated(clause, head)
                        || reader.denial().isNegated(clause, topHead)
                        || reader.denial().isDenied(clause, governor));
        Mood mood = reader.moods().read(clause, governor, topHead.to(), governedByVerb);
        if (mood == Mood.ASSERTED && isAskedOf(source, governor)) {
            mood = Mood.REQUIRED;
        }
        Tense tense = reader.tenses().read(clause, governor, governedByVerb, mood);
        boolean told =
                governedByVerb && (mood == Mood.FUTURE || mood != Mood.ASSERTED && isInfinitive(governor, tense));
        EventClass found = event == null || top == null
                ? null
                : turned && !reader.denial().isEnded(clause, head)
                        ? opposite(event, target)
                        : eventClass(top, event, target);
        return new Happening(
                found == null || !told ? found : EventClass.of(false, found.isConflict()), negated, mood, tense);
    }

    /** "may attack", "likely to attack": no finite verb of an act. */
    private boolean isInfinitive(int governor, @Nullable Tense tense) {
        return tense == null || clause.word(governor - 1).equals("to");
    }

    private CueMatch head(EventMatch top) {
        Cue cue = new Cue(
                top.pattern().event(),
                top.verb() ? Cue.Kind.VERB : Cue.Kind.NOUN,
                1,
                Set.of(),
                top.pattern().eventClass(),
                false);
        return new CueMatch(cue, clause.from() + top.from(), clause.from() + top.to());
    }

    /** The class that a governing verb gives, or else, where it gives none, that of the event word itself. */
    private @Nullable EventClass eventClass(EventMatch top, EventMatch event, Participant target) {
        EventClass governed = eventClass(top, target);
        return governed == null ? eventClass(event, target) : governed;
    }

    private @Nullable EventClass eventClass(EventMatch event, Participant target) {
        Stretch stretch = new Stretch(target.from() - clause.from(), target.to() - clause.from());
        return new EventMeaning(tokens, events, stretch).affirmed(event);
    }

    /** A support that is denied to somebody, which is told and not done. */
    private @Nullable EventClass opposite(EventMatch event, Participant target) {
        EventClass affirmed = eventClass(event, target);
        return affirmed == null ? null : EventClass.of(false, !affirmed.isConflict());
    }

    /** The event word that a cue overlaps. */
    private @Nullable EventMatch at(int from, int to) {
        for (EventMatch event : events) {
            if (clause.from() + event.from() < to && from < clause.from() + event.to()) {
                return event;
            }
        }
        return null;
    }

    /** The verb that governs an event word, over verbs whose sense it completes: "threatened to impose sanctions". */
    private EventMatch top(EventMatch event) {
        EventMatch top = event;
        for (int i = 0; i < DEPTH; i++) {
            EventMatch lead = lead(top);
            if (lead == null) {
                return top;
            }
            top = lead;
        }
        return top;
    }

    private @Nullable EventMatch lead(EventMatch led) {
        for (int i = events.indexOf(led) - 1; i >= 0; i--) {
            EventMatch lead = events.get(i);
            if (lead.verb()) {
                return leads(lead, led) && isNear(lead, led) ? lead : null;
            }
        }
        return null;
    }

    private boolean leads(EventMatch lead, EventMatch led) {
        boolean complement = led.verb()
                && (clause.word(clause.from() + led.from() - 1).equals("to")
                        || clause.word(clause.from() + led.from()).endsWith("ing"));
        for (EventPattern pattern : lead.patterns()) {
            boolean leads = switch (pattern.kind()) {
                case STOP, INTEND, APPEAL -> !led.verb() || complement;
                case START -> !led.verb() || leadsVerb(lead, led, complement);
                case VERB -> led.verb() ? leadsVerb(lead, led, complement) : pattern.asksObject();
                default -> false;
            };
            if (leads) {
                return true;
            }
        }
        return false;
    }

    /** "threatened to attack", and "held talks with", whose noun looks like a verb; but not "is going to" or "denied attacking". */
    private boolean leadsVerb(EventMatch lead, EventMatch led, boolean complement) {
        boolean infinitive =
                complement && clause.word(clause.from() + led.from() - 1).equals("to");
        boolean near = lead.to() == led.from() || infinitive && lead.to() == led.from() - 1;
        return near && !clause.is(clause.from() + lead.from(), NO_LEADS);
    }

    private boolean isNear(EventMatch lead, EventMatch led) {
        if (led.from() - lead.to() > LEAD_REACH) {
            return false;
        }
        for (int t = clause.from() + lead.to(); t < clause.from() + led.from(); t++) {
            if (clause.is(t, BREAKS) || led.verb() && clause.at(t) != null) {
                return false;
            }
        }
        return true;
    }

    /** "urged Germany to support": what somebody else asks of the source. */
    private boolean isAskedOf(Participant source, int governor) {
        if (source.to() > governor || !clause.word(governor - 1).equals("to") || source.to() != governor - 1) {
            return false;
        }
        for (int t = source.from() - 1; t >= source.from() - LEAD_REACH && clause.has(t); t--) {
            EventMatch lead = at(t, t + 1);
            if (clause.is(t, WISHES) || lead != null && lead.verb() && isAppeal(lead)) {
                return true;
            }
            if (clause.is(t, BREAKS)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isAppeal(EventMatch event) {
        return event.patterns().stream().anyMatch(pattern -> pattern.kind() == EventPattern.Kind.APPEAL);
    }
}

package io.entente.sentiment;

import io.entente.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts an event word in the form of a cue, so that the grammar of attitudes finds who does it to whom. */
final class EventHeads {

    private static final Set<String> VERB_LINKS =
            Set.of(Cue.DIRECT, "with", "to", "on", "against", "at", "from", "into", "in", "toward", "towards", "upon");
    private static final Set<String> NOUN_LINKS =
            Set.of("with", "to", "on", "against", "of", "for", "in", "into", "toward", "towards", "between", "over");
    private static final Set<String> SAYING_LINKS = Set.of("to", "with", "at");
    /** Verbs of saying whose object is who is told; the object of another belongs to what is said. */
    private static final Set<String> TELLING = Words.set("tell inform notify brief");

    /** What two do together. */
    private static final Set<String> TOGETHER = Words.set("""
            meet talk talks negotiate negotiation negotiations meeting meetings summit discuss agree sign clash fight
            trade cooperate conversation dialogue agreement deal treaty pact war battle fighting ceasefire
            truce accord debate exercise exercises consult consultations speak
            """);

    private EventHeads() {}

    /** The cue of an event word; null for one that does nothing to anybody by itself, as "launch". */
    static @Nullable CueMatch of(EventMatch event, int offset) {
        EventPattern pattern = event.pattern();
        Set<String> links = links(pattern, event.verb());
        if (links.isEmpty()) {
            return null;
        }
        Cue.Kind kind = event.verb()
                ? Cue.Kind.VERB
                : pattern.kind() == EventPattern.Kind.ADJECTIVE ? Cue.Kind.ADJECTIVE : Cue.Kind.NOUN;
        return match(pattern, kind, links, event, offset);
    }

    /** What the grammar finds for an event word; what two do together it finds both ways. */
    static List<Relation> relations(RelationFinder grammar, Clause clause, EventMatch event, CueMatch head) {
        EventPattern pattern = event.pattern();
        List<Relation> found = grammar.at(clause, head);
        if (!TOGETHER.contains(pattern.event().split(" ", 2)[0])) {
            return found;
        }
        if (found.isEmpty()) {
            return grammar.at(clause, match(pattern, Cue.Kind.MUTUAL, head.cue().links(), event, clause.from()));
        }
        List<Relation> both = new ArrayList<>(found);
        found.forEach(relation -> both.add(relation.reversed()));
        return both;
    }

    private static CueMatch match(
            EventPattern pattern, Cue.Kind kind, Set<String> links, EventMatch event, int offset) {
        int polarity = pattern.eventClass().isConflict() ? -1 : 1;
        Cue cue = new Cue(pattern.event(), kind, polarity, links, pattern.eventClass(), false);
        return new CueMatch(cue, offset + event.from(), offset + event.to());
    }

    private static Set<String> links(EventPattern pattern, boolean verb) {
        return switch (pattern.kind()) {
            case START -> Set.of();
            case SAY -> TELLING.contains(pattern.event()) ? VERB_LINKS : SAYING_LINKS;
            default -> verb ? VERB_LINKS : NOUN_LINKS;
        };
    }
}

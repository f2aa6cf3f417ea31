package io.entente.actor;

import io.entente.text.Span;
import java.util.Locale;

/**
 * One place where a text names an actor.
 *
 * @param from its first token
 * @param to the token after its last
 * @param rule the rule that made it
 * @param confidence how sure the rule is, in [0, 1]
 */
public record Mention(
        Actor actor, Kind kind, Role role, Rule rule, double confidence, int sentence, Span span, int from, int to) {

    /** How the text names the actor. */
    public enum Kind {
        NAME,
        ALIAS,
        TITLE,
        METONYM,
        DEMONYM,
        PRONOUN,
        NOMINAL;

        /** The name in the tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the actor is doing there. Only the first makes pairs. */
    public enum Role {
        /** Acts or is acted upon. */
        ACTOR,
        /** Is a place where something happens. */
        TERRITORY,
        /** Is part of a description of somebody else. */
        MODIFIER;

        /** The name in the tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rules that make mentions, each with its confidence. */
    public enum Rule {
        FULL_NAME(0.99),
        OTHER_NAME(0.97),
        ACRONYM(0.96),
        KNOWN_SURNAME(0.95),
        SURNAME_AFTER_NAME(0.92),
        OFFICE_AND_SURNAME(0.95),
        OFFICE_BY_DATE(0.95),
        OFFICE_AND_MISSPELT_NAME(0.85),
        NAME_IN_OTHER_SPELLING(0.80),
        FORMER_OFFICE_AFTER_NAME(0.75),
        BESIDE_IN_OFFICE(0.80),
        PREDICATE_OF_NAME(0.85),
        BARE_OFFICE_AFTER_NAME(0.75),
        OFFICE_OF_STATE_IN_QUESTION(0.65),
        PLACE_THAT_ACTS(0.80),
        SEAT_OF_GOVERNMENT(0.90),
        ORGAN_OF_STATE(0.90),
        DEMONYM_OF_GOVERNMENT(0.85),
        OFFICIALS_OF_BODY(0.80),
        STATE_AS_PLACE(0.90),
        PART_OF_DESCRIPTION(0.90),
        THE_PEOPLE(0.70),
        ACRONYM_INTRODUCED(0.90),
        NOMINAL_AFTER_NAME(0.75),
        BOTH_OF_A_PAIR(0.70),
        THEY_OF_A_PAIR(0.60),
        PRONOUN_WITH_ONE_READING(0.60),
        PRONOUN_INSIDE(0.60),
        PRONOUN_OF_SPEAKER(0.70),
        FIRST_PERSON(0.95),
        SPEAKERS_STATE(0.75),
        UNLISTED_PERSON(0.90),
        UNLISTED_ORGANISATION(0.85),
        UNLISTED_SHORT_FORM(0.80);

        private final double confidence;

        Rule(double confidence) {
            this.confidence = confidence;
        }

        /** How sure the rule is, in [0, 1]: a judgement, not a measurement. */
        public double confidence() {
            return confidence;
        }

        /** The name in the tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isActor() {
        return role == Role.ACTOR;
    }

    /** Whether the phrase names two, of whom this is one: "both leaders". */
    public boolean isOfPair() {
        return rule == Rule.BOTH_OF_A_PAIR || rule == Rule.THEY_OF_A_PAIR;
    }

    /** Whether "I", "we" or "our country" in somebody's words means the actor. */
    public boolean isFirstPerson() {
        return rule == Rule.FIRST_PERSON || rule == Rule.SPEAKERS_STATE;
    }

    /** Whether another mention may stand in the same place: that of the other of two, or of the speaker beside his state. */
    public boolean sharesItsPlace() {
        return isOfPair() || isFirstPerson();
    }

    /** Whether any token is shared. */
    public boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }
}

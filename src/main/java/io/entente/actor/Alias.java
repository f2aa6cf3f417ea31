package io.entente.actor;

import java.io.Serializable;

/** One way in which texts name an actor. */
public record Alias(String text, String actorId, Kind kind, CaseRule caseRule, ContextRule context)
        implements Serializable {

    /** What kind of name it is. */
    public enum Kind {
        NAME,
        ALIAS,
        ACRONYM,
        SURNAME,
        DEMONYM,
        CAPITAL,
        SEAT
    }

    /** Whether letters must be written as in the seed, or may differ in case. */
    public enum CaseRule {
        EXACT,
        ANY
    }

    /** Where the name means the actor. */
    public enum ContextRule {
        /** Everywhere. */
        ALWAYS,
        /** Where it acts or is acted upon; elsewhere it is a place. */
        ACTS,
        /** As an adjective before a noun of government. */
        ADJECTIVE,
        /** Never by itself: it means the people. */
        PEOPLE,
        /** In articles that give the full name, or, for a surname, with an office before it. */
        TITLED
    }

    public Alias {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Blank alias of " + actorId);
        }
    }
}

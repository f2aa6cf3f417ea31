package io.entente.name;

/** What a name is the name of. */
public enum NameType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** An election, a law, a war: a name of nobody who acts and of no place. */
    OTHER
}

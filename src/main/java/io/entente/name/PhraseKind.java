package io.entente.name;

/** What the lists know of a phrase of one or more words. */
public enum PhraseKind {
    PLACE,
    PERSON,
    ORGANISATION,
    STATE,
    DEMONYM,
    /** A seat of government or a capital. */
    SEAT
}

package io.entente.name;

/** What the word lists know of a word; a word may be of several kinds. */
public enum WordKind {
    GIVEN,
    SURNAME,
    /** Heads or ends the name of an organisation: "Ministry", "Party". */
    ORG_HEAD,
    /** Stands inside names of organisations: "Democratic". */
    ORG_WORD,
    /** A belief, a people or a creed. */
    IDEOLOGY,
    /** Heads or ends the name of an event, a law, a text. */
    EVENT_HEAD,
    /** Heads or ends the name of a place: "River". */
    PLACE_HEAD,
    /** Stands before a place: "city". */
    PLACE_CUE,
    /** A person by trade or kinship: "analyst". */
    ROLE,
    /** Stands with a capital before a person's name: "Senator". */
    HONORIFIC,
    /** Joins parts of names: "of", "bin". */
    PARTICLE,
    /** Belongs to web pages rather than to stories: "Read", "Getty". */
    MENU,
    TIME,
    /** A form of a verb of saying. */
    SAYS,
    /** A body that every state has, so that a name of such words alone tells not whose it is. */
    NATIONAL_BODY,
    /** Ends the name of a firm: "Inc". */
    LEGAL_FORM,
    /** Says of a name beside it that it made the article. */
    CREDIT,
    /** Opens sentences and is no name. */
    FUNCTION;

    /** The kind as one bit. */
    int bit() {
        return 1 << ordinal();
    }
}

package io.entente.article;

/** Which records are articles where several have one address. */
public enum Updates {
    /** All of them; those with alike texts are copies and weigh one together. */
    ALL,
    /** The one of the latest day and, of several, the one that stands last in the input. */
    LATEST
}

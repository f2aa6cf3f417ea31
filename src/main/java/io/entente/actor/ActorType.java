package io.entente.actor;

import java.util.Locale;

/** What an actor is. */
public enum ActorType {
    PERSON,
    STATE,
    IGO,
    ORGANISATION,
    MEDIA,
    ARMED,
    GROUP;

    /** The name in seeds and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

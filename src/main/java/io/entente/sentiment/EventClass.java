package io.entente.sentiment;

import java.util.Locale;

/** What kind of dealing a cue tells of: the four classes (quad classes) of event data. */
public enum EventClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** The name in seeds and tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

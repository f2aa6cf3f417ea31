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

    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    boolean isMaterial() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }

    static EventClass of(boolean material, boolean conflict) {
        if (material) {
            return conflict ? MATERIAL_CONFLICT : MATERIAL_COOPERATION;
        }
        return conflict ? VERBAL_CONFLICT : VERBAL_COOPERATION;
    }
}

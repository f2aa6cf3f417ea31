package io.entente.actor;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A common noun by which texts call a body that they named before: "the alliance", "the militant group".
 *
 * @param means {@code actor:ID}, {@code type:TYPE}, or {@code named:WORD} for bodies with the word in their name
 */
public record Nominal(String phrase, String means) implements Serializable {

    private static final String ACTOR = "actor:";
    private static final String TYPE = "type:";
    private static final String NAMED = "named:";

    public Nominal {
        boolean type = means.startsWith(TYPE) && isType(means.substring(TYPE.length()));
        boolean other = means.startsWith(ACTOR) || means.startsWith(NAMED);
        if (phrase.isBlank() || !(type || other) || means.endsWith(":")) {
            throw new IllegalArgumentException("Nominal '" + phrase + "' means '" + means + "'");
        }
    }

    private static boolean isType(String label) {
        for (ActorType type : ActorType.values()) {
            if (type.label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun can mean this actor. */
    boolean fits(Actor actor) {
        String value = means.substring(means.indexOf(':') + 1);
        if (means.startsWith(ACTOR)) {
            return actor.id().equals(value);
        }
        return means.startsWith(TYPE)
                ? actor.type().label().equals(value)
                : Pattern.compile("\\b" + Pattern.quote(value.toLowerCase(Locale.ROOT)) + "\\b")
                        .matcher(actor.name().toLowerCase(Locale.ROOT))
                        .find();
    }
}

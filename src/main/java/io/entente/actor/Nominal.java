package io.entente.actor;

import java.io.Serializable;
import java.util.Locale;

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
                : hasWord(actor.name().toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
    }

    private static boolean hasWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            if (begins && (end == name.length() || !Character.isLetterOrDigit(name.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}

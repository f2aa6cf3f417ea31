package io.entente.actor;

import io.entente.text.Tokens;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Persons by how their names of two words sound, for spellings that no alias has: "Moammar Qaddafi". */
final class SpellingIndex implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEVERAL = "";

    private final Map<String, String> ids = new HashMap<>();

    /** Adds a person's name; one of another number of words, or of short ones, cannot be told by its sound. */
    void add(String name, String personId) {
        Tokens words = Tokens.of(name);
        String key = words.size() == 2 ? key(words.lower(0), words.lower(1)) : "";
        if (!key.isEmpty()) {
            ids.merge(key, personId, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    /** The id of the only person whose name sounds like these folded words; null where none or several do. */
    @Nullable
    String find(String first, String last) {
        String id = ids.get(key(first, last));
        return SEVERAL.equals(id) ? null : id;
    }

    private static String key(String first, String last) {
        String a = PhoneticKey.of(first);
        String b = PhoneticKey.of(last);
        return a.isEmpty() || b.isEmpty() ? "" : a + ' ' + b;
    }
}

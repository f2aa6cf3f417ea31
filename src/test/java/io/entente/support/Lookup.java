package io.entente.support;

import java.util.Map;

/** Looks up what a test expects to be there. */
public final class Lookup {

    private Lookup() {}

    /** The value of a key; a failure that names the keys where it has none. */
    public static <K, V> V at(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new AssertionError("No " + key + " among " + map.keySet());
        }
        return value;
    }
}

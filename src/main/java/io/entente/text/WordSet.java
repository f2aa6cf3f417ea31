package io.entente.text;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** A set that mostly is asked for words that it does not have: for nearly all of these a bit of their hash tells. */
final class WordSet extends AbstractSet<String> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BITS_A_WORD = 16;

    private final Set<String> words;
    private final long[] bits;

    WordSet(Collection<String> words) {
        // In the order of the list, which an immutable set of Java's gives otherwise in each process.
        this.words = new LinkedHashSet<>(words);
        bits = new long[Integer.highestOneBit(Math.max(1, this.words.size() * BITS_A_WORD / Long.SIZE)) * 2];
        this.words.forEach(word -> bits[slot(word)] |= 1L << mixed(word));
    }

    private static int mixed(String word) {
        int hash = word.hashCode();
        return hash ^ hash >>> 15;
    }

    private int slot(String word) {
        return mixed(word) / Long.SIZE & bits.length - 1;
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String text && (bits[slot(text)] & 1L << mixed(text)) != 0 && words.contains(text);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}

package io.entente.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A set of phrases, each a sequence of tokens with one or more numbers, found in a text by their longest match. Words are
 * compared as {@link Words#fold} does. The automaton lies in a few primitive arrays, one edge a slot.
 */
public final class PhraseTrie implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int[] NONE = {};
    private static final long NO_MATCH = 0;
    private static final int BEGINNINGS = 1 << 16;

    private final Map<String, Integer> words = new HashMap<>();
    /** A bit for each hash of a word that a phrase begins with, since at most places of a text none does. */
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    private long[] edges = new long[1024];
    private int[] targets = new int[1024];
    private int edgeCount;
    private int[][] values = new int[256][];
    private int nodes = 1;

    /** Adds a phrase with a number; a phrase may have several. A phrase without a token is refused. */
    public void put(String phrase, int value) {
        Tokens tokens = Tokens.of(phrase);
        if (tokens.size() == 0) {
            throw new IllegalArgumentException("Phrase without a token: '" + phrase + "'");
        }
        int bit = bit(tokens.lower(0));
        beginnings[bit / Long.SIZE] |= 1L << bit;
        int node = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Integer word = words.computeIfAbsent(tokens.lower(i), w -> words.size());
            node = childOrNew(node, word);
        }
        int[] old = values[node] == null ? NONE : values[node];
        int[] more = Arrays.copyOf(old, old.length + 1);
        more[old.length] = value;
        values[node] = more;
    }

    /** The longest phrase that begins at token {@code from} and ends before {@code to}: a handle for {@link #length} and {@link #values}. */
    public long longest(Tokens tokens, int from, int to) {
        if (from >= to || !mayBegin(tokens.lower(from))) {
            return NO_MATCH;
        }
        int node = 0;
        long found = NO_MATCH;
        for (int i = from; i < to; i++) {
            Integer word = words.get(tokens.lower(i));
            if (word == null) {
                break;
            }
            node = child(node, word);
            if (node < 0) {
                break;
            }
            if (values[node] != null) {
                found = (long) (i + 1 - from) << 32 | node;
            }
        }
        return found;
    }

    /** How many tokens a match covers; 0 where nothing matched. */
    public static int length(long match) {
        return (int) (match >>> 32);
    }

    /** The numbers of a match, in the order in which they were put. */
    public int[] values(long match) {
        return match == NO_MATCH ? NONE : values[(int) match].clone();
    }

    private boolean mayBegin(String word) {
        int bit = bit(word);
        return (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(String word) {
        int hash = word.hashCode() * 0x9E3779B1;
        return hash >>> Integer.SIZE - 16;
    }

    private int childOrNew(int node, int word) {
        int child = child(node, word);
        if (child >= 0) {
            return child;
        }
        if (edgeCount * 2 >= edges.length) {
            grow();
        }
        int created = nodes++;
        if (created >= values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        insert(key(node, word), created);
        edgeCount++;
        return created;
    }

    private int child(int node, int word) {
        long key = key(node, word);
        int mask = edges.length - 1;
        int slot = slot(key, mask);
        while (edges[slot] != 0) {
            if (edges[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private void insert(long key, int target) {
        int mask = edges.length - 1;
        int slot = slot(key, mask);
        while (edges[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldTargets.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                insert(oldEdges[i], oldTargets[i]);
            }
        }
    }

    /** Never 0, which marks a free slot. */
    private static long key(int node, int word) {
        return ((long) node << 32 | word) + 1;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}

package io.entente.duplicate;

import java.util.Arrays;
import java.util.List;

/** The runs of {@value #LENGTH} words of a text, each once, as 64-bit hashes: by them two texts are compared exactly. */
public final class Runs {

    /** Words in a run. */
    public static final int LENGTH = 5;

    private final long[] hashes;

    private Runs(long[] sorted) {
        hashes = sorted;
    }

    /** The runs of a text; a text with fewer words than a run is one run. */
    public static Runs of(List<String> words) {
        long[] all = hashes(words, LENGTH);
        return new Runs(Arrays.stream(all).sorted().distinct().toArray());
    }

    /** The hash of each run of so many words, in order; of a shorter text the hash of all of it, of none none. */
    static long[] hashes(List<String> words, int length) {
        long[] single = new long[words.size()];
        for (int i = 0; i < single.length; i++) {
            single[i] = mix(hash(words.get(i)));
        }
        if (single.length == 0) {
            return single;
        }
        long[] runs = new long[Math.max(1, single.length - length + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + length, single.length); j++) {
                run = run * 0x100000001B3L + single[j];
            }
            runs[i] = mix(run);
        }
        return runs;
    }

    public int size() {
        return hashes.length;
    }

    /** The share of the runs of either text that both have, in [0, 1] (Jaccard similarity). */
    public double similarity(Runs other) {
        int shared = shared(other);
        int all = hashes.length + other.hashes.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The share of the runs of the text with fewer of them that the other has, in [0, 1]. */
    public double containment(Runs other) {
        int least = Math.min(hashes.length, other.hashes.length);
        return least == 0 ? 0 : (double) shared(other) / least;
    }

    private int shared(Runs other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}

package io.entente.name;

import io.entente.name.Segments.Segment;
import io.entente.text.Tokens;

/** The features of a token of a segment, as numbers of weights: words, endings, shapes, lists, and the segment's ends. */
final class Features {

    /** More than any token has. */
    static final int MOST = 128;

    private static final int HEADS = WordKind.ORG_HEAD.bit() | WordKind.EVENT_HEAD.bit() | WordKind.PLACE_HEAD.bit();
    private static final int LONGEST_ENDING = 4;
    private static final int FAR = 6;

    private final SentenceView view;
    private final int mask;
    private final int[] found = new int[MOST];
    private int size;

    Features(SentenceView view, int buckets) {
        this.view = view;
        mask = buckets - 1;
    }

    int size() {
        return size;
    }

    /** The weight of the feature at a place. */
    int get(int i) {
        return found[i];
    }

    /** Finds those of one token. */
    void of(Segment segment, int token) {
        size = 0;
        add(1, 0);
        words(token);
        writing(token);
        lists(token);
        run(segment, token);
    }

    private void words(int token) {
        int here = view.word(token);
        int before = view.word(token - 1);
        int after = view.word(token + 1);
        add(2, here);
        add(3, before);
        add(4, after);
        add(5, view.word(token - 2));
        add(6, view.word(token + 2));
        add(7, 31 * before + here);
        add(8, 31 * here + after);
        add(9, 31 * view.word(token - 2) + before);
    }

    private void writing(int token) {
        Tokens tokens = view.tokens();
        String word = tokens.lower(token);
        int length = word.length();
        for (int n = 2; n <= LONGEST_ENDING && n < length; n++) {
            int hash = 0;
            for (int i = length - n; i < length; i++) {
                hash = 31 * hash + word.charAt(i);
            }
            add(10 + n, hash);
        }
        if (length > 3) {
            add(15, (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2));
        }
        int shape = view.shape(token).ordinal();
        int before = view.shape(token - 1).ordinal();
        int after = view.shape(token + 1).ordinal();
        add(16, shape);
        add(17, before * 16 + shape);
        add(18, shape * 16 + after);
        add(19, (before * 16 + shape) * 16 + after);
        add(20, shape * 2 + (token == view.from() ? 1 : 0));
        add(21, shape * 2 + (view.isTitleCase() ? 1 : 0));
        add(22, Math.min(length, 8));
        boolean hyphenBefore = token > view.from() && !tokens.isAfterSpace(token);
        add(23, shape * 2 + (hyphenBefore ? 1 : 0));
    }

    private void lists(int token) {
        for (int k = -2; k <= 2; k++) {
            bits(30 + k, view.kinds(token + k));
        }
        for (int k = -1; k <= 1; k++) {
            bits(35 + k, view.phrases(token + k));
        }
        int here = 31 * view.kinds(token) + view.phrases(token);
        int before = 31 * view.kinds(token - 1) + view.phrases(token - 1);
        int after = 31 * view.kinds(token + 1) + view.phrases(token + 1);
        int shape = view.shape(token).ordinal();
        add(37, here * 16 + shape);
        add(38, 31 * before + here);
        add(39, 31 * here + after);
        add(40, (31 * before + here) * 31 + after);
    }

    /** What stands before and after the segment's run of capitals, and what heads it. */
    private void run(Segment segment, int token) {
        int first = token;
        while (first > segment.from() && view.shape(first - 1) != Shape.LOWER && view.shape(first - 1) != Shape.MARK) {
            first--;
        }
        int last = token;
        while (last + 1 < segment.to() && view.shape(last + 1) != Shape.LOWER && view.shape(last + 1) != Shape.MARK) {
            last++;
        }
        add(50, Math.min(token - first, 5) * 8 + Math.min(last - token, 5));
        add(51, view.word(first - 1));
        add(52, view.word(last + 1));
        bits(53, view.kinds(first - 1));
        bits(54, view.kinds(last + 1));
        add(55, view.kinds(last) & HEADS);
        add(56, view.word(last));
        add(57, view.word(first));
        bits(58, view.kinds(first));
        bits(59, view.kinds(last));
        add(60, view.phrases(first));
        add(61, view.phrases(last));
        int heads = 0;
        for (int i = token; i < Math.min(segment.to(), token + FAR); i++) {
            heads |= view.kinds(i) & HEADS;
        }
        add(62, heads);
        heads = 0;
        for (int i = Math.max(segment.from(), token - FAR); i < token; i++) {
            heads |= view.kinds(i) & HEADS;
        }
        add(63, heads);
        add(64, view.word(segment.from() - 1));
        add(65, view.word(segment.to()));
        add(66, 31 * view.word(first - 2) + view.word(first - 1));
        add(67, Math.min(segment.to() - segment.from(), 8));
    }

    private void bits(int template, int bits) {
        int left = bits;
        while (left != 0) {
            add(template, 1000 + Integer.numberOfTrailingZeros(left));
            left &= left - 1;
        }
    }

    private void add(int template, int value) {
        if (size < MOST) {
            int hash = value * 0x9E3779B1 + template * 0x85EBCA6B;
            hash ^= hash >>> 15;
            hash *= 0x2C1B3C6D;
            hash ^= hash >>> 13;
            found[size++] = hash & mask;
        }
    }
}

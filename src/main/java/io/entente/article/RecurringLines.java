package io.entente.article;

import io.entente.text.Sentence;
import io.entente.text.SentenceSplitter;
import io.entente.text.Span;
import io.entente.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The lines, and sentences in lines, that an outlet puts into many of its articles, by their digests. */
public final class RecurringLines {

    /** What is known of an outlet of which nothing was learned. */
    public static final RecurringLines NONE = new RecurringLines(new long[0]);

    /** Longer lines are stories; their sentences are looked at. */
    private static final int LONGEST_LINE = 320;

    /** A sentence within a line is taken out from so many words on: shorter ones ("He declined.") are what stories are made of. */
    private static final int LEAST_WORDS = 3;

    private final long[] digests;

    private RecurringLines(long[] digests) {
        this.digests = digests;
    }

    /** The lines with these digests, of {@link #digestsOf}. */
    public static RecurringLines of(long... digests) {
        long[] sorted = digests.clone();
        Arrays.sort(sorted);
        return new RecurringLines(sorted);
    }

    /** Those of them that a text has: all that cutting it into zones depends on. */
    public RecurringLines in(String text) {
        return isEmpty()
                ? this
                : of(digestsOf(text).stream()
                        .mapToLong(Long::longValue)
                        .filter(this::has)
                        .toArray());
    }

    /** Their digests, the smallest first. */
    public List<Long> digests() {
        return Arrays.stream(digests).boxed().toList();
    }

    boolean isEmpty() {
        return digests.length == 0;
    }

    /** Whether a line or sentence is one of them. */
    boolean has(String line) {
        OptionalLong digest = isEmpty() ? OptionalLong.empty() : LineDigest.of(line);
        return digest.isPresent() && has(digest.getAsLong());
    }

    private boolean has(long digest) {
        return Arrays.binarySearch(digests, digest) >= 0;
    }

    /** The digests of all lines and sentences of a text that could recur in others, each once. */
    public static Set<Long> digestsOf(String text) {
        Set<Long> all = new TreeSet<>();
        for (Span line : Paragraphs.of(text, 0)) {
            if (line.end() - line.start() <= LONGEST_LINE) {
                LineDigest.of(line.of(text)).ifPresent(all::add);
            }
            for (Span sentence : sentences(text, line)) {
                LineDigest.of(sentence.of(text)).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The sentences of a line, where it has more than one, that are long enough to be taken out. */
    static List<Span> sentences(String text, Span line) {
        Tokens tokens = Tokens.of(text, line);
        List<Sentence> sentences = SentenceSplitter.split(tokens, 0, tokens.size(), 0);
        return sentences.size() < 2
                ? List.of()
                : sentences.stream()
                        .filter(sentence -> words(tokens, sentence) >= LEAST_WORDS)
                        .map(Sentence::span)
                        .toList();
    }

    private static int words(Tokens tokens, Sentence sentence) {
        int words = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }
}

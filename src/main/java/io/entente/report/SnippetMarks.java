package io.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a sentence what tables place in its article. The sentence's own place is not in the tables: it follows from words whose
 * place in the article is known, if there is only one way to lay them all on the sentence.
 */
final class SnippetMarks {

    /**
     * A word or phrase of a sentence.
     *
     * @param begin first character in Unicode code points, counted as {@code end} is: in the article, or in the sentence
     */
    record Place(int begin, int end, String words) {}

    private final int[] sentence;
    private final boolean isCut;

    SnippetMarks(String snippet) {
        sentence = snippet.codePoints().toArray();
        isCut = snippet.endsWith("\u2026");
    }

    /** How many code points of the article come before the sentence; null where that cannot be told. */
    @Nullable
    Integer sentenceBegin(List<Place> known) {
        if (known.isEmpty()) {
            return null;
        }
        Place first = known.get(0);
        List<Integer> possible = new ArrayList<>();
        for (int at = 0; at < seen(); at++) {
            int begin = first.begin() - at;
            if (stands(first, begin) && known.stream().allMatch(place -> stands(place, begin))) {
                possible.add(begin);
            }
        }
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** Whether the words are where they should be; what lies behind the cut of a long sentence is not asked. */
    private boolean stands(Place place, int sentenceBegin) {
        int[] words = place.words().replace('\n', ' ').codePoints().toArray();
        int begin = place.begin() - sentenceBegin;
        int seen = seen();
        if (begin < 0 || !isCut && begin + words.length > seen) {
            return false;
        }
        for (int i = 0; i < words.length && begin + i < seen; i++) {
            if (sentence[begin + i] != words[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many code points are the sentence's own: what a cut leaves ends with a sign of it. */
    private int seen() {
        return isCut ? sentence.length - 1 : sentence.length;
    }

    /** The begin and end of a place inside the sentence in UTF-16 units; null where it is not wholly there. */
    int @Nullable [] inSentence(Place place, int sentenceBegin) {
        int begin = place.begin() - sentenceBegin;
        int end = place.end() - sentenceBegin;
        if (begin < 0 || begin >= end || end > sentence.length) {
            return null;
        }
        return new int[] {units(begin), units(end)};
    }

    private int units(int codePoints) {
        return new String(sentence, 0, codePoints).length();
    }
}

package io.entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words in the order in which they come, from 0, so that a page names each once. */
final class Numbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    Numbering() {}

    Numbering(Collection<String> words) {
        words.forEach(this::number);
    }

    /** The number of a word, which is new where the word is. */
    int number(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known != null) {
            return known;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** The words by their numbers. */
    List<String> words() {
        return List.copyOf(words);
    }
}

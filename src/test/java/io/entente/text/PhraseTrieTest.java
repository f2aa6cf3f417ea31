package io.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    @Test
    void findsTheLongestPhrase() {
        PhraseTrie trie = new PhraseTrie();
        trie.put("New York", 1);
        trie.put("new york times", 2);
        trie.put("New York", 3);
        Tokens tokens = Tokens.of("New York Times and NEW YORK City");

        assertThat(PhraseTrie.length(trie.longest(tokens, 0, tokens.size()))).isEqualTo(3);
        assertThat(trie.values(trie.longest(tokens, 0, tokens.size()))).containsExactly(2);
        assertThat(trie.values(trie.longest(tokens, 0, 2))).containsExactly(1, 3);
        assertThat(trie.values(trie.longest(tokens, 4, tokens.size()))).containsExactly(1, 3);
        assertThat(trie.longest(tokens, 1, tokens.size())).isZero();
    }

    @Test
    void refusesAPhraseWithoutAToken() {
        assertThatThrownBy(() -> new PhraseTrie().put("  ", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void agreesWithAPlainSearch(
            @ForAll @From("phraseLists") List<String> phrases, @ForAll @From("phrases") String text) {
        PhraseTrie trie = new PhraseTrie();
        Map<String, Integer> plain = new HashMap<>();
        for (String phrase : phrases) {
            if (plain.putIfAbsent(phrase, plain.size()) == null) {
                trie.put(phrase, plain.size() - 1);
            }
        }
        Tokens tokens = Tokens.of(text);
        int longest = 0;
        for (int length = 1; length <= tokens.size(); length++) {
            if (plain.containsKey(tokens.span(0, length).of(text))) {
                longest = length;
            }
        }
        long match = trie.longest(tokens, 0, tokens.size());

        assertThat(PhraseTrie.length(match)).isEqualTo(longest);
        if (longest > 0) {
            assertThat(trie.values(match))
                    .containsExactly(plain.getOrDefault(tokens.span(0, longest).of(text), -1));
        }
    }

    @Provide
    Arbitrary<List<String>> phraseLists() {
        return phrases().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of("a", "b", "c", "d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }
}

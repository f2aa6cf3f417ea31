package io.entente.name;

/**
 * One place where a text names somebody or something.
 *
 * @param from its first token
 * @param to the token after its last
 * @param confidence how sure the tagger is of each of its tokens, the least sure one, in [0, 1]
 */
public record Name(int from, int to, NameType type, double confidence) {

    public Name {
        if (from >= to) {
            throw new IllegalArgumentException("Name without a token: " + from + " to " + to);
        }
    }
}

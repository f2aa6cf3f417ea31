package io.entente.article;

import java.util.function.Function;

/** What reading a record gave: an article, the reason why it is none, or how many of a file were left out by a rule. */
public sealed interface ParseResult {

    /** The record is an article. */
    record Parsed(Article article) implements ParseResult {}

    /** The record is none. */
    record Rejected(Reject reject) implements ParseResult {}

    /**
     * Records of a file that a rule leaves out.
     *
     * @param count how many, at least 1
     */
    record Skipped(String sourceUri, SkipRule rule, long count) implements ParseResult {

        public Skipped {
            if (count < 1) {
                throw new IllegalArgumentException("Skipped " + count + " records of " + sourceUri);
            }
        }
    }

    /** The one value that each case answers. */
    default <T> T fold(Function<Article, T> onParsed, Function<Reject, T> onRejected, Function<Skipped, T> onSkipped) {
        if (this instanceof Parsed parsed) {
            return onParsed.apply(parsed.article());
        }
        if (this instanceof Skipped skipped) {
            return onSkipped.apply(skipped);
        }
        return onRejected.apply(((Rejected) this).reject());
    }
}

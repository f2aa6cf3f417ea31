package io.entente.article;

import java.util.function.Function;

/** What reading a record gave: an article, or the reason why it is none. */
public sealed interface ParseResult {

    /** The record is an article. */
    record Parsed(Article article) implements ParseResult {}

    /** The record is none. */
    record Rejected(Reject reject) implements ParseResult {}

    /** The one value that either case answers. */
    default <T> T fold(Function<Article, T> onParsed, Function<Reject, T> onRejected) {
        if (this instanceof Parsed parsed) {
            return onParsed.apply(parsed.article());
        }
        return onRejected.apply(((Rejected) this).reject());
    }
}

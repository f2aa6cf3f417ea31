package io.entente.analysis;

import io.entente.sentiment.EventClass;
import io.entente.sentiment.EventFinder;
import io.entente.sentiment.Stretch;
import io.entente.text.Span;
import io.entente.text.Tokens;

/** Asks of which class the event is by which one marked entity of a sentence deals with another. */
public final class EventAnalyzer {

    private final EventFinder finder;

    public EventAnalyzer(EventFinder finder) {
        this.finder = finder;
    }

    /** What the first entity does to the second; always one of the four classes. */
    public EventClass answer(MarkedSentence marked) {
        Tokens tokens = Tokens.of(marked.text());
        return tokens.size() == 0
                ? EventClass.VERBAL_COOPERATION
                : finder.find(tokens, stretch(tokens, marked.first()), stretch(tokens, marked.second()));
    }

    private static Stretch stretch(Tokens tokens, Span span) {
        int from = Math.min(tokens.firstFrom(span.start()), tokens.size() - 1);
        return new Stretch(from, Math.max(from + 1, tokens.firstFrom(span.end())));
    }
}

package io.entente.sentiment;

import io.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** How the encoder of pairs reads a sentence: words of its own stand for the source and the target, so that it sees no name of either. */
public final class MarkedPair {

    private static final String SOURCE = " xsourcex ";
    private static final String TARGET = " xtargetx ";
    private static final String AUTHOR = "xauthorx : ";

    private MarkedPair() {}

    /**
     * A sentence with its source and target marked; null where one is not in the sentence or they overlap.
     *
     * @param sentence the sentence's place in the text
     */
    public static @Nullable String of(String text, Span sentence, Span source, Span target) {
        if (source.overlaps(target) || !isIn(sentence, source) || !isIn(sentence, target)) {
            return null;
        }
        boolean sourceFirst = source.start() < target.start();
        Span first = sourceFirst ? source : target;
        Span second = sourceFirst ? target : source;
        return text.substring(sentence.start(), first.start())
                + (sourceFirst ? SOURCE : TARGET)
                + text.substring(first.end(), second.start())
                + (sourceFirst ? TARGET : SOURCE)
                + text.substring(second.end(), sentence.end());
    }

    /** A sentence with its target marked, for the attitude of its author. */
    public static String ofAuthor(String sentence, Span target) {
        return AUTHOR + sentence.substring(0, target.start()) + TARGET + sentence.substring(target.end());
    }

    private static boolean isIn(Span sentence, Span span) {
        return span.start() >= sentence.start() && span.end() <= sentence.end();
    }
}

package io.entente.quote;

import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the speaker of what stands in quotation marks: by the nearest verb of saying of its sentences; else by the sentence
 * before it that ends with a colon, or the sentence after its question; else it goes on with the speaker before it. Of each
 * way the confidence is a judgement.
 */
final class SpeakerChoice {

    private static final double COLON = 0.85;
    private static final double NEXT_SENTENCE = 0.9;
    private static final double OPEN_PARAGRAPH = 0.95;
    private static final double SAME_PARAGRAPH = 0.9;
    private static final double AFTER_TELLING = 0.85;
    private static final double NEXT_PARAGRAPH = 0.75;
    private static final double LEAST = 0.35;
    private static final int FIRST_WORDS = 8;

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final Sayings sayings;
    private final List<Mention> mentions;
    private final List<Attribution> chosen = new ArrayList<>();

    SpeakerChoice(Tokens tokens, List<Sentence> sentences, Sayings sayings, List<Mention> mentions) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.sayings = sayings;
        this.mentions = mentions;
    }

    /**
     * Who says something.
     *
     * @param speaker null where nobody known does
     * @param verb the verb of saying, empty where there is none
     * @param confidence in [0, 1]; 0 without a speaker
     */
    record Attribution(@Nullable Mention speaker, String verb, double confidence) {

        static final Attribution NONE = new Attribution(null, "", 0);

        static Attribution of(Saying saying) {
            Mention speaker = saying.speaker();
            double confidence = speaker == null ? 0 : saying.confidence() * speaker.confidence();
            return new Attribution(speaker, saying.verb(), confidence);
        }

        /** The same speaker, less sure. */
        Attribution times(double share) {
            return confidence * share < LEAST ? NONE : new Attribution(speaker, verb, confidence * share);
        }
    }

    /** The speaker of each, in order. */
    List<Attribution> of(List<Marked> marked) {
        chosen.clear();
        for (int i = 0; i < marked.size(); i++) {
            chosen.add(choose(marked, i));
        }
        return chosen;
    }

    private Attribution choose(List<Marked> marked, int i) {
        Marked part = marked.get(i);
        Saying own = nearest(part);
        if (own != null) {
            return Attribution.of(own);
        }
        Mention titled = beforeColon(part);
        if (titled != null) {
            return new Attribution(titled, "", COLON * titled.confidence());
        }
        if (part.from() - part.first().from() > 1) {
            return Attribution.NONE;
        }
        Attribution around = besideSentence(part);
        return around != null ? around : goingOn(marked, i);
    }

    private @Nullable Saying nearest(Marked part) {
        List<Saying> near = new ArrayList<>();
        sayings.in(part.first()).stream()
                .filter(saying -> saying.verbAt() < part.from())
                .forEach(near::add);
        sayings.in(part.last()).stream()
                .filter(saying -> saying.verbAt() >= part.to())
                .forEach(near::add);
        return near.stream()
                .min(Comparator.comparingInt(saying -> distance(saying, part)))
                .orElse(null);
    }

    private static int distance(Saying saying, Marked part) {
        return saying.verbAt() < part.from() ? part.from() - saying.verbAt() : saying.verbAt() - part.to() + 1;
    }

    /** "Macron: “The deal is good”". */
    private @Nullable Mention beforeColon(Marked part) {
        int colon = part.from() - 2;
        if (colon <= part.first().from() || !tokens.lower(colon).equals(":")) {
            return null;
        }
        for (Mention mention : mentions) {
            if (mention.to() == colon && mention.isActor()) {
                return mention;
            }
        }
        return null;
    }

    /** "He added:" before it, or "Putin asked." after its question; null where neither stands there. */
    private @Nullable Attribution besideSentence(Marked part) {
        Sentence before = sentence(part.first().index() - 1);
        if (before != null && tokens.lower(before.to() - 1).equals(":")) {
            List<Saying> told = sayings.in(before);
            if (!told.isEmpty()) {
                return Attribution.of(told.get(told.size() - 1)).times(NEXT_SENTENCE);
            }
        }
        Sentence after = sentence(part.last().index() + 1);
        String end = tokens.lower(part.to() - 1);
        boolean ends = part.to() + 1 >= part.last().to();
        boolean asks = end.equals("?") || end.equals("!") || end.equals("\u2026") || end.equals(",");
        if (after != null && ends && asks && !Paragraphs.begins(tokens, after)) {
            for (Saying saying : sayings.in(after)) {
                if (!saying.hasClause() && saying.verbAt() - after.from() < FIRST_WORDS) {
                    return Attribution.of(saying).times(NEXT_SENTENCE);
                }
            }
        }
        return null;
    }

    /** A quotation that nobody is said to say goes on with the speaker before it. */
    private Attribution goingOn(List<Marked> marked, int i) {
        Marked part = marked.get(i);
        boolean begins = Paragraphs.begins(tokens, part.first());
        Sentence before = sentence(part.first().index() - 1);
        if (before == null) {
            return Attribution.NONE;
        }
        Marked other = i == 0 ? null : marked.get(i - 1);
        if (other != null && other.to() > before.from()) {
            double share = !begins ? SAME_PARAGRAPH : other.isOpen() ? OPEN_PARAGRAPH : NEXT_PARAGRAPH;
            return chosen.get(i - 1).times(share);
        }
        List<Saying> told = sayings.in(before);
        boolean tells = !begins && !told.isEmpty();
        return tells ? Attribution.of(told.get(told.size() - 1)).times(AFTER_TELLING) : Attribution.NONE;
    }

    private @Nullable Sentence sentence(int index) {
        return index >= 0 && index < sentences.size() ? sentences.get(index) : null;
    }
}

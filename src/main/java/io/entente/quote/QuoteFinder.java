package io.entente.quote;

import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds quotations, and by the nearest verb of saying, who is quoted. */
public final class QuoteFinder {

    /** A quotation of fewer words is a partial one, unless a comma or a stop ends it. */
    private static final int WORDS_OF_A_CLAUSE = 5;

    private static final int SHORTEST_INDIRECT = 4;

    private final Speakers speakers;

    /** @param reporting forms of verbs of saying, folded */
    public QuoteFinder(Set<String> reporting) {
        speakers = new Speakers(reporting);
    }

    /** The quotations of an article, in the order of the text. */
    public List<Quote> find(
            Tokens tokens, List<Sentence> sentences, List<Mention> mentions, Predicate<Sentence> isPost) {
        List<Quote> quotes = new ArrayList<>();
        int next = 0;
        int covered = 0;
        for (Sentence sentence : sentences) {
            List<Mention> here = new ArrayList<>();
            while (next < mentions.size() && mentions.get(next).sentence() <= sentence.index()) {
                here.add(mentions.get(next++));
            }
            if (isPost.test(sentence)) {
                quotes.add(quote(Quote.Kind.POST, tokens, sentence, sentence.from(), sentence.to(), null));
                continue;
            }
            List<int[]> marked = marked(tokens, sentence, covered);
            List<Speakers.Saying> sayings = speakers.in(tokens, sentence, here, marked);
            for (int[] part : marked) {
                covered = Math.max(covered, part[1]);
                quotes.add(quote(kind(tokens, part), tokens, sentence, part[0], part[1], nearest(sayings, part)));
            }
            addIndirect(quotes, tokens, sentence, sayings, marked);
        }
        return carrySpeakers(quotes);
    }

    /** Token ranges between quotation marks that begin in a sentence; one that stays open ends with the sentence. */
    private static List<int[]> marked(Tokens tokens, Sentence sentence, int covered) {
        List<int[]> parts = new ArrayList<>();
        int open = -1;
        for (int i = Math.max(sentence.from(), covered); i < sentence.to(); i++) {
            String token = tokens.lower(i);
            if (open < 0 && (token.equals("\u201c") || token.equals("\"") || token.equals("\u00ab"))) {
                open = i + 1;
            } else if (open >= 0 && (token.equals("\u201d") || token.equals("\"") || token.equals("\u00bb"))) {
                if (i > open) {
                    parts.add(new int[] {open, i});
                }
                open = -1;
            } else if (open < 0 && token.equals("\u201d") && parts.isEmpty() && i > sentence.from()) {
                parts.add(new int[] {sentence.from(), i});
            }
        }
        if (open >= 0 && open < sentence.to()) {
            parts.add(new int[] {open, sentence.to()});
        }
        return parts;
    }

    private static Quote.Kind kind(Tokens tokens, int[] part) {
        int words = 0;
        for (int i = part[0]; i < part[1]; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        String last = tokens.lower(part[1] - 1);
        boolean clause =
                words >= WORDS_OF_A_CLAUSE || (words > 1 && (last.equals(",") || last.equals(".") || last.equals("!")));
        return clause ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }

    private static Speakers.@Nullable Saying nearest(List<Speakers.Saying> sayings, int[] part) {
        return sayings.stream()
                .filter(saying -> saying.verbAt() < part[0] || saying.verbAt() >= part[1])
                .min(Comparator.comparingInt(saying -> distance(saying, part)))
                .orElse(null);
    }

    private static int distance(Speakers.Saying saying, int[] part) {
        return saying.verbAt() < part[0] ? part[0] - saying.verbAt() : saying.verbAt() - part[1] + 1;
    }

    private static void addIndirect(
            List<Quote> quotes, Tokens tokens, Sentence sentence, List<Speakers.Saying> sayings, List<int[]> marked) {
        for (Speakers.Saying saying : sayings) {
            int from = saying.clauseFrom();
            boolean taken = marked.stream().anyMatch(part -> part[0] <= from + 1 && from < part[1]);
            if (from >= 0 && !taken && sentence.to() - from >= SHORTEST_INDIRECT) {
                quotes.add(quote(Quote.Kind.INDIRECT, tokens, sentence, from, sentence.to(), saying));
                return;
            }
        }
    }

    private static Quote quote(
            Quote.Kind kind, Tokens tokens, Sentence sentence, int from, int to, Speakers.@Nullable Saying saying) {
        Mention speaker = saying == null ? null : saying.speaker();
        String verb = saying == null ? "" : saying.verb();
        double confidence = speaker == null || saying == null ? 0 : saying.confidence() * speaker.confidence();
        return new Quote(kind, tokens.span(from, to), from, to, sentence.index(), speaker, verb, confidence);
    }

    /** A quotation that goes on in the next sentence, or began in the one before, has one speaker. */
    private static List<Quote> carrySpeakers(List<Quote> quotes) {
        List<Quote> carried = new ArrayList<>(quotes);
        for (int i = 0; i < carried.size(); i++) {
            Quote quote = carried.get(i);
            if (quote.kind() != Quote.Kind.DIRECT || quote.speaker() != null) {
                continue;
            }
            Quote other = joined(carried, i);
            if (other != null) {
                carried.set(
                        i,
                        new Quote(
                                quote.kind(),
                                quote.span(),
                                quote.from(),
                                quote.to(),
                                quote.sentence(),
                                other.speaker(),
                                other.verb(),
                                other.confidence()));
            }
        }
        return carried;
    }

    private static @Nullable Quote joined(List<Quote> quotes, int i) {
        Quote quote = quotes.get(i);
        for (int other : new int[] {i + 1, i - 1}) {
            if (other >= 0 && other < quotes.size()) {
                Quote neighbour = quotes.get(other);
                int gap = other > i ? neighbour.from() - quote.to() : quote.from() - neighbour.to();
                if (neighbour.kind() == Quote.Kind.DIRECT && neighbour.speaker() != null && gap <= 2) {
                    return neighbour;
                }
            }
        }
        return null;
    }
}

package io.entente.quote;

import io.entente.actor.Mention;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the posts set into an article and their authors: by the name or the handle under them, or the words before them. */
final class Posts {

    private static final double SIGNED = 0.95;
    private static final double BY_HANDLE = 0.85;
    private static final double INTRODUCED = 0.8;
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 8;
    private static final Set<String> POSTING = Words.set("""
            tweeted tweets tweeting wrote writes writing posted posts posting said added retweeted replied responded shared
            """);

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;
    private final Sayings sayings;

    Posts(Tokens tokens, List<Sentence> sentences, List<Mention> mentions, Sayings sayings) {
        this.tokens = tokens;
        this.sentences = sentences;
        this.mentions = mentions;
        this.sayings = sayings;
    }

    /** The posts, each with its text up to its author's name; one paragraph can hold several. */
    List<Quote> in(List<Sentence> posts) {
        List<Quote> quotes = new ArrayList<>();
        int first = 0;
        while (first < posts.size()) {
            int next = first + 1;
            while (next < posts.size() && !Paragraphs.begins(tokens, posts.get(next))) {
                next++;
            }
            read(quotes, posts.get(first), posts.get(next - 1).to());
            first = next;
        }
        return quotes;
    }

    private void read(List<Quote> quotes, Sentence first, int to) {
        int from = first.from();
        for (int i = from; i < to; i++) {
            int end = isHandle(i, to) ? dashBefore(i, from) : -1;
            if (end >= 0) {
                int next = dateEnd(i + 4, to);
                SpeakerChoice.Attribution author = author(end + 1, i);
                add(quotes, from, end, author.speaker() == null ? introduced(first) : author);
                from = next;
                i = next - 1;
            }
        }
        if (from == first.from()) {
            add(quotes, from, to, introduced(first));
        }
    }

    private void add(List<Quote> quotes, int from, int to, SpeakerChoice.Attribution author) {
        if (from < to) {
            int sentence = sentenceOf(from);
            quotes.add(new Quote(
                    Quote.Kind.POST,
                    tokens.span(from, to),
                    from,
                    to,
                    sentence,
                    author.speaker(),
                    author.verb(),
                    author.confidence()));
        }
    }

    private int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low).index();
    }

    /** "(@JoeBiden)". */
    private boolean isHandle(int at, int to) {
        return at + 2 < to
                && tokens.lower(at).equals("(")
                && tokens.lower(at + 1).equals("@")
                && !tokens.isAfterSpace(at + 2);
    }

    /** The dash before the name that stands before a handle; -1 where there is none. */
    private int dashBefore(int handle, int from) {
        for (int i = handle - 1; i >= from && handle - i <= LONGEST_NAME; i--) {
            char mark = QuotationMark.mark(tokens, i);
            if (mark == '\u2014' || mark == '\u2013' || (mark == '-' && tokens.isAfterSpace(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The token after "March 8, 2018", where a date follows the handle. */
    private int dateEnd(int at, int to) {
        int i = Math.min(at, to);
        int end = Math.min(to, i + 5);
        while (i < end) {
            if (tokens.lower(i).length() == 4
                    && Character.isDigit(tokens.lower(i).charAt(0))) {
                return i + 1;
            }
            i++;
        }
        return Math.min(at, to);
    }

    private SpeakerChoice.Attribution author(int nameFrom, int handle) {
        for (Mention mention : mentions) {
            if (mention.from() >= nameFrom && mention.to() <= handle && mention.isActor()) {
                return new SpeakerChoice.Attribution(mention, "", SIGNED * mention.confidence());
            }
        }
        String name = squeezed(tokens.lower(handle + 2));
        Set<String> meant = new HashSet<>();
        Mention author = null;
        for (Mention mention : mentions) {
            String known = squeezed(Words.fold(mention.actor().name()));
            if (mention.actor().isPerson() && known.length() >= SHORTEST_NAME && name.contains(known)) {
                author = author == null ? mention : author;
                meant.add(mention.actor().id());
            }
        }
        return author == null || meant.size() > 1
                ? SpeakerChoice.Attribution.NONE
                : new SpeakerChoice.Attribution(author, "", BY_HANDLE);
    }

    private static String squeezed(String folded) {
        return folded.replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** "Trump tweeted:" at the end of the sentence before. */
    private SpeakerChoice.Attribution introduced(Sentence first) {
        if (first.index() == 0) {
            return SpeakerChoice.Attribution.NONE;
        }
        Sentence before = sentences.get(first.index() - 1);
        Saying told = null;
        for (Saying saying : sayings.in(before)) {
            boolean colon = tokens.lower(before.to() - 1).equals(":");
            if (POSTING.contains(Words.fold(saying.verb()))
                    && (colon || before.to() - saying.verbAt() <= LONGEST_NAME)) {
                told = saying;
            }
        }
        return told == null
                ? SpeakerChoice.Attribution.NONE
                : SpeakerChoice.Attribution.of(told).times(INTRODUCED);
    }
}

package io.entente.duplicate;

import io.entente.text.Fingerprint;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an article by which copies are told: its text without lines that hold a link and without notices of copyright, in
 * lower case, without punctuation. Where links are a third of the lines or more, as below a film on a platform, what stands from the
 * first of them on is promotion. The headline stands before a text that goes with links, and before one of fewer than {@value #SHORT}
 * words, which says too little alone.
 *
 * @param words the words, in order
 * @param digest a fingerprint that articles with the same text share: the same words in their whole bodies or, where those are fewer
 *     than {@value #SHORT}, in headline and body
 */
public record ComparedText(List<String> words, String digest) {

    /** The fewest words that tell a text from others without its headline. */
    public static final int SHORT = 20;

    private static final int LINKS_OF_PROMOTION = 3;
    private static final Pattern LINK =
            Pattern.compile("https?://|www\\.|\\b\\w+\\.(?:com|org|net|gl|ly|me|tv)/", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTICE =
            Pattern.compile("©|copyright\\b|\\(c\\) ?\\d{4}|all rights reserved", Pattern.CASE_INSENSITIVE);

    public ComparedText {
        words = List.copyOf(words);
    }

    public static ComparedText of(String title, String body) {
        List<String> whole = wordsOf(body);
        boolean links = hasLink(body);
        List<String> story = links || hasNotice(body) ? wordsOf(story(body)) : whole;
        String head = whole.size() < SHORT ? String.join(" ", wordsOf(title)) : "";
        return new ComparedText(
                story.size() >= SHORT && !links ? story : headed(title, story),
                Fingerprint.of(head, String.join(" ", whole)));
    }

    private static List<String> headed(String title, List<String> story) {
        List<String> all = new ArrayList<>(wordsOf(title));
        all.addAll(story);
        return all;
    }

    private static boolean hasLink(String text) {
        boolean may = text.indexOf('/') >= 0 || Words.contains(text, "www.");
        return may && LINK.matcher(text).find();
    }

    private static boolean hasNotice(String text) {
        return text.indexOf('©') >= 0
                || Words.contains(text, "copyright")
                || Words.contains(text, "(c)")
                || Words.contains(text, "all rights");
    }

    private static String withoutNotice(String line) {
        Matcher notice = NOTICE.matcher(line);
        return hasNotice(line) && notice.find() ? line.substring(0, notice.start()) : line;
    }

    private static String story(String body) {
        List<String> lines = new ArrayList<>();
        int firstLink = -1;
        int links = 0;
        int all = 0;
        for (String line : (Iterable<String>) body.lines()::iterator) {
            if (line.isBlank()) {
                continue;
            }
            all++;
            if (hasLink(line)) {
                links++;
                firstLink = firstLink < 0 ? lines.size() : firstLink;
            } else {
                lines.add(withoutNotice(line));
            }
        }
        boolean promotes = links > 0 && links * LINKS_OF_PROMOTION >= all;
        return String.join("\n", promotes ? lines.subList(0, firstLink) : lines);
    }

    private static List<String> wordsOf(String text) {
        Tokens tokens = Tokens.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
        List<String> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }
}

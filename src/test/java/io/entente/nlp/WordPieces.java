package io.entente.nlp;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** BERT's tokenizer as its authors describe it, written anew so that Spark NLP's can be compared with it. */
final class WordPieces {

    private static final int LONGEST_WORD = 200;

    private final Map<String, Integer> ids = new HashMap<>();
    private final boolean lower;

    WordPieces(List<String> pieces, boolean lower) {
        for (int i = 0; i < pieces.size(); i++) {
            ids.put(pieces.get(i), i);
        }
        this.lower = lower;
    }

    /**
     * The pieces of a text.
     *
     * @param ids with those of the text's begin and end
     * @param firsts the place in {@code ids} of each word's first piece
     * @param words where the words stand in the text: pairs of begin and end
     */
    record Encoded(long[] ids, List<Integer> firsts, List<int[]> words) {}

    Encoded encode(String text) {
        List<Long> all = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        List<int[]> words = words(text);
        all.add(id("[CLS]"));
        for (int[] word : words) {
            firsts.add(all.size());
            all.addAll(pieces(clean(text.substring(word[0], word[1]))));
        }
        all.add(id("[SEP]"));
        return new Encoded(all.stream().mapToLong(Long::longValue).toArray(), firsts, words);
    }

    private long id(String piece) {
        return Objects.requireNonNull(ids.get(piece), piece);
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int begun = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            boolean mark = !space && isPunctuation(text.charAt(i));
            if ((space || mark) && begun >= 0) {
                words.add(new int[] {begun, i});
                begun = -1;
            }
            if (mark) {
                words.add(new int[] {i, i + 1});
            } else if (!space && begun < 0) {
                begun = i;
            }
        }
        return words;
    }

    private static boolean isPunctuation(char c) {
        boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        return ascii
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private String clean(String word) {
        String cased = lower ? word.toLowerCase(Locale.ROOT) : word;
        return Normalizer.normalize(cased, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    private List<Long> pieces(String word) {
        List<Long> found = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            while (to > from && !ids.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                return List.of(id("[UNK]"));
            }
            found.add(id(piece(word, from, to)));
            from = to;
        }
        return found.isEmpty() ? List.of(id("[UNK]")) : found;
    }

    private static String piece(String word, int from, int to) {
        return (from > 0 ? "##" : "") + word.substring(from, to);
    }
}

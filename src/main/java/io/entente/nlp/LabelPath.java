package io.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The likeliest labels of the words of a sentence among those that fit each other: {@code I-} stands only after {@code B-} or
 * {@code I-} of its kind.
 */
final class LabelPath {

    static final String OUTSIDE = "O";

    private static final double LEAST = 1e-9;

    private LabelPath() {}

    /**
     * What was said of one word.
     *
     * @param label the likeliest label by itself
     * @param scores among other things the probability of each label, by its name
     */
    record Token(String label, Map<String, String> scores) {}

    static String kind(String label) {
        return label.length() > 2 && label.charAt(1) == '-' ? label.substring(2) : label;
    }

    static boolean begins(String label) {
        return label.startsWith("B-");
    }

    private static boolean fits(String before, String label) {
        return !label.startsWith("I-")
                || (!before.equals(OUTSIDE) && kind(before).equals(kind(label)));
    }

    /** The labels of a sentence; those that were given where not every word has the probabilities of all. */
    static List<String> through(List<Token> tokens) {
        TreeSet<String> all = new TreeSet<>();
        for (Token token : tokens) {
            token.scores().keySet().stream()
                    .filter(key -> key.equals(OUTSIDE) || key.startsWith("B-") || key.startsWith("I-"))
                    .forEach(all::add);
        }
        List<String> labels = List.copyOf(all);
        boolean scored = !labels.isEmpty()
                && tokens.stream().allMatch(token -> token.scores().keySet().containsAll(labels));
        return scored
                ? likeliest(tokens, labels)
                : tokens.stream().map(Token::label).toList();
    }

    private static List<String> likeliest(List<Token> tokens, List<String> labels) {
        int[][] back = new int[tokens.size()][labels.size()];
        double[] scores = new double[labels.size()];
        for (int i = 0; i < tokens.size(); i++) {
            double[] next = new double[labels.size()];
            for (int to = 0; to < labels.size(); to++) {
                double most = Double.NEGATIVE_INFINITY;
                for (int from = 0; from < labels.size(); from++) {
                    String before = i == 0 ? OUTSIDE : labels.get(from);
                    if (fits(before, labels.get(to)) && scores[from] > most) {
                        most = scores[from];
                        back[i][to] = from;
                    }
                }
                String said = String.valueOf(tokens.get(i).scores().get(labels.get(to)));
                next[to] = most + Math.log(Math.max(LEAST, Double.parseDouble(said)));
            }
            scores = next;
        }
        int at = 0;
        for (int label = 1; label < labels.size(); label++) {
            at = scores[label] > scores[at] ? label : at;
        }
        List<String> path = new ArrayList<>();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            path.add(0, labels.get(at));
            at = back[i][at];
        }
        return path;
    }
}

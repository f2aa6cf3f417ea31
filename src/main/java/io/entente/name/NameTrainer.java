package io.entente.name;

import io.entente.name.Segments.Segment;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a conditional random field (Lafferty, McCallum, Pereira 2001) to marked names by AdaGrad, always in the same order of
 * sentences, so that the same sentences give the same model.
 */
public final class NameTrainer {

    private static final int BUCKETS = 1 << 16;
    private static final long SEED = 17;
    private static final double NEVER = -30;
    private static final int BYTE = 127;

    private final NameLexicon lexicon;
    private final Settings settings;
    private final double[] weights = new double[BUCKETS * Tags.COUNT];
    private final double[] squares = new double[BUCKETS * Tags.COUNT];
    private final double[][] steps = new double[Tags.COUNT][Tags.COUNT];
    private final double[][] stepSquares = new double[Tags.COUNT][Tags.COUNT];

    /**
     * How to fit.
     *
     * @param rounds how often each sentence is seen
     * @param rate the first step's size
     * @param decay how much of a weight goes at each of its updates
     */
    public record Settings(int rounds, double rate, double decay) {

        public static final Settings DEFAULT = new Settings(12, 0.1, 1e-4);
    }

    public NameTrainer(NameLexicon lexicon, Settings settings) {
        this.lexicon = lexicon;
        this.settings = settings;
        for (double[] row : stepSquares) {
            Arrays.fill(row, 1);
        }
        Arrays.fill(squares, 1);
        for (int before = 0; before < Tags.COUNT; before++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                steps[before][tag] = Tags.follows(before, tag) ? 0 : NEVER;
            }
        }
    }

    private record Example(int[][] features, int[] tags) {}

    /** The model that fits the texts. */
    public NameModel fit(List<LabelledText> texts) {
        List<Example> examples = new ArrayList<>();
        texts.forEach(text -> addExamples(text, examples));
        Random order = new Random(SEED);
        for (int round = 0; round < settings.rounds; round++) {
            Collections.shuffle(examples, order);
            examples.forEach(this::learn);
        }
        return model();
    }

    private void addExamples(LabelledText text, List<Example> examples) {
        Tokens tokens = Tokens.of(text.text());
        if (tokens.size() == 0) {
            return;
        }
        Sentence sentence = new Sentence(0, new Span(0, text.text().length()), 0, tokens.size());
        int[] tags = tags(text, tokens);
        Features features = new Features(new SentenceView(lexicon, tokens, sentence), BUCKETS);
        for (Segment segment : new Segments(lexicon).in(tokens, sentence)) {
            int[][] found = new int[segment.to() - segment.from()][];
            for (int i = segment.from(); i < segment.to(); i++) {
                features.of(segment, i);
                found[i - segment.from()] = new int[features.size()];
                for (int f = 0; f < features.size(); f++) {
                    found[i - segment.from()][f] = features.get(f);
                }
            }
            int[] own = Arrays.copyOfRange(tags, segment.from(), segment.to());
            if (!Tags.follows(Tags.OUTSIDE, own[0])) {
                own[0]--;
            }
            examples.add(new Example(found, own));
        }
    }

    private static int[] tags(LabelledText text, Tokens tokens) {
        int[] tags = new int[tokens.size()];
        for (LabelledText.Label label : text.labels()) {
            boolean first = true;
            for (int i = tokens.firstFrom(label.span().start()); i < tokens.size(); i++) {
                if (tokens.end(i) > label.span().end()) {
                    break;
                }
                tags[i] = first ? Tags.first(label.type()) : Tags.later(label.type());
                first = false;
            }
        }
        return tags;
    }

    private void learn(Example example) {
        int length = example.tags.length;
        double[][] scores = new double[length][Tags.COUNT];
        for (int i = 0; i < length; i++) {
            for (int feature : example.features[i]) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    scores[i][tag] += weights[feature * Tags.COUNT + tag];
                }
            }
        }
        Chain.Sums sums = new Chain(scores, steps).sums();
        double[][] slopes = new double[length][Tags.COUNT];
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double expected = Math.exp(sums.forward()[i][tag] + sums.backward()[i][tag] - sums.total());
                slopes[i][tag] = (example.tags[i] == tag ? 1 : 0) - expected;
            }
        }
        learnSteps(example, scores, sums);
        for (int i = 0; i < length; i++) {
            for (int feature : example.features[i]) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    int at = feature * Tags.COUNT + tag;
                    double slope = slopes[i][tag] - settings.decay * weights[at];
                    squares[at] += slope * slope;
                    weights[at] += settings.rate * slope / Math.sqrt(squares[at]);
                }
            }
        }
    }

    private void learnSteps(Example example, double[][] scores, Chain.Sums sums) {
        for (int i = 0; i < example.tags.length; i++) {
            for (int before = 0; before < Tags.COUNT; before++) {
                for (int tag = 0; tag < Tags.COUNT; tag++) {
                    boolean own = (i == 0 ? Tags.OUTSIDE : example.tags[i - 1]) == before && example.tags[i] == tag;
                    double slope = (own ? 1 : 0) - expectedStep(i, before, tag, scores, sums);
                    if (slope != 0 && Tags.follows(before, tag)) {
                        stepSquares[before][tag] += slope * slope;
                        steps[before][tag] += settings.rate * slope / Math.sqrt(stepSquares[before][tag]);
                    }
                }
            }
        }
    }

    private double expectedStep(int i, int before, int tag, double[][] scores, Chain.Sums sums) {
        double log = scores[i][tag] + sums.backward()[i][tag] + steps[before][tag] - sums.total();
        if (i == 0) {
            return before == Tags.OUTSIDE ? Math.exp(log) : 0;
        }
        return Math.exp(log + sums.forward()[i - 1][before]);
    }

    private NameModel model() {
        double most = 1e-9;
        for (double weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        double scale = most / BYTE;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new NameModel(BUCKETS, (float) scale, bytes, steps);
    }
}

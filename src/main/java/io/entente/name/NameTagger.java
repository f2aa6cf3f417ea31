package io.entente.name;

import io.entente.name.Segments.Segment;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of a sentence, listed or not, with their types. */
public final class NameTagger {

    /** Where every name is asked for: the best sum of precision and recall on labelled sentences apart from the trained ones. */
    private static final double LEAN = 1;

    private final NameLexicon lexicon;
    private final NameModel model;
    private final Segments segments;

    public NameTagger(NameLexicon lexicon, NameModel model) {
        this.lexicon = lexicon;
        this.model = model;
        segments = new Segments(lexicon);
    }

    /** The words and phrases that it knows. */
    public NameLexicon lexicon() {
        return lexicon;
    }

    /** The names of a sentence in their order; they do not overlap. */
    public List<Name> names(Tokens tokens, Sentence sentence) {
        List<Segment> stretches = segments.in(tokens, sentence);
        return stretches.isEmpty() ? List.of() : names(new SentenceView(lexicon, tokens, sentence), stretches, LEAN);
    }

    /** The names of a sentence of which the tagger is as sure as it was taught to be; none where nearly every word has a capital, as in headlines and menus, so that one tells nothing. */
    public List<Name> namesInProse(Tokens tokens, Sentence sentence) {
        List<Segment> stretches = segments.in(tokens, sentence);
        if (stretches.isEmpty()) {
            return List.of();
        }
        SentenceView view = new SentenceView(lexicon, tokens, sentence);
        return view.isTitleCase() ? List.of() : names(view, stretches, 0);
    }

    /** How unsure the tagger is of the name, or of there being none, that it doubts most in a sentence, in [0, 1]; 0 where it finds none by design. */
    public double doubtInProse(Tokens tokens, Sentence sentence) {
        List<Segment> stretches = segments.in(tokens, sentence);
        if (stretches.isEmpty()) {
            return 0;
        }
        SentenceView view = new SentenceView(lexicon, tokens, sentence);
        if (view.isTitleCase()) {
            return 0;
        }
        double surest = 1;
        for (Segment segment : stretches) {
            Chain chain = chain(new Features(view, model.buckets()), segment, 0);
            for (double sure : chain.probabilities(chain.best())) {
                surest = Math.min(surest, sure);
            }
        }
        return 1 - surest;
    }

    private Chain chain(Features features, Segment segment, double lean) {
        double[][] scores = new double[segment.to() - segment.from()][];
        for (int i = segment.from(); i < segment.to(); i++) {
            features.of(segment, i);
            scores[i - segment.from()] = model.scores(features, lean);
        }
        return new Chain(scores, model.steps());
    }

    private List<Name> names(SentenceView view, List<Segment> stretches, double lean) {
        Features features = new Features(view, model.buckets());
        List<Name> names = new ArrayList<>();
        for (Segment segment : stretches) {
            Chain chain = chain(features, segment, lean);
            int[] best = chain.best();
            if (!isEmpty(best)) {
                names.addAll(Tags.names(best, chain.probabilities(best), segment.from()));
            }
        }
        return names;
    }

    private static boolean isEmpty(int[] tags) {
        for (int tag : tags) {
            if (tag != Tags.OUTSIDE) {
                return false;
            }
        }
        return true;
    }
}

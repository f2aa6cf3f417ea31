package io.entente.sentiment;

/**
 * What to believe where two models have read one pair: the weighted sum of the logarithms of their probabilities, scaled to add up
 * to 1 (a logarithmic opinion pool; Genest and Zidek, Statistical Science 1986).
 *
 * @param first the weight of the first model, not below 0
 * @param second the weight of the second, not below 0
 * @param attitude what is added for negative and for positive: above 0 for two models that are both too shy
 */
public record SecondOpinion(double first, double second, double attitude) {

    /**
     * For two actors of an article, among which attitudes are rarer than among pairs that somebody marked. On the development part
     * of DSE the second model's share is best from 0.4 to 0.6.
     */
    public static final SecondOpinion IN_ARTICLES = new SecondOpinion(0.6, 0.4, 0);

    private static final double LEAST = 1e-6;

    public SecondOpinion {
        if (!(first >= 0 && second >= 0 && first + second > 0 && Double.isFinite(attitude))) {
            throw new IllegalArgumentException("No weights: " + first + ", " + second + ", " + attitude);
        }
    }

    /** Both answers as one. */
    public Probabilities of(Probabilities one, Probabilities other) {
        double negative = Math.exp(attitude) * product(one.negative(), other.negative());
        double neutral = product(one.neutral(), other.neutral());
        double positive = Math.exp(attitude) * product(one.positive(), other.positive());
        return Probabilities.inProportion(negative, neutral, positive);
    }

    /**
     * Both answers as one, where the first is about two actors of an article and the second was learned from pairs that
     * somebody marked, among which opinions are more.
     *
     * @param cued whether a cue joins the two
     */
    public Probabilities inArticle(Probabilities one, Probabilities other, boolean cued) {
        return of(one, cued ? other : Surroundings.lowered(other, Surroundings.UNCUED));
    }

    private double product(double one, double other) {
        return Math.pow(Math.max(one, LEAST), first) * Math.pow(Math.max(other, LEAST), second);
    }
}

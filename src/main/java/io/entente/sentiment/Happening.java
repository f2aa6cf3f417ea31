package io.entente.sentiment;

import org.jspecify.annotations.Nullable;

/**
 * What the governing verb phrase of a pair tells of it, and how.
 *
 * @param eventClass the class of the event that joins the two; null where none does
 * @param isNegated whether the event or attitude is said not to be there, so that nothing of it is left
 * @param mood null where no verb phrase or cue joins the two
 * @param tense null where the phrase has no finite verb
 */
public record Happening(
        @Nullable EventClass eventClass,
        boolean isNegated,
        @Nullable Mood mood,
        @Nullable Tense tense) {

    /** What joins no two. */
    public static final Happening NONE = new Happening(null, false, null, null);

    /** Whether it is only thought of. */
    public boolean isHypothetical() {
        return mood != null && mood.isHypothetical();
    }

    /** Whether it is told as something that is, was or will be. */
    public boolean isReal() {
        return !isNegated && !isHypothetical();
    }
}

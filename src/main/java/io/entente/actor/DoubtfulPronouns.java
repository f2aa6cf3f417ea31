package io.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes back a "he" or "she" for a listed person where somebody unlisted may be meant instead: one named in between, or the
 * first whom the pronoun's own sentence names ("Jeremy dislikes Trump and says he will not vote").
 */
final class DoubtfulPronouns {

    private DoubtfulPronouns() {}

    /**
     * The mentions in order, without those pronouns, which count as unsettled.
     *
     * @param loneNames the first token, by sentence, of a person's name that is of one word and of nobody known
     */
    static MentionFinder.Found without(List<Mention> mentions, int unsettled, Map<Integer, Integer> loneNames) {
        List<Mention> kept = new ArrayList<>(mentions.size());
        int doubtful = 0;
        for (Mention mention : mentions) {
            boolean pronoun = mention.kind() == Mention.Kind.PRONOUN;
            if (pronoun && (hasUnlistedAfterName(kept, mention.actor()) || followsOther(kept, mention, loneNames))) {
                doubtful++;
            } else {
                kept.add(mention);
            }
        }
        return new MentionFinder.Found(kept, unsettled + doubtful);
    }

    private static boolean hasUnlistedAfterName(List<Mention> before, Actor meant) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Actor actor = before.get(i).actor();
            if (actor.equals(meant)) {
                return false;
            }
            if (actor.isPerson() && UnlistedNames.isDiscovered(actor.id())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first person of the pronoun's sentence is an unlisted one; "Asked by Gayle, Kushner said he" has one reading. */
    private static boolean followsOther(List<Mention> before, Mention pronoun, Map<Integer, Integer> loneNames) {
        Mention last = before.isEmpty() ? pronoun : before.get(before.size() - 1);
        if (last.actor().equals(pronoun.actor()) && pronoun.from() - last.to() == 1) {
            return false;
        }
        Mention first = null;
        for (int i = before.size() - 1; i >= 0 && before.get(i).sentence() == pronoun.sentence(); i--) {
            first = before.get(i).actor().isPerson() ? before.get(i) : first;
        }
        if (first == null) {
            return false;
        }
        boolean unlisted =
                UnlistedNames.isDiscovered(first.actor().id()) && !first.actor().equals(pronoun.actor());
        return unlisted || loneNames.getOrDefault(pronoun.sentence(), first.from()) < first.from();
    }
}

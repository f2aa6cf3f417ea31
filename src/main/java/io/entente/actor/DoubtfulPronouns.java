package io.entente.actor;

import java.util.ArrayList;
import java.util.List;

/** Takes back a "he" or "she" for a listed person where an unlisted one was named in between, who may be meant instead. */
final class DoubtfulPronouns {

    private DoubtfulPronouns() {}

    /** The mentions in order, without those pronouns, which count as unsettled. */
    static MentionFinder.Found without(List<Mention> mentions, int unsettled) {
        List<Mention> kept = new ArrayList<>(mentions.size());
        int doubtful = 0;
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PRONOUN && hasUnlistedAfterName(kept, mention.actor())) {
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
}

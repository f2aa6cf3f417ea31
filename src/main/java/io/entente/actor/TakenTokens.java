package io.entente.actor;

import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tokens mentions have taken, and which mentions those are. */
final class TakenTokens {

    private final List<Mention> mentions;
    private final @Nullable Mention[] at;

    TakenTokens(int tokens, List<Mention> mentions) {
        this.mentions = mentions;
        at = new Mention[tokens];
        for (Mention mention : mentions) {
            for (int i = mention.from(); i < mention.to(); i++) {
                at[i] = mention;
            }
        }
    }

    boolean byActor(int token) {
        Mention mention = token < at.length ? at[token] : null;
        return mention != null && mention.isActor();
    }

    boolean byActor(int from, int to) {
        for (int i = from; i < to; i++) {
            if (byActor(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name covers whole what it touches: a place or description inside it goes. */
    boolean covers(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = at[i];
            if (mention != null && (mention.isActor() || mention.from() < from || mention.to() > to)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a range is a listed name, "and", and something else: two names, and not one. */
    boolean joinsListed(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (tokens.lower(i).equals("and") && (isWhole(from, i) || isWhole(i + 1, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(int from, int to) {
        Mention mention = at[from];
        return mention != null && mention.from() == from && mention.to() == to;
    }

    /** The mentions with others among them, in the order of the text; what these cover goes. */
    List<Mention> with(List<Mention> found) {
        if (found.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions.size() + found.size());
        int next = 0;
        for (Mention mention : mentions) {
            while (next < found.size()
                    && found.get(next).from() < mention.to()
                    && !found.get(next).overlaps(mention)) {
                all.add(found.get(next++));
            }
            if (next >= found.size() || !found.get(next).overlaps(mention)) {
                all.add(mention);
            }
        }
        all.addAll(found.subList(next, found.size()));
        return all;
    }
}

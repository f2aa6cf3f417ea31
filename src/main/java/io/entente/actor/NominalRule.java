package io.entente.actor;

import io.entente.actor.ActorDirectory.NominalMatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom "the alliance", "the 27-nation bloc" or "the militant group" means: the one fitting body of the sentences before. */
final class NominalRule {

    /** How many sentences may lie between a body's name and the noun. */
    static final int REACH = 2;

    private static final int ADJECTIVES = 4;
    private static final Set<String> MEMBERS = Set.of("countries", "nations", "members", "states");
    private static final Pattern NUMBER = Pattern.compile("\\d+|seven|ten|dozen|twenty|27|28");

    private final HeadNoun nouns;

    NominalRule(ContextWords words) {
        nouns = new HeadNoun(words);
    }

    /**
     * What a common noun is.
     *
     * @param actor the body; null where none or several fit
     */
    record Found(@Nullable Actor actor, int from, int to) {}

    /** What the common noun at a token means; null where none stands there that needs a body. */
    @Nullable
    Found at(Scene scene, int token, ArticleMemory memory) {
        NominalMatch match = scene.nominalAt(token);
        if (match == null || scene.isCapitalised(token) || !isDefinite(scene, token, isArmed(match.nominals()))) {
            return null;
        }
        HeadNoun.Found after = nouns.after(scene, match.to());
        if (after == HeadNoun.Found.OTHER || after == HeadNoun.Found.OFFICIALS || scene.isHyphen(match.to())) {
            return null;
        }
        int end = match.to();
        if (scene.is(end, "of")) {
            boolean counted = NUMBER.matcher(scene.word(end + 1)).matches() && scene.is(end + 2, MEMBERS);
            if (!counted) {
                return null;
            }
            end += 3;
        }
        Set<Actor> fitting = fitting(match.nominals(), scene.sentence().index(), isMany(scene, match) ? 1 : 0, memory);
        if (fitting.isEmpty()) {
            return null;
        }
        return new Found(fitting.size() == 1 ? fitting.iterator().next() : null, token, end);
    }

    /** The bodies that fit in the nearest sentence with any. */
    private static Set<Actor> fitting(List<Nominal> nominals, int sentence, int nearest, ArticleMemory memory) {
        for (int back = nearest; back <= REACH; back++) {
            Set<Actor> fitting = new LinkedHashSet<>();
            for (Actor actor : memory.namedIn(sentence - back, true)) {
                if (!actor.isPerson() && nominals.stream().anyMatch(nominal -> nominal.fits(actor))) {
                    fitting.add(actor);
                }
            }
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return Set.of();
    }

    /** "The militants" are not the group that the same sentence names: that one fights them. */
    private static boolean isMany(Scene scene, NominalMatch match) {
        return scene.word(match.to() - 1).endsWith("s");
    }

    private static boolean isArmed(List<Nominal> nominals) {
        return nominals.stream().allMatch(nominal -> nominal.means().equals("type:armed"));
    }

    /** Whether "the" stands before, perhaps with adjectives between; demonyms only before armed groups. */
    private static boolean isDefinite(Scene scene, int token, boolean demonyms) {
        for (int i = token - 1; i >= token - 1 - ADJECTIVES; i--) {
            if (scene.is(i, "the")) {
                return true;
            }
            boolean adjective = scene.has(i)
                    && (scene.isHyphen(i) || scene.tokens().isWord(i))
                    && (demonyms || !scene.isCapitalised(i))
                    && !scene.is(i, EnglishWords.FUNCTION);
            if (!adjective) {
                return false;
            }
        }
        return false;
    }
}

package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.text.Words;
import java.util.Set;

/** Tells a seat of government that is the government ("the White House denied") from the building. */
final class SeatRule {

    private static final Set<String> BESIDE = Set.of("at", "outside", "inside", "near");
    private static final int FARTHEST_STRIKE = 12;
    private static final Set<String> ATTACKS = Set.of("attack", "attacks");
    private static final Set<String> END_OF_CLAUSE = Words.set(". ; : said says but ( ) that which who");

    private final ContextWords words;

    SeatRule(ContextWords words) {
        this.words = words;
    }

    /** Whether the seat of government that stands here is the government. Without a sign that it is a building, it is. */
    boolean acts(Scene scene, AliasMatch match) {
        int before = scene.before(match.from());
        boolean inside = scene.is(before, EnglishWords.PLACE_PREPOSITIONS) || PlaceRule.isGoal(scene, before);
        inside |= scene.is(before, "on") && !scene.hasWithin(before - 3, 3, words.attitudes());
        boolean from = scene.is(before, "from") && scene.hasWithin(before - 3, 3, EnglishWords.AWAY);
        boolean building = (scene.is(before, "of") || scene.is(before, "to"))
                        && scene.is(before - 1, EnglishWords.PARTS_OF_BUILDINGS)
                || scene.is(match.to(), EnglishWords.PARTS_OF_BUILDINGS);
        boolean prize =
                (scene.is(before, "for") || scene.is(before, "to")) && scene.is(before - 1, EnglishWords.CONTESTS)
                        || scene.is(match.to(), EnglishWords.CONTESTS);
        boolean entered = scene.is(before, EnglishWords.ENTERING);
        return !inside
                && !from
                && !building
                && !entered
                && !prize
                && !scene.isHyphen(match.to())
                && !isStruck(scene, match.from());
    }

    /** Whether a ministry or department is the building: "spoke at the Foreign Ministry", "went to the Pentagon". */
    static boolean isVisited(Scene scene, AliasMatch match) {
        int before = scene.before(match.from());
        return PlaceRule.isGoal(scene, before) || scene.is(before, BESIDE) || scene.is(before, EnglishWords.ENTERING);
    }

    /** "crashed into Manhattan, the Pentagon and a field", "attacks on the World Trade Center and the Pentagon". */
    private static boolean isStruck(Scene scene, int token) {
        boolean list = false;
        for (int i = scene.before(token); i > token - FARTHEST_STRIKE && scene.has(i); i--) {
            if (scene.is(i, END_OF_CLAUSE)) {
                return false;
            }
            if (scene.is(i, EnglishWords.STRIKES)) {
                return true;
            }
            if (scene.is(i, ATTACKS)) {
                return list;
            }
            list |= scene.is(i, "and") || scene.is(i, ",");
        }
        return false;
    }
}

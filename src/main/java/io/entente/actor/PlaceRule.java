package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a place that acts ("Moscow denies", "pressure on Beijing") from a place where something happens ("in Moscow"). */
final class PlaceRule {

    /** Prepositions after which even a possessive is that of a town. */
    private static final Set<String> INSIDE =
            Set.of("in", "at", "near", "outside", "around", "inside", "throughout", "across");

    private static final Set<String> NO_OBJECT = Words.set("""
            is was are were be been being has have had will would can could may might should must do does did
            go goes went come comes came
            """);

    /** What a government sends, before "from". */
    private static final Set<String> SENT = Words.set("""
            response responses reply signal signals message messages statement statements word approval order orders
            permission instructions reaction pressure backing directive directives warning warnings aid weapons
            """);

    private static final Set<String> REINED = Set.of("rein", "reins", "reined", "reining", "hem", "hemmed", "hemming");

    /** What a state is called by after the name of its capital. */
    private static final Set<String> REGIMES = Set.of("regime", "government", "leadership", "junta");

    /** What a town is used or seen as: "Jerusalem as a shared capital". */
    private static final Set<String> TOWN_ROLES =
            Set.of("capital", "home", "base", "destination", "city", "venue", "seat", "place", "hub", "host");

    private static final int AS_A_TOWN = 5;
    private static final int GIFT = 5;
    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> END_OF_CLAUSE = Words.set(". ; : said says but ( ) that which who");

    private final ContextWords words;

    PlaceRule(ContextWords words) {
        this.words = words;
    }

    /** Whether the capital that stands here is its government. Without a sign that it is, it is a town. */
    boolean capitalActs(Scene scene, AliasMatch match) {
        if (isSpeakerOfHeadline(scene, match) || isOfRelation(scene, match)) {
            return true;
        }
        if (isDateline(scene, match)
                || isPartOfName(scene, match)
                || (isDescription(scene, match) && !isRegime(scene, match))
                || (scene.is(match.to(), "as") && scene.hasWithin(match.to() + 1, AS_A_TOWN, TOWN_ROLES))) {
            return false;
        }
        int first = firstOfList(scene, match);
        boolean reined = isReinedIn(scene, scene.before(first));
        if (scene.isPossessive(match.to()) && (reined || !scene.is(scene.before(first), INSIDE))) {
            return acts(scene, match.to());
        }
        if (scene.is(match.from() - 1, ",") && acts(scene, match.to())) {
            return true;
        }
        AliasMatch rather = insteadOf(scene, match);
        if (rather != null) {
            return isActedUpon(scene, firstOfList(scene, rather));
        }
        if (reined || isRegime(scene, match)) {
            return true;
        }
        if (isWhere(scene, first)) {
            return false;
        }
        int last = lastOfList(scene, match);
        return isActedUpon(scene, first) || acts(scene, last);
    }

    /** Whether the state that stands here is where something happens. */
    boolean isTerritory(Scene scene, AliasMatch match) {
        if (isDatelineRegion(scene, match)) {
            return true;
        }
        int before = scene.before(firstOfList(scene, match));
        if (scene.is(before, EnglishWords.TERRITORY_PREPOSITIONS)) {
            return !scene.isPossessive(match.to()) || !scene.is(match.to() + 1, words.attitudes());
        }
        return (isGoal(scene, before) && !scene.hasWithin(before - GIFT, GIFT, EnglishWords.GIFTS))
                || (scene.is(before, "with") && scene.is(before - 1, "border"))
                || (scene.is(before, "from") && !isSourceOfAttitude(scene, before));
    }

    /** "The Paris attacks", "a London hotel": with an article, a town only describes the noun after it. */
    private static boolean isDescription(Scene scene, AliasMatch match) {
        boolean town = match.aliases().stream().anyMatch(alias -> alias.kind() == Alias.Kind.CAPITAL);
        boolean described = scene.is(match.from() - 1, EnglishWords.BEFORE_DESCRIPTION)
                || (scene.isPossessive(match.from() - 1) && !scene.is(match.to(), END_OF_CLAUSE));
        return town && described && !scene.isPossessive(match.to());
    }

    /** "Efforts to rein in Tehran". */
    private static boolean isReinedIn(Scene scene, int preposition) {
        return scene.is(preposition, "in") && scene.is(preposition - 1, REINED);
    }

    /** "The Pyongyang regime". */
    private static boolean isRegime(Scene scene, AliasMatch match) {
        return scene.is(match.to(), REGIMES) && !scene.is(match.from() - 1, "a");
    }

    /** "Minsk: EU provoked crisis". */
    private static boolean isSpeakerOfHeadline(Scene scene, AliasMatch match) {
        return match.from() == scene.sentence().from() && scene.is(match.to(), ":") && scene.has(match.to() + 2);
    }

    /** "The Riyadh-Ankara rift". */
    private boolean isOfRelation(Scene scene, AliasMatch match) {
        AliasMatch after = scene.isHyphen(match.to()) ? scene.aliasAt(match.to() + 1) : null;
        int end = after != null ? after.to() : match.to();
        boolean joined = after != null || (scene.isHyphen(match.from() - 1) && endsPlace(scene, match.from() - 2));
        return joined
                && (scene.is(end, words.attitudes()) || scene.is(end, words.government()) || scene.is(end, "rift"));
    }

    private static boolean endsPlace(Scene scene, int token) {
        AliasMatch one = scene.aliasAt(token);
        AliasMatch two = scene.aliasAt(token - 1);
        return (one != null && isPlace(one)) || (two != null && two.to() == token + 1 && isPlace(two));
    }

    /** The place before "rather than" and this one; null where there is none. */
    private static @Nullable AliasMatch insteadOf(Scene scene, AliasMatch match) {
        int than = scene.before(match.from());
        if (!scene.is(than, "than") || !scene.is(than - 1, "rather")) {
            return null;
        }
        int end = scene.is(than - 2, ",") ? than - 2 : than - 1;
        for (int from = end - 1; from >= end - 3; from--) {
            AliasMatch other = scene.aliasAt(from);
            if (other != null && other.to() == end) {
                return other;
            }
        }
        return null;
    }

    private boolean isWhere(Scene scene, int token) {
        int before = scene.before(token);
        boolean otherPlace = scene.is(before, "than") && scene.is(before - 1, "rather")
                || scene.is(before, "of") && scene.is(before - 1, "instead");
        boolean on = scene.is(before, "on")
                && !scene.hasWithin(before - 3, 3, words.attitudes())
                && !scene.hasWithin(before - 4, 4, words.attitudeVerbs());
        return otherPlace
                || on
                || scene.is(before, EnglishWords.PLACE_PREPOSITIONS)
                || isGoal(scene, before)
                || (scene.is(before, "of") && !scene.is(before - 1, words.attitudes()))
                || (scene.is(before, "from") && !isSourceOfAttitude(scene, before));
    }

    /** "to", after a word of going. */
    static boolean isGoal(Scene scene, int preposition) {
        return scene.is(preposition, "to") && scene.hasWithin(preposition - 3, 3, EnglishWords.MOTION);
    }

    private boolean isSourceOfAttitude(Scene scene, int from) {
        return scene.is(from - 1, words.officials())
                || scene.is(from - 1, SENT)
                || scene.hasWithin(from - 3, 3, words.attitudes())
                || scene.hasWithin(from - 2, 2, words.attitudeVerbs());
    }

    private boolean isActedUpon(Scene scene, int token) {
        int before = scene.before(token);
        if (scene.is(before, "for") && scene.hasWithin(before - 2, 2, EnglishWords.DEPARTURES)) {
            return false;
        }
        if (scene.is(before, EnglishWords.ACTED_UPON) && !scene.is(before, "than")) {
            return true;
        }
        if (scene.is(before, "to") && scene.is(before - 1, EnglishWords.BOUND_TO)) {
            return true;
        }
        if (scene.is(before, "from") && (scene.is(before - 1, words.officials()) || scene.is(before - 1, SENT))) {
            return true;
        }
        boolean target = scene.is(before, "on")
                || scene.is(before, "to")
                || scene.is(before, "from")
                || scene.is(before, "of")
                || scene.is(before, "at");
        if (target) {
            return scene.hasWithin(before - 3, 3, words.attitudes())
                    || scene.hasWithin(before - 4, 4, words.attitudeVerbs());
        }
        return scene.is(before, words.attitudeVerbs())
                || (scene.is(before, words.acts()) && !scene.is(before, NO_OBJECT));
    }

    private boolean acts(Scene scene, int end) {
        if (scene.isPossessive(end)) {
            return !scene.isCapitalised(end + 1) && !scene.hasWithin(end + 1, 2, EnglishWords.TOWN_NOUNS);
        }
        int verb = end;
        while (scene.word(verb).endsWith("ly")
                || scene.is(verb, "also")
                || scene.is(verb, "both")
                || scene.is(verb, "once")) {
            verb++;
        }
        return scene.is(verb, words.acts()) || scene.is(verb, words.attitudeVerbs());
    }

    /** The first place of "Beijing, Tehran and Moscow", where this one is a later one. */
    private static int firstOfList(Scene scene, AliasMatch match) {
        int first = match.from();
        for (int i = first - 1; scene.has(i); i--) {
            AliasMatch other = scene.aliasAt(i);
            boolean joint = scene.is(i, "and")
                    || scene.is(i, "or")
                    || scene.is(i, ",")
                    || scene.is(i, "&")
                    || scene.is(i, "the");
            if (other != null && other.to() <= first && isPlace(other)) {
                first = other.from();
                i = first;
            } else if (!joint) {
                break;
            }
        }
        return first;
    }

    /** The end of the last place of the list. */
    private static int lastOfList(Scene scene, AliasMatch match) {
        int end = match.to();
        int i = end;
        while (scene.is(i, "and") || scene.is(i, "or") || scene.is(i, ",") || scene.is(i, "the")) {
            AliasMatch other = scene.aliasAt(scene.afterThe(i + 1));
            if (other == null || !isPlace(other)) {
                break;
            }
            end = other.to();
            i = end;
        }
        return end;
    }

    private static boolean isPlace(AliasMatch match) {
        return match.aliases().stream()
                .anyMatch(alias -> alias.kind() != Alias.Kind.SURNAME && alias.kind() != Alias.Kind.DEMONYM);
    }

    private static boolean isDateline(Scene scene, AliasMatch match) {
        boolean opens = match.from() == scene.sentence().from();
        String next = scene.word(match.to());
        boolean dash = next.equals("(") || next.equals("\u2014") || next.equals("\u2013") || next.equals("--");
        boolean lonelyHyphen = next.equals("-") && scene.tokens().isAfterSpace(match.to());
        boolean comma = next.equals(",") && scene.tokens().isAllCapitals(match.from());
        return opens && (dash || lonelyHyphen || comma);
    }

    /** "KIEV, Ukraine (AP) -": the state of a dateline's town. */
    private static boolean isDatelineRegion(Scene scene, AliasMatch match) {
        boolean town = scene.is(match.from() - 1, ",")
                && match.from() - scene.sentence().from() <= 4
                && scene.tokens().isAllCapitals(scene.sentence().from());
        boolean ends = scene.is(match.to(), "(") || scene.is(match.to(), DASHES);
        return town && ends;
    }

    private static boolean isPartOfName(Scene scene, AliasMatch match) {
        boolean after = scene.isHyphen(match.to());
        boolean before = scene.isHyphen(match.from() - 1);
        boolean named = !scene.isTitleCase()
                && scene.isCapitalised(match.to())
                && scene.aliasAt(match.to()) == null
                && !scene.is(match.to(), EnglishWords.FUNCTION);
        int last = match.from() - 1;
        named |= !scene.isTitleCase()
                && scene.isCapitalised(last)
                && !scene.is(last, EnglishWords.FUNCTION)
                && !endsPlace(scene, last)
                && scene.titleAt(last) == null;
        boolean town = scene.is(match.to(), ",") && isAmericanState(scene, match.to() + 1);
        boolean region = town
                || scene.is(match.to(), ",")
                        && scene.isCapitalised(match.to() + 1)
                        && isPlaceAlias(scene, match.to() + 1);
        return after || before || named || region;
    }

    /** "Paris, Texas", "Lebanon, Pa." */
    static boolean isAmericanState(Scene scene, int token) {
        return scene.isCapitalised(token)
                && (scene.is(token, EnglishWords.AMERICAN_STATES)
                        || (scene.is(token, EnglishWords.OTHER_PLACE_BEFORE)
                                && scene.is(token + 1, EnglishWords.AMERICAN_STATES)));
    }

    private static boolean isPlaceAlias(Scene scene, int token) {
        AliasMatch next = scene.aliasAt(token);
        return next != null && next.aliases().stream().anyMatch(alias -> alias.kind() == Alias.Kind.NAME);
    }
}

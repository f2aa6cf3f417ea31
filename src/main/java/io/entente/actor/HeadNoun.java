package io.entente.actor;

import io.entente.text.Words;
import java.util.Set;

/** What the noun is that a name before it describes: "Russian forces", "White House officials", "the US economy". */
final class HeadNoun {

    /** What follows a name. */
    enum Found {
        /** A body of government, an attitude or an act: the name's actor is meant. */
        GOVERNMENT,
        /** People who speak for the name's actor. */
        OFFICIALS,
        /** Another noun, which the name only describes. */
        OTHER,
        /** No noun that the name describes. */
        NONE
    }

    private static final int LONGEST = 3;

    private static final Set<String> OF_ELECTIONS = Words.set("""
            presidential congressional parliamentary electoral election elections gubernatorial legislative midterm
            """);

    /** What two states have with each other. */
    private static final Set<String> OF_TWO = Words.set("""
            deal deals pact pacts talks ties relations war conflict rivalry alliance summit agreement treaty tensions
            friendship dispute rift feud border standoff partnership cooperation negotiations exchange
            """);

    /** Words that follow a noun in the plural, and no verb in -s. */
    private static final Set<String> AFTER_PLURAL = Words.set("""
            of who which and or are were have in from for with since at on , . ; : ' ) \u2019 \u201d
            """);

    /** Words that follow a verb in its plain form: "demanded that the White House turn over the papers". */
    private static final Set<String> AFTER_VERB =
            Words.set("the a an its his her their any all no over up down out off back that more");

    /** Those of a country who are not its government: "Syrian rebel commanders". */
    private static final Set<String> AGAINST = Words.set("""
            rebel opposition insurgent separatist dissident guerrilla militant jihadist exile exiled
            """);

    /** Adjectives that verbs say of their objects. */
    private static final Set<String> COMPLEMENTS = Words.set("""
            great safe safer strong stronger weak weaker isolated dependent hostage secure poor rich whole bankrupt
            nervous angry happy proud
            """);

    /** Firms and people who only deal with what a government does: "an Israeli surveillance company", "Russian military analysts". */
    private static final Set<String> PRIVATE = Words.set("""
            company companies firm firms maker makers manufacturer manufacturers contractor contractors startup startups
            vendor vendors supplier suppliers analyst analysts expert experts historian historians blogger bloggers
            veteran veterans correspondent correspondents reporter reporters scholar scholars
            """);

    private static final Set<String> OF_PRESS = Set.of("corps", "pool", "room", "gallery", "freedom");

    private final ContextWords words;

    HeadNoun(ContextWords words) {
        this.words = words;
    }

    /** The noun of government after a demonym, perhaps after an adjective or a second demonym. */
    Found ofGovernment(Scene scene, int next) {
        int at = next;
        if (scene.is(at, "and") || scene.is(at, ",") || scene.isHyphen(at)) {
            ActorDirectory.AliasMatch second = scene.aliasAt(at + 1);
            if (second == null) {
                return Found.NONE;
            }
            at = second.to();
        }
        if (at != next && scene.is(at, OF_TWO)) {
            return Found.GOVERNMENT;
        }
        for (int i = at; i < at + LONGEST; i++) {
            if (!scene.has(i) || !scene.tokens().isWord(i) || scene.aliasAt(i) != null || scene.is(i, OF_ELECTIONS)) {
                return Found.NONE;
            }
            if (i == at && scene.is(i, AGAINST)) {
                return Found.OTHER;
            }
            if (scene.is(i, words.officials())) {
                return Found.OFFICIALS;
            }
            boolean shared = scene.is(i, OF_TWO) && scene.is(i + 1, "with");
            if (shared || scene.is(i, words.government()) || scene.is(i, words.attitudes())) {
                return scene.is(i + 1, PRIVATE) ? Found.OTHER : Found.GOVERNMENT;
            }
            if (scene.is(i, EnglishWords.FUNCTION)) {
                return Found.NONE;
            }
        }
        return Found.NONE;
    }

    /** The noun after the name of a body or of its seat. */
    Found after(Scene scene, int next) {
        if (!scene.has(next) || !scene.tokens().isWord(next) || scene.isCapitalised(next)) {
            return Found.NONE;
        }
        boolean officials = scene.is(next + 1, words.officials()) && !scene.is(next + 2, AFTER_VERB);
        if (!isVerb(scene, next) || officials) {
            Found government = ofGovernment(scene, next);
            if (government != Found.NONE) {
                return government;
            }
        }
        return isNoun(scene, next) || isPress(scene, next) ? Found.OTHER : Found.NONE;
    }

    /** The noun after the name of a body, where need be after a second one: "White House and Pentagon emails". */
    Found afterList(Scene scene, int next) {
        ActorDirectory.AliasMatch second =
                scene.is(next, "and") || scene.is(next, "or") ? scene.aliasAt(next + 1) : null;
        return after(scene, second == null ? next : second.to());
    }

    /** "Held Russia accountable", "make America great again": an adjective that a verb says of the name before it. */
    private static boolean isComplement(Scene scene, int next) {
        String word = scene.word(next);
        boolean adjective = word.endsWith("able") || word.endsWith("ible") || scene.is(next, COMPLEMENTS);
        return adjective
                && (!scene.has(next + 1)
                        || !scene.tokens().isWord(next + 1)
                        || scene.is(next + 1, EnglishWords.FUNCTION));
    }

    /** "The White House press corps". */
    private static boolean isPress(Scene scene, int next) {
        return scene.is(next, "press") && scene.is(next + 1, OF_PRESS);
    }

    private boolean isNoun(Scene scene, int next) {
        String word = scene.word(next);
        boolean plain = scene.aliasAt(next) == null
                && !isComplement(scene, next)
                && scene.titleAt(next) == null
                && !isVerb(scene, next)
                && !scene.is(next, EnglishWords.FUNCTION)
                && !scene.is(next, EnglishWords.NO_NOUNS)
                && !scene.is(next, EnglishWords.PLACE_PREPOSITIONS);
        boolean plural = word.endsWith("s")
                && (scene.is(next + 1, AFTER_PLURAL)
                        || isVerb(scene, next + 1)
                        || scene.word(next + 1).endsWith("ed"));
        boolean verb = !plural && scene.is(next + 1, AFTER_VERB);
        boolean noVerb = word.endsWith("us") || word.endsWith("ss") || word.endsWith("is");
        boolean inflected =
                (word.endsWith("s") && !noVerb) || word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
        return plain && !verb && (plural || !inflected);
    }

    private boolean isVerb(Scene scene, int token) {
        return scene.is(token, words.acts())
                || scene.is(token, words.attitudeVerbs())
                || scene.is(token, words.reporting());
    }
}

package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.Mention.Kind;
import io.entente.actor.Mention.Role;
import io.entente.actor.Mention.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what the name of a state or organisation is where it stands: an actor, a territory, or part of a description. */
final class BodyRule {

    private static final Set<String> NEWS_AGENCY =
            Set.of("agency", "news", "newspaper", "channel", "broadcaster", "to");

    private static final Set<String> OF_ELECTIONS = Set.of(
            "presidential", "congressional", "parliamentary", "electoral", "election", "elections", "gubernatorial");

    private final ContextWords words;
    private final PlaceRule places;

    BodyRule(ContextWords words) {
        this.words = words;
        places = new PlaceRule(words);
    }

    /** A reading of a name. */
    record Reading(Kind kind, Role role, Rule rule) {}

    /** How an alias of an actor is to be read here; null where it does not mean the actor at all. */
    @Nullable
    Reading read(Scene scene, AliasMatch match, Alias alias, Actor actor) {
        return switch (alias.kind()) {
            case CAPITAL -> capital(scene, match);
            case SEAT -> seat(scene, match, alias, actor);
            case DEMONYM -> demonym(scene, match, alias);
            case NAME, ALIAS, ACRONYM -> name(scene, match, alias, actor);
            case SURNAME -> null;
        };
    }

    private @Nullable Reading capital(Scene scene, AliasMatch match) {
        return places.capitalActs(scene, match) ? new Reading(Kind.METONYM, Role.ACTOR, Rule.PLACE_THAT_ACTS) : null;
    }

    private @Nullable Reading seat(Scene scene, AliasMatch match, Alias alias, Actor actor) {
        boolean town = alias.kind() == Alias.Kind.SEAT && actor.type() == ActorType.IGO;
        if (town) {
            return capital(scene, match);
        }
        return places.seatActs(scene, match) ? new Reading(Kind.METONYM, Role.ACTOR, Rule.SEAT_OF_GOVERNMENT) : null;
    }

    private @Nullable Reading demonym(Scene scene, AliasMatch match, Alias alias) {
        if (alias.context() == Alias.ContextRule.PEOPLE) {
            return new Reading(Kind.DEMONYM, Role.MODIFIER, Rule.THE_PEOPLE);
        }
        if (scene.isHyphen(match.to()) && scene.aliasAt(match.to() + 1) == null) {
            return description();
        }
        if (scene.isHyphen(match.from() - 1) && scene.is(match.from() - 2, EnglishWords.BEFORE_HYPHEN)) {
            return description();
        }
        return isOfGovernment(scene, match.to())
                ? new Reading(Kind.DEMONYM, Role.ACTOR, Rule.DEMONYM_OF_GOVERNMENT)
                : null;
    }

    /** Whether a noun of government, attitude or act follows, perhaps after an adjective or a second demonym. */
    private boolean isOfGovernment(Scene scene, int next) {
        int at = next;
        if (scene.is(at, "and") || scene.is(at, ",")) {
            AliasMatch second = scene.aliasAt(at + 1);
            if (second == null) {
                return false;
            }
            at = second.to();
        }
        for (int i = at; i < at + 3; i++) {
            if (!scene.has(i) || !scene.tokens().isWord(i) || scene.aliasAt(i) != null || scene.is(i, OF_ELECTIONS)) {
                return false;
            }
            if (scene.is(i, words.government()) || scene.is(i, words.attitudes())) {
                return true;
            }
            if (scene.is(i, EnglishWords.FUNCTION)) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Reading name(Scene scene, AliasMatch match, Alias alias, Actor actor) {
        Kind kind = alias.kind() == Alias.Kind.NAME ? Kind.NAME : Kind.ALIAS;
        if (isInDescription(scene, match) || isOtherPlace(scene, match, actor)) {
            return description();
        }
        if (actor.type() == ActorType.MEDIA && isSourceOfReport(scene, match)) {
            return description();
        }
        if (actor.isState() && alias.kind() == Alias.Kind.ACRONYM && isAdjective(scene, match.to())) {
            return description();
        }
        if (alias.context() == Alias.ContextRule.ACTS) {
            return capital(scene, match);
        }
        if (actor.isState() && places.isTerritory(scene, match)) {
            return new Reading(kind, Role.TERRITORY, Rule.STATE_AS_PLACE);
        }
        Rule rule = alias.kind() == Alias.Kind.NAME
                ? Rule.FULL_NAME
                : alias.kind() == Alias.Kind.ACRONYM ? Rule.ACRONYM : Rule.OTHER_NAME;
        return new Reading(kind, Role.ACTOR, rule);
    }

    /** "the US economy": an acronym before a noun that is none of government and no verb. */
    private boolean isAdjective(Scene scene, int next) {
        String word = scene.word(next);
        boolean plain = scene.has(next)
                && scene.tokens().isWord(next)
                && !scene.isCapitalised(next)
                && scene.aliasAt(next) == null
                && scene.titleAt(next) == null;
        boolean inflected = word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
        return plain
                && !inflected
                && !isOfGovernment(scene, next)
                && !scene.is(next, words.acts())
                && !scene.is(next, words.attitudeVerbs())
                && !scene.is(next, EnglishWords.FUNCTION)
                && !scene.is(next, EnglishWords.PLACE_PREPOSITIONS);
    }

    private static Reading description() {
        return new Reading(Kind.ALIAS, Role.MODIFIER, Rule.PART_OF_DESCRIPTION);
    }

    private static boolean isInDescription(Scene scene, AliasMatch match) {
        boolean after = scene.isHyphen(match.to()) && scene.is(match.to() + 1, EnglishWords.AFTER_HYPHEN);
        boolean before = scene.isHyphen(match.from() - 1) && scene.is(match.from() - 2, EnglishWords.BEFORE_HYPHEN);
        return after || before;
    }

    /** "Northern Ireland", "Russia Today", "China Daily": a name of which this one is only a part. */
    private boolean isOtherPlace(Scene scene, AliasMatch match, Actor actor) {
        if (!actor.isState() || scene.isTitleCase()) {
            return false;
        }
        if (scene.isCapitalised(match.from() - 1) && scene.is(match.from() - 1, EnglishWords.OTHER_PLACE_BEFORE)) {
            return true;
        }
        int next = match.to();
        return scene.isCapitalised(next)
                && scene.tokens().isWord(next)
                && scene.aliasAt(next) == null
                && scene.titleAt(next) == null
                && !scene.is(next, words.government())
                && !scene.is(next, words.acts())
                && !scene.is(next, EnglishWords.FUNCTION);
    }

    /** "told Reuters", "Xinhua reported", "news agency TASS": who carried the words, not who is in the story. */
    private boolean isSourceOfReport(Scene scene, AliasMatch match) {
        boolean dateline = scene.is(match.from() - 1, "(") && scene.is(match.to(), ")");
        return dateline
                || scene.hasWithin(match.from() - 2, 2, words.reporting())
                || scene.hasWithin(match.to(), 3, words.reporting())
                || scene.hasWithin(match.from() - 2, 2, NEWS_AGENCY)
                || scene.hasWithin(match.to(), 2, NEWS_AGENCY);
    }
}

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

    private static final Set<String> BEFORE_LEADERSHIP = Set.of("the", "'s");

    private static final int MEASURE = 7;

    private final ContextWords words;
    private final PlaceRule places;
    private final SeatRule seats;
    private final HeadNoun nouns;

    BodyRule(ContextWords words) {
        this.words = words;
        places = new PlaceRule(words);
        seats = new SeatRule(words);
        nouns = new HeadNoun(words);
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
        if (!seats.acts(scene, match)) {
            return null;
        }
        if (isInDescription(scene, match)) {
            return description();
        }
        boolean one = scene.is(match.from() - 1, "a") || scene.is(match.from() - 1, "an");
        if (isOtherPlace(scene, match, actor)) {
            return description();
        }
        return switch (nouns.afterList(scene, match.to())) {
            case OFFICIALS -> officials(scene, match, Kind.METONYM);
            case OTHER -> description();
            case GOVERNMENT, NONE ->
                one ? description() : new Reading(Kind.METONYM, Role.ACTOR, Rule.SEAT_OF_GOVERNMENT);
        };
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
        return switch (nouns.ofGovernment(scene, match.to())) {
            case OFFICIALS -> officials(scene, match, Kind.DEMONYM);
            case GOVERNMENT ->
                isQuality(scene, match)
                        ? description()
                        : new Reading(Kind.DEMONYM, Role.ACTOR, Rule.DEMONYM_OF_GOVERNMENT);
            case OTHER, NONE ->
                isTaxed(scene, match) ? new Reading(Kind.DEMONYM, Role.ACTOR, Rule.DEMONYM_OF_GOVERNMENT) : null;
        };
    }

    /** "Tariffs on Chinese goods", "a ban on Russian oil": what is done to a state's goods is done to the state. */
    private static boolean isTaxed(Scene scene, AliasMatch match) {
        return (scene.is(match.to(), EnglishWords.GOODS) || scene.is(match.to() + 1, EnglishWords.GOODS))
                && scene.hasWithin(match.from() - MEASURE, MEASURE, EnglishWords.MEASURES);
    }

    /** "American leadership" is a quality, "the Iranian leadership" a body. */
    private static boolean isQuality(Scene scene, AliasMatch match) {
        return scene.is(match.to(), "leadership") && !scene.is(match.from() - 1, BEFORE_LEADERSHIP);
    }

    /** Officials act for their body, former ones do not. */
    private static Reading officials(Scene scene, AliasMatch match, Kind kind) {
        boolean former = OfficeParser.timeBefore(scene, match.from()) == OfficeConstruct.Time.PAST;
        return former ? description() : new Reading(kind, Role.ACTOR, Rule.OFFICIALS_OF_BODY);
    }

    private @Nullable Reading name(Scene scene, AliasMatch match, Alias alias, Actor actor) {
        if (isPartOfOtherName(scene, match, actor)) {
            return null;
        }
        Kind kind = alias.kind() == Alias.Kind.NAME ? Kind.NAME : Kind.ALIAS;
        if (isInDescription(scene, match) || isOtherPlace(scene, match, actor)) {
            return description();
        }
        if (actor.type() == ActorType.MEDIA && (isSourceOfReport(scene, match) || !places.capitalActs(scene, match))) {
            return description();
        }
        boolean organ = !actor.partOf().isEmpty();
        if (organ && goesOn(scene, match.to())) {
            return description();
        }
        boolean describes = actor.isState() || actor.type() == ActorType.IGO || organ;
        HeadNoun.Found noun = organ ? nouns.afterList(scene, match.to()) : nouns.after(scene, match.to());
        if (noun == HeadNoun.Found.OTHER && describes) {
            return description();
        }
        if (noun == HeadNoun.Found.OFFICIALS) {
            return officials(scene, match, kind);
        }
        if (noun == HeadNoun.Found.GOVERNMENT && isQuality(scene, match) && actor.isState()) {
            return description();
        }
        if (alias.context() == Alias.ContextRule.ACTS) {
            return capital(scene, match);
        }
        if (organ && actor.type() == ActorType.ORGANISATION && SeatRule.isVisited(scene, match)) {
            return description();
        }
        if (actor.isState() && places.isTerritory(scene, match)) {
            return new Reading(kind, Role.TERRITORY, Rule.STATE_AS_PLACE);
        }
        Rule rule = alias.kind() == Alias.Kind.NAME
                ? Rule.FULL_NAME
                : alias.kind() == Alias.Kind.ACRONYM ? Rule.ACRONYM : Rule.OTHER_NAME;
        return new Reading(kind, Role.ACTOR, rule);
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
        return scene.is(match.to(), ",") && PlaceRule.isAmericanState(scene, match.to() + 1)
                || goesOn(scene, match.to());
    }

    /** Whether a capitalised word that belongs to no other name goes on with the name before: "the U.S. Military Academy". */
    private boolean goesOn(Scene scene, int next) {
        return !scene.isTitleCase()
                && scene.isCapitalised(next)
                && scene.tokens().isWord(next)
                && !isOtherName(scene, next)
                && scene.titleAt(next) == null
                && !scene.is(next, words.government())
                && !scene.is(next, words.acts())
                && !scene.is(next, EnglishWords.FUNCTION);
    }

    /** "The Botswana Democratic Party", "the Christian Democratic Party": a name of which this one is only the end. */
    private static boolean isPartOfOtherName(Scene scene, AliasMatch match, Actor actor) {
        int before = match.from() - 1;
        boolean words = actor.type() == ActorType.ORGANISATION && match.to() - match.from() > 1;
        if (!words
                || scene.isTitleCase()
                || !scene.isCapitalised(before)
                || before == scene.sentence().from()
                || scene.is(before, EnglishWords.FUNCTION)) {
            return false;
        }
        AliasMatch other = scene.aliasEndingAt(match.from());
        return other == null
                || other.aliases().stream().noneMatch(alias -> alias.actorId().equals(actor.countryIso3()));
    }

    /** Whether an alias that is no surname stands here: "India Carter" is a person. */
    private static boolean isOtherName(Scene scene, int token) {
        AliasMatch next = scene.aliasAt(token);
        return next != null && next.aliases().stream().anyMatch(alias -> alias.kind() != Alias.Kind.SURNAME);
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

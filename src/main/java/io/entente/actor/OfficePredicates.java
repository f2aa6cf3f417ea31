package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says of somebody by a title, which then does not mean whoever holds the office: "she became president". */
final class OfficePredicates {

    private static final int SUCCESSION_REACH = 5;
    private static final Set<String> SUCCESSION = Words.set("""
            succeed succeeds succeeded succeeding replace replaces replaced replacing appoint appointed appoints elected
            elect named nominated nominate nominates chosen picked sworn
            """);
    static final Set<String> END_OF_APPOSITION = Set.of(",", ".", ";", ")", "who", "and");
    private static final Set<String> AFTER_CAPACITY =
            Words.set(", . ; ) and in from between until during when before after since at for on to under");
    private static final Set<String> OF_PLACES = Set.of("to", "from", "on", "of", "for");
    private static final Set<String> QUALITIES =
            Set.of("female", "black", "woman", "muslim", "catholic", "jewish", "gay", "male", "civilian", "elected");

    private OfficePredicates() {}

    /** The person of whom a title is said: "Obama became the first U.S. president to go"; null where of nobody. */
    static @Nullable Actor subjectOf(Scene scene, OfficeConstruct construct, ArticleMemory memory) {
        int token = construct.from();
        int verb = token - 1;
        while (isBeforeTitle(scene, verb)) {
            verb--;
        }
        List<Mention> persons = memory.personsOf(scene.sentence().index());
        if (persons.isEmpty()) {
            return null;
        }
        Mention last = persons.get(persons.size() - 1);
        if (scene.is(verb, "as")) {
            boolean only = persons.stream().map(Mention::actor).distinct().count() == 1;
            boolean right = last.to() == verb || (last.to() == verb - 1 && scene.is(verb - 1, ","));
            return only && (right || isServed(scene, token) || !construct.isOfHolder()) ? last.actor() : null;
        }
        boolean beside = last.to() == verb || (last.to() == verb - 1 && scene.is(verb - 1, EnglishWords.FUNCTION));
        return scene.is(verb, EnglishWords.COPULAS) && beside ? last.actor() : null;
    }

    private static boolean isBeforeTitle(Scene scene, int token) {
        return scene.is(token, EnglishWords.NOT_THE_HOLDER)
                || scene.is(token, EnglishWords.STILL_THE_HOLDER)
                || scene.is(token, "the")
                || scene.is(token, QUALITIES);
    }

    /** "Who served as prime minister": an office that somebody held. */
    static boolean isServed(Scene scene, int token) {
        int as = scene.before(token);
        return scene.is(as, "as") && scene.is(as - 1, EnglishWords.HOLDING);
    }

    /** "Netanyahu, as Israel's foreign minister, laughs": what somebody does as a holder, whoever holds the office today. */
    static boolean isCapacity(Scene scene, OfficeConstruct construct) {
        int as = construct.from() - 1;
        return scene.is(as, "as")
                && !scene.is(as - 1, "as")
                && !scene.hasWithin(as - SUCCESSION_REACH, SUCCESSION_REACH, SUCCESSION)
                && (!scene.has(construct.to()) || scene.is(construct.to(), AFTER_CAPACITY));
    }

    /** "A run for French president", "the post of NATO secretary-general": the office, and not who holds it. */
    static boolean isPost(Scene scene, int token) {
        int as = scene.before(token);
        return scene.is(token - 1, "for")
                || isServed(scene, token)
                || (scene.is(as, "as") && scene.hasWithin(as - SUCCESSION_REACH, SUCCESSION_REACH, SUCCESSION))
                || (scene.is(token - 1, "of") && scene.is(token - 2, EnglishWords.POSTS))
                || scene.is(token - 1, EnglishWords.HOLDING)
                || scene.is(token - 1, EnglishWords.COPULAS)
                || scene.is(as, EnglishWords.TO_BE);
    }

    /** "Dostam, the Uzbek leader, said": a title that is said of a name nobody listed, and not of whoever holds the office. */
    static boolean describesOther(Scene scene, OfficeConstruct construct, Optional<Actor> holder) {
        int comma = scene.before(construct.from());
        if (!scene.is(comma, ",") || !scene.is(construct.to(), END_OF_APPOSITION)) {
            return false;
        }
        int first = comma;
        while (isOfOther(scene, first - 1, holder)) {
            first--;
        }
        boolean opening = first == comma - 1 && first == scene.sentence().from();
        boolean place = scene.is(first - 1, EnglishWords.PLACE_PREPOSITIONS) || scene.is(first - 1, OF_PLACES);
        return first < comma && !opening && !place;
    }

    /** "Soleimani was the head of the Quds Force": a title that is said of somebody who does not hold the office now. */
    static boolean isOfEarlier(Scene scene, OfficeConstruct construct, Optional<Actor> holder) {
        int verb = scene.before(construct.from());
        return (scene.is(verb, "was") || scene.is(verb, "became")) && isOfOther(scene, verb - 1, holder);
    }

    /** Whether a word belongs to a name that is not the holder's. */
    private static boolean isOfOther(Scene scene, int token, Optional<Actor> holder) {
        AliasMatch listed = scene.aliasEndingAt(token + 1);
        boolean other = listed == null
                || listed.aliases().stream()
                        .allMatch(alias -> alias.kind() == Alias.Kind.SURNAME
                                && holder.filter(actor -> actor.id().equals(alias.actorId()))
                                        .isEmpty());
        return other
                && scene.isCapitalised(token)
                && scene.tokens().isWord(token)
                && !scene.is(token, EnglishWords.FUNCTION);
    }
}

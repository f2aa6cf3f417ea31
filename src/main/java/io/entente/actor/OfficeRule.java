package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.actor.Mention.Rule;
import io.entente.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves titles by the article's date: "the Chinese president", "the president of the European Commission", "his Russian
 * counterpart", and "the chancellor" after a name. A name beside a title decides before the date does.
 */
final class OfficeRule {

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_SECOND_TITLE = 5;

    private final ActorDirectory directory;
    private final OfficeHolders holders;
    private final OfficeParser parser;

    OfficeRule(ActorDirectory directory, OfficeHolders holders, ContextWords words) {
        parser = new OfficeParser(new HeadNoun(words));
        this.directory = directory;
        this.holders = holders;
    }

    /**
     * What the rule found at a place.
     *
     * @param actor whom the title means; null where it means nobody who is known
     * @param from the first token of the mention
     * @param to the token after it; reading goes on here
     * @param bodies the ids of the bodies that the office can be of
     */
    record Found(@Nullable Actor actor, Rule rule, int from, int to, List<String> bodies) {

        Found(@Nullable Actor actor, Rule rule, int from, int to) {
            this(actor, rule, from, to, List.of());
        }

        Found ofBodies(List<String> ids) {
            return new Found(actor, rule, from, to, ids);
        }
    }

    /** A title that begins at a token, with whatever name stands beside it; null where none begins. */
    @Nullable
    Found at(Scene scene, int token, ArticleMemory memory) {
        OfficeConstruct construct = parser.at(scene, token, sentence -> holders.ranksOfLastPerson(sentence, memory));
        if (construct != null) {
            Found found = resolve(scene, construct, memory);
            boolean ofState = found.actor() == null && construct.isOfHolder() && construct.isOfAmbassador();
            return ofState ? null : found.ofBodies(construct.bodies());
        }
        OfficeConstruct joint = OfficeParser.joint(scene, token);
        return joint == null
                ? plural(scene, token)
                : holders.of(joint, memory)
                        .map(holder -> new Found(
                                holder.actor(), Rule.OFFICE_BY_DATE, joint.from(), joint.to(), joint.bodies()))
                        .orElse(null);
    }

    /** "US presidents" are nobody in particular; "EU leaders" speak for the union, which is no matter of offices. */
    private static @Nullable Found plural(Scene scene, int token) {
        AliasMatch body = scene.aliasAt(token);
        if (body == null || OfficeParser.bodies(body).isEmpty()) {
            return null;
        }
        TitleMatch title = scene.pluralTitleAt(body.to());
        boolean leaders =
                title != null && title.titles().stream().anyMatch(t -> t.means().equals("leads"));
        return title == null || leaders ? null : new Found(null, Rule.OFFICE_BY_DATE, token, title.to());
    }

    private Found resolve(Scene scene, OfficeConstruct construct, ArticleMemory memory) {
        Optional<OfficeHolders.Holder> meant = holders.of(construct, memory);
        Optional<Actor> holder = construct.isOfHolder() ? meant.map(OfficeHolders.Holder::actor) : Optional.empty();
        boolean comma = scene.is(construct.to(), ",");
        int nameAt = comma ? construct.to() + 1 : construct.to();
        while (scene.is(nameAt, EnglishWords.HONORIFICS)
                && scene.isCapitalised(nameAt)
                && scene.aliasAt(nameAt) == null) {
            nameAt++;
            nameAt += scene.is(nameAt, ".") ? 1 : 0;
        }
        Actor named = person(scene, nameAt, construct, memory);
        AliasMatch name = scene.aliasAt(nameAt);
        if (named != null
                && name != null
                && (!comma || holder.filter(named::equals).isPresent())) {
            return new Found(named, fullOrSurname(name), nameAt, name.to());
        }
        if (!comma && named == null && name != null && isPersonsName(name) && scene.isCapitalised(nameAt)) {
            return new Found(null, Rule.OFFICE_BY_DATE, construct.from(), name.to());
        }
        int nameEnd = capitalisedRun(scene, nameAt);
        if (named == null && nameEnd > nameAt) {
            AliasMatch surname = scene.aliasAt(nameEnd);
            Actor called = surname == null
                    ? null
                    : holders.presentCalled(construct, isCalled(scene.word(nameAt), surname), memory)
                            .orElse(null);
            if (surname != null && called != null) {
                return new Found(called, Rule.OFFICE_AND_SURNAME, nameAt, surname.to());
            }
            String last = scene.word(nameEnd - 1);
            Optional<Actor> misspelt = holder.isPresent()
                    ? holder.filter(person -> isSpellingOf(last, person))
                    : holders.presentCalled(construct, person -> isSpellingOf(last, person), memory);
            if (misspelt.isPresent()) {
                memory.learnSpelling(last, misspelt.get());
                return new Found(misspelt.get(), Rule.OFFICE_AND_MISSPELT_NAME, construct.from(), nameEnd);
            }
            if (!comma) {
                return new Found(null, Rule.OFFICE_BY_DATE, construct.from(), nameEnd);
            }
        }
        Found second = personOfSecondTitle(scene, construct);
        if (second != null) {
            return second;
        }
        if (!construct.isOfHolder()
                || OfficePredicates.isServed(scene, construct.from())
                || OfficePredicates.isCapacity(scene, construct)) {
            Actor subject = OfficePredicates.subjectOf(scene, construct, memory);
            if (subject != null) {
                return new Found(subject, Rule.PREDICATE_OF_NAME, construct.from(), construct.to());
            }
        }
        if (OfficePredicates.isPost(scene, construct.from())
                || OfficePredicates.isCapacity(scene, construct)
                || OfficePredicates.isOfEarlier(scene, construct, holder)
                || OfficePredicates.describesOther(scene, construct, holder)) {
            return new Found(null, Rule.PART_OF_DESCRIPTION, construct.from(), construct.to());
        }
        return meant.map(found -> new Found(found.actor(), found.rule(), construct.from(), construct.to()))
                .orElseGet(() -> new Found(null, Rule.OFFICE_BY_DATE, construct.from(), construct.to()));
    }

    /** "The al-Qaida leader and plotter Osama bin Laden": the one person of two titles; null where no such name follows. */
    private @Nullable Found personOfSecondTitle(Scene scene, OfficeConstruct construct) {
        if (!scene.is(construct.to(), "and")) {
            return null;
        }
        int first = construct.to() + 1;
        for (int i = first; i <= first + LONGEST_SECOND_TITLE && scene.has(i); i++) {
            AliasMatch name = scene.aliasAt(i);
            if (name != null) {
                boolean full = i > first && !scene.isCapitalised(i - 1) && fullOrSurname(name) == Rule.FULL_NAME;
                Actor only = full && isPersonsName(name) ? only(name) : null;
                return only == null ? null : new Found(only, Rule.FULL_NAME, i, name.to());
            }
            if (scene.is(i, EnglishWords.FUNCTION)
                    || scene.titleAt(i) != null
                    || scene.is(i, OfficePredicates.END_OF_APPOSITION)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Actor only(AliasMatch name) {
        return name.aliases().size() == 1
                ? directory.find(name.aliases().get(0).actorId()).orElseThrow()
                : null;
    }

    /** Whether a name can only be a person's: "King Hussein" is not the present king. */
    private boolean isPersonsName(AliasMatch name) {
        return name.aliases().stream()
                .allMatch(alias -> directory.find(alias.actorId()).orElseThrow().isPerson());
    }

    private static Rule fullOrSurname(AliasMatch name) {
        boolean surname = name.aliases().stream().allMatch(alias -> alias.kind() == Alias.Kind.SURNAME);
        return surname ? Rule.OFFICE_AND_SURNAME : Rule.FULL_NAME;
    }

    /** The listed person whose name stands at a token; of several, the one who held the office. */
    private @Nullable Actor person(Scene scene, int token, OfficeConstruct construct, ArticleMemory memory) {
        AliasMatch match = scene.aliasAt(token);
        if (match == null) {
            return null;
        }
        Actor only = null;
        Actor once = null;
        Actor now = null;
        int persons = 0;
        for (Alias alias : match.aliases()) {
            Actor actor = directory.find(alias.actorId()).orElseThrow();
            if (actor.isPerson()) {
                persons++;
                only = actor;
                once = held(directory.termsOf(actor.id()), construct, memory) ? actor : once;
                now = held(directory.officesOf(actor.id(), memory.date()), construct, memory) ? actor : now;
            }
        }
        Actor holding = now != null ? now : once;
        boolean surname = fullOrSurname(match) == Rule.OFFICE_AND_SURNAME;
        return holding != null ? holding : persons == 1 && !surname ? only : null;
    }

    private static boolean held(List<Office> terms, OfficeConstruct construct, ArticleMemory memory) {
        return terms.stream()
                .anyMatch(office -> construct.bodies().contains(office.bodyId())
                        && office.hasBegun(memory.date())
                        && ActorDirectory.isNamedBy(office, construct.titles()));
    }

    /** The end of the capitalised words that begin at a token, where they can be a name nobody listed. */
    private static int capitalisedRun(Scene scene, int token) {
        int end = token;
        while (end < token + LONGEST_NAME
                && scene.isCapitalised(end)
                && scene.aliasAt(end) == null
                && !scene.is(end, EnglishWords.FUNCTION)) {
            end++;
        }
        return end;
    }

    /** Whether a person has this first name and surname, whatever stands between them: "John Sullivan" is John J. Sullivan. */
    private static Predicate<Actor> isCalled(String first, AliasMatch surname) {
        return person -> Words.fold(person.name()).startsWith(Words.fold(first) + " ")
                && surname.aliases().stream()
                        .anyMatch(alias -> alias.kind() == Alias.Kind.SURNAME
                                && alias.actorId().equals(person.id()));
    }

    /** Whether a word is a surname of the person with one or two letters changed: "Scholtz" for Scholz. */
    private boolean isSpellingOf(String word, Actor person) {
        for (String surname : directory.surnamesOf(person.id())) {
            String last = surname.substring(surname.lastIndexOf(' ') + 1);
            boolean sameStart = !word.isEmpty() && word.charAt(0) == last.charAt(0);
            if (sameStart && last.length() >= 4 && EditDistance.within(word, last, last.length() < 6 ? 1 : 2)) {
                return true;
            }
        }
        return false;
    }
}

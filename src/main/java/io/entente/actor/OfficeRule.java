package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.actor.Mention.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves titles by the article's date: "the Chinese president", "the president of the European Commission", "his Russian
 * counterpart", and "the chancellor" after a name. A name beside a title decides before the date does.
 */
final class OfficeRule {

    private static final int LONGEST_NAME = 4;
    private static final Set<String> COUNTERPART = Set.of("counterpart", "counterparts");

    private final ActorDirectory directory;

    OfficeRule(ActorDirectory directory) {
        this.directory = directory;
    }

    /**
     * What the rule found at a place.
     *
     * @param actor whom the title means; null where it means nobody who is known
     * @param from the first token of the mention
     * @param to the token after it; reading goes on here
     */
    record Found(@Nullable Actor actor, Rule rule, int from, int to) {}

    /** A title that begins at a token, with whatever name stands beside it; null where none begins. */
    @Nullable
    Found at(Scene scene, int token, ArticleMemory memory) {
        Construct construct = bodyThenTitle(scene, token, memory);
        if (construct == null) {
            construct = titleOfBody(scene, token);
        }
        return construct == null ? null : resolve(scene, construct, memory);
    }

    /** A body's title: the offices it can mean and whether their present holder is meant. */
    private record Construct(List<String> bodies, List<OfficeTitle> titles, boolean ofHolder, int from, int to) {}

    private @Nullable Construct bodyThenTitle(Scene scene, int token, ArticleMemory memory) {
        AliasMatch body = scene.aliasAt(token);
        if (body == null) {
            return null;
        }
        List<String> bodies = bodies(body);
        if (bodies.isEmpty()) {
            return null;
        }
        boolean ofHolder = !isPast(scene, token - 1);
        int next = body.to();
        if (scene.isPossessive(next)) {
            next++;
        }
        while (scene.is(next, EnglishWords.STILL_THE_HOLDER) || scene.is(next, EnglishWords.NOT_THE_HOLDER)) {
            if (scene.titleAt(next) != null) {
                break;
            }
            ofHolder &= !scene.is(next, EnglishWords.NOT_THE_HOLDER);
            next++;
            if (scene.isHyphen(next)) {
                next++;
            }
        }
        if (scene.is(next, COUNTERPART)) {
            List<OfficeTitle> same = ranksOfLastPerson(memory);
            return same.isEmpty() ? null : new Construct(bodies, same, ofHolder, token, next + 1);
        }
        TitleMatch title = scene.titleAt(next);
        if (title == null) {
            return null;
        }
        ofHolder &= !scene.isHyphen(title.to());
        return new Construct(bodies, title.titles(), ofHolder, token, title.to());
    }

    private @Nullable Construct titleOfBody(Scene scene, int token) {
        TitleMatch title = scene.titleAt(token);
        if (title == null || !scene.is(title.to(), "of")) {
            return null;
        }
        AliasMatch body = scene.aliasAt(scene.afterThe(title.to() + 1));
        if (body == null) {
            return null;
        }
        List<String> bodies = bodies(body);
        if (bodies.isEmpty() || scene.isPossessive(body.to())) {
            return null;
        }
        return new Construct(bodies, title.titles(), !isPast(scene, token - 1), token, body.to());
    }

    private static List<String> bodies(AliasMatch match) {
        Set<String> bodies = new LinkedHashSet<>();
        for (Alias alias : match.aliases()) {
            boolean town = alias.kind() == Alias.Kind.CAPITAL;
            if (!town && alias.kind() != Alias.Kind.SURNAME && alias.context() != Alias.ContextRule.PEOPLE) {
                bodies.add(alias.actorId());
            }
        }
        return new ArrayList<>(bodies);
    }

    private static boolean isPast(Scene scene, int token) {
        return scene.is(token, EnglishWords.NOT_THE_HOLDER)
                || (scene.isHyphen(token) && scene.is(token - 1, EnglishWords.NOT_THE_HOLDER));
    }

    private List<OfficeTitle> ranksOfLastPerson(ArticleMemory memory) {
        List<Mention> persons = memory.persons();
        for (int i = persons.size() - 1; i >= 0; i--) {
            List<Office> offices = directory.officesOf(persons.get(i).actor().id(), memory.date());
            if (!offices.isEmpty()) {
                return offices.stream()
                        .map(office -> new OfficeTitle(
                                office.title(), "rank:" + office.rank().name().toLowerCase(Locale.ROOT)))
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    private Found resolve(Scene scene, Construct construct, ArticleMemory memory) {
        Optional<Actor> holder = construct.ofHolder() ? holder(construct, memory) : Optional.empty();
        boolean comma = scene.is(construct.to(), ",");
        int nameAt = comma ? construct.to() + 1 : construct.to();
        while (scene.is(nameAt, EnglishWords.HONORIFICS) && scene.isCapitalised(nameAt)) {
            nameAt++;
            nameAt += scene.is(nameAt, ".") ? 1 : 0;
        }
        Actor named = person(scene, nameAt, construct);
        AliasMatch name = scene.aliasAt(nameAt);
        if (named != null
                && name != null
                && (!comma || holder.filter(named::equals).isPresent())) {
            return new Found(named, fullOrSurname(name), nameAt, name.to());
        }
        int nameEnd = capitalisedRun(scene, nameAt);
        if (named == null && nameEnd > nameAt) {
            String last = scene.word(nameEnd - 1);
            if (holder.isPresent() && isSpellingOf(last, holder.get())) {
                memory.learnSpelling(last, holder.get());
                return new Found(holder.get(), Rule.OFFICE_AND_MISSPELT_NAME, construct.from(), nameEnd);
            }
            if (!comma) {
                return new Found(null, Rule.OFFICE_BY_DATE, construct.from(), nameEnd);
            }
        }
        return new Found(holder.orElse(null), Rule.OFFICE_BY_DATE, construct.from(), construct.to());
    }

    private static Rule fullOrSurname(AliasMatch name) {
        boolean surname = name.aliases().stream().allMatch(alias -> alias.kind() == Alias.Kind.SURNAME);
        return surname ? Rule.OFFICE_AND_SURNAME : Rule.FULL_NAME;
    }

    private Optional<Actor> holder(Construct construct, ArticleMemory memory) {
        for (String body : construct.bodies()) {
            Optional<Actor> holder = directory.holder(body, construct.titles(), memory.date());
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    /** The listed person whose name stands at a token; of several, the one who held the office. */
    private @Nullable Actor person(Scene scene, int token, Construct construct) {
        AliasMatch match = scene.aliasAt(token);
        if (match == null) {
            return null;
        }
        Actor only = null;
        Actor holding = null;
        int persons = 0;
        for (Alias alias : match.aliases()) {
            Actor actor = directory.find(alias.actorId()).orElseThrow();
            if (actor.isPerson()) {
                persons++;
                only = actor;
                boolean held = directory.termsOf(actor.id()).stream()
                        .anyMatch(office -> construct.bodies().contains(office.bodyId())
                                && ActorDirectory.isNamedBy(office, construct.titles()));
                holding = held ? actor : holding;
            }
        }
        boolean surname = fullOrSurname(match) == Rule.OFFICE_AND_SURNAME;
        return holding != null ? holding : persons == 1 && !surname ? only : null;
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

    /** Whom "the president" means after his name: the one person so far who holds such an office; null where not one does. */
    @Nullable
    Found bare(Scene scene, int token, ArticleMemory memory) {
        if (!scene.is(token - 1, "the")) {
            return null;
        }
        TitleMatch title = scene.titleAt(token);
        if (title == null || scene.is(title.to(), "of") || scene.isHyphen(title.to())) {
            return null;
        }
        if (scene.isCapitalised(title.to()) && !scene.isTitleCase()) {
            return null;
        }
        Set<Actor> holders = new LinkedHashSet<>();
        for (Mention person : memory.persons()) {
            for (Office office : directory.officesOf(person.actor().id(), memory.date())) {
                if (ActorDirectory.isNamedBy(office, title.titles())) {
                    holders.add(person.actor());
                }
            }
        }
        return holders.size() == 1
                ? new Found(holders.iterator().next(), Rule.BARE_OFFICE_AFTER_NAME, token, title.to())
                : null;
    }
}

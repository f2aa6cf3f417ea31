package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.actor.Mention.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whom a listed name of a person means, and whether a surname here is that of somebody else. */
final class PersonRule {

    /** What a hyphen joins to a surname in transcriptions: "al-Assad". */
    private static final Set<String> ARTICLES_OF_NAMES = Set.of("al", "el", "as", "ar", "an");

    private static final Set<String> OF_MEN = Set.of("mr", "sir", "lord");
    private static final Set<String> OF_WOMEN = Set.of("mrs", "ms", "miss", "lady", "dame");
    private static final Set<String> RULE =
            Set.of("administration", "government", "presidency", "cabinet", "regime", "era", "doctrine");

    private static final List<OfficeTitle> LEADER = List.of(new OfficeTitle("leader", "leads"));

    private final ActorDirectory directory;

    PersonRule(ActorDirectory directory) {
        this.directory = directory;
    }

    /** A person and the rule that says so. */
    record Found(Actor actor, Rule rule) {}

    /** The person whom the names at a place mean; null where they mean nobody or cannot be settled. */
    @Nullable
    Found find(Scene scene, AliasMatch match, ArticleMemory memory) {
        if (scene.is(match.to(), EnglishWords.NAMED_AFTER_PERSONS)) {
            return null;
        }
        List<Actor> surnames = new ArrayList<>();
        Actor known = null;
        for (Alias alias : match.aliases()) {
            Actor actor = directory.find(alias.actorId()).orElseThrow();
            if (!actor.isPerson()) {
                continue;
            }
            if (alias.kind() != Alias.Kind.SURNAME) {
                return new Found(actor, alias.kind() == Alias.Kind.NAME ? Rule.FULL_NAME : Rule.OTHER_NAME);
            }
            if (alias.context() == Alias.ContextRule.ALWAYS) {
                known = actor;
            }
            if (!surnames.contains(actor)) {
                surnames.add(actor);
            }
        }
        if (surnames.isEmpty() || isOfAnother(scene, match) || !scene.isCapitalised(match.to() - 1)) {
            return null;
        }
        boolean shared =
                memory.hasOtherBearer(scene.word(match.to() - 1)) && (known == null || !memory.names(known.id()));
        if (known != null && !shared && isOnlyReading(known, surnames, memory)) {
            return new Found(known, Rule.KNOWN_SURNAME);
        }
        return bySurname(scene, match, surnames, memory);
    }

    /** Whether the article names no other bearer of a widely known surname. */
    private static boolean isOnlyReading(Actor known, List<Actor> bearers, ArticleMemory memory) {
        return bearers.stream().noneMatch(bearer -> !bearer.equals(known) && memory.names(bearer.id()));
    }

    private @Nullable Found bySurname(Scene scene, AliasMatch match, List<Actor> candidates, ArticleMemory memory) {
        TitleMatch title = titleBefore(scene, match.from());
        if (title != null) {
            Actor holder = holderOf(candidates, title.titles(), memory);
            if (holder != null) {
                return new Found(holder, Rule.OFFICE_AND_SURNAME);
            }
        }
        if (scene.is(match.to(), RULE)) {
            Actor leader = holderOf(candidates, LEADER, memory);
            if (leader != null) {
                return new Found(leader, Rule.OFFICE_AND_SURNAME);
            }
        }
        List<Actor> addressed = addressed(scene, match.from(), candidates);
        if (addressed.size() == 1 && candidates.size() > 1) {
            return new Found(addressed.get(0), Rule.SURNAME_AFTER_NAME);
        }
        return named(addressed, memory);
    }

    /** The candidates whom "Mr" or "Mrs" before the surname can mean. */
    private List<Actor> addressed(Scene scene, int surname, List<Actor> candidates) {
        int at = scene.is(surname - 1, ".") ? surname - 2 : surname - 1;
        boolean men = scene.is(at, OF_MEN);
        boolean women = scene.is(at, OF_WOMEN);
        if (!men && !women) {
            return candidates;
        }
        String pronoun = men ? "he" : "she";
        return candidates.stream()
                .filter(person -> directory.pronounOf(person).equals(pronoun))
                .toList();
    }

    private static @Nullable Found named(List<Actor> candidates, ArticleMemory memory) {
        Actor named = null;
        for (Actor candidate : candidates) {
            if (memory.names(candidate.id())) {
                if (named != null) {
                    return null;
                }
                named = candidate;
            }
        }
        return named == null ? null : new Found(named, Rule.SURNAME_AFTER_NAME);
    }

    /** The one candidate who held the office, at the article's date if several ever did. */
    private @Nullable Actor holderOf(List<Actor> candidates, List<OfficeTitle> titles, ArticleMemory memory) {
        List<Actor> ever = new ArrayList<>();
        List<Actor> now = new ArrayList<>();
        for (Actor candidate : candidates) {
            if (directory.termsOf(candidate.id()).stream()
                    .anyMatch(o -> ActorDirectory.isNamedBy(o, titles) && o.hasBegun(memory.date()))) {
                ever.add(candidate);
            }
            if (directory.officesOf(candidate.id(), memory.date()).stream()
                    .anyMatch(o -> ActorDirectory.isNamedBy(o, titles))) {
                now.add(candidate);
            }
        }
        if (now.size() == 1) {
            return now.get(0);
        }
        return ever.size() == 1 ? ever.get(0) : null;
    }

    /** The office title that ends right before a token; null where none does. */
    private static @Nullable TitleMatch titleBefore(Scene scene, int token) {
        for (int from = token - 3; from < token; from++) {
            TitleMatch title = scene.titleAt(from);
            if (title != null && title.to() == token) {
                return title;
            }
        }
        return null;
    }

    /** Whether the words beside a surname say that it belongs to another person, a place or a firm. */
    private static boolean isOfAnother(Scene scene, AliasMatch match) {
        return isOtherFirstName(scene, match.from() - 1) || isOtherName(scene, match.to());
    }

    /** Notes a surname that the article gives to somebody who is not listed: "Eric Trump". */
    static void noteOtherBearer(Scene scene, AliasMatch match, ArticleMemory memory) {
        boolean surname = match.aliases().stream().anyMatch(alias -> alias.kind() == Alias.Kind.SURNAME);
        if (surname && !scene.isHyphen(match.from() - 1) && isOtherFirstName(scene, match.from() - 1)) {
            memory.noteOtherBearer(scene.word(match.to() - 1));
        }
    }

    private static boolean isOtherFirstName(Scene scene, int before) {
        if (scene.isHyphen(before)) {
            return !scene.is(before - 1, EnglishWords.BEFORE_HYPHEN) && !scene.is(before - 1, ARTICLES_OF_NAMES);
        }
        if (scene.isTitleCase()
                || !scene.isCapitalised(before)
                || !scene.tokens().isWord(before)) {
            return false;
        }
        if (scene.is(before, EnglishWords.FUNCTION) || scene.is(before, EnglishWords.HONORIFICS)) {
            return false;
        }
        return !endsTitleOrAlias(scene, before);
    }

    private static boolean endsTitleOrAlias(Scene scene, int token) {
        for (int from = token; from >= token - 3; from--) {
            AliasMatch alias = scene.aliasAt(from);
            if (alias != null && alias.to() == token + 1 && !isSurname(alias)) {
                return true;
            }
            TitleMatch title = scene.titleAt(from);
            if (title != null && title.to() == token + 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSurname(AliasMatch match) {
        return match.aliases().stream().allMatch(alias -> alias.kind() == Alias.Kind.SURNAME);
    }

    private static boolean isOtherName(Scene scene, int after) {
        if (scene.isHyphen(after)) {
            return !scene.is(after + 1, EnglishWords.AFTER_HYPHEN) && scene.aliasAt(after + 1) == null;
        }
        return !scene.isTitleCase()
                && scene.isCapitalised(after)
                && scene.tokens().isWord(after)
                && scene.aliasAt(after) == null
                && !scene.is(after, EnglishWords.FUNCTION)
                && !scene.is(after, EnglishWords.ENTOURAGE);
    }
}

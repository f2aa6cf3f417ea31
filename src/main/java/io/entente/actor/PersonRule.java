package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.ActorDirectory.TitleMatch;
import io.entente.actor.Mention.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whom a listed name of a person means, and whether a surname here is that of somebody else. */
final class PersonRule {

    private final ActorDirectory directory;

    PersonRule(ActorDirectory directory) {
        this.directory = directory;
    }

    /** A person and the rule that says so. */
    record Found(Actor actor, Rule rule) {}

    /** The person whom the names at a place mean; null where they mean nobody or cannot be settled. */
    @Nullable
    Found find(Scene scene, AliasMatch match, ArticleMemory memory) {
        List<Actor> surnames = new ArrayList<>();
        for (Alias alias : match.aliases()) {
            Actor actor = directory.find(alias.actorId()).orElseThrow();
            if (!actor.isPerson()) {
                continue;
            }
            if (alias.kind() != Alias.Kind.SURNAME) {
                return new Found(actor, alias.kind() == Alias.Kind.NAME ? Rule.FULL_NAME : Rule.OTHER_NAME);
            }
            if (alias.context() == Alias.ContextRule.ALWAYS && isOfOne(match)) {
                return isOfAnother(scene, match) ? null : new Found(actor, Rule.KNOWN_SURNAME);
            }
            if (!surnames.contains(actor)) {
                surnames.add(actor);
            }
        }
        if (surnames.isEmpty() || isOfAnother(scene, match) || !scene.isCapitalised(match.from())) {
            return null;
        }
        return bySurname(scene, match, surnames, memory);
    }

    private static boolean isOfOne(AliasMatch match) {
        return match.aliases().stream().map(Alias::actorId).distinct().count() == 1;
    }

    private @Nullable Found bySurname(Scene scene, AliasMatch match, List<Actor> candidates, ArticleMemory memory) {
        TitleMatch title = titleBefore(scene, match.from());
        if (title != null) {
            Actor holder = holderOf(candidates, title, memory);
            if (holder != null) {
                return new Found(holder, Rule.OFFICE_AND_SURNAME);
            }
        }
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
    private @Nullable Actor holderOf(List<Actor> candidates, TitleMatch title, ArticleMemory memory) {
        List<Actor> ever = new ArrayList<>();
        List<Actor> now = new ArrayList<>();
        for (Actor candidate : candidates) {
            if (directory.termsOf(candidate.id()).stream().anyMatch(o -> ActorDirectory.isNamedBy(o, title.titles()))) {
                ever.add(candidate);
            }
            if (directory.officesOf(candidate.id(), memory.date()).stream()
                    .anyMatch(o -> ActorDirectory.isNamedBy(o, title.titles()))) {
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
        for (int from = token - 1; from >= token - 3; from--) {
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

    private static boolean isOtherFirstName(Scene scene, int before) {
        if (scene.isHyphen(before)) {
            return !scene.is(before - 1, EnglishWords.BEFORE_HYPHEN);
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
            if (alias != null && alias.to() == token + 1) {
                return true;
            }
            TitleMatch title = scene.titleAt(from);
            if (title != null && title.to() == token + 1) {
                return true;
            }
        }
        return false;
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

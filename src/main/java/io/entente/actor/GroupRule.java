package io.entente.actor;

import io.entente.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom "both leaders", "the two countries" or "they" means: the only two of the sentences before. */
final class GroupRule {

    private static final Set<String> PERSONS =
            Words.set("leaders presidents men women politicians statesmen ministers pair duo");
    private static final Set<String> STATES =
            Words.set("countries nations governments neighbours neighbors capitals powers states economies");
    private static final Set<String> EITHER = Words.set("sides allies rivals adversaries foes partners");
    private static final Set<String> BARE = Set.of("pair", "duo", "neighbours", "neighbors");
    private static final int PAIR = 2;
    private static final Predicate<Actor> STATE = Actor::isState;
    private static final Predicate<Actor> SIDE =
            actor -> actor.isState() || actor.type() == ActorType.ARMED || actor.type() == ActorType.IGO;

    /**
     * A phrase for two.
     *
     * @param members the two in the order of their naming; none where they cannot be settled
     */
    record Found(List<Actor> members, Mention.Rule rule, int from, int to) {}

    /** The phrase for two at a token; null where none stands there. */
    @Nullable
    Found at(Scene scene, int token, ArticleMemory memory) {
        if (scene.is(token, "they")) {
            return they(scene, token, memory);
        }
        int noun = noun(scene, token);
        if (noun < 0 || scene.is(noun + 1, "of")) {
            return null;
        }
        List<Actor> members = List.of();
        if (scene.is(noun, STATES) || scene.is(noun, EITHER)) {
            members = pair(scene, memory, scene.is(noun, STATES) ? STATE : SIDE);
        }
        if (members.isEmpty() && (scene.is(noun, PERSONS) || scene.is(noun, EITHER))) {
            members = pair(scene, memory, Actor::isPerson);
        }
        return new Found(members, Mention.Rule.BOTH_OF_A_PAIR, token, noun + 1);
    }

    /** The noun of "both leaders", "the two leaders", "the two world leaders"; below 0 where there is none. */
    private static int noun(Scene scene, int token) {
        boolean opens = token == scene.sentence().from() && scene.is(token + 1, PERSONS);
        if (scene.is(token, "the") && (scene.is(token + 1, BARE) || opens)) {
            return token + 1;
        }
        int at = scene.is(token, "both")
                ? token + 1
                : scene.is(token, "the") && scene.is(token + 1, "two") ? token + 2 : -1;
        if (at < 0) {
            return -1;
        }
        for (int i = at; i <= at + 1; i++) {
            if (scene.is(i, PERSONS) || scene.is(i, STATES) || scene.is(i, EITHER)) {
                return i;
            }
        }
        return -1;
    }

    /** The two of the nearest sentence that names more than one, or of all near sentences together. */
    private static List<Actor> pair(Scene scene, ArticleMemory memory, Predicate<Actor> kind) {
        Set<Actor> all = new LinkedHashSet<>();
        for (int back = 0; back <= NominalRule.REACH; back++) {
            List<Actor> here = memory.namedIn(scene.sentence().index() - back, false).stream()
                    .filter(kind)
                    .distinct()
                    .toList();
            if (here.size() >= PAIR) {
                return here.size() == PAIR ? here : List.of();
            }
            all.addAll(here);
            if (all.size() >= PAIR) {
                return all.size() == PAIR ? inOrder(all) : List.of();
            }
        }
        return List.of();
    }

    /** The later sentence was read first. */
    private static List<Actor> inOrder(Set<Actor> lastFirst) {
        List<Actor> two = List.copyOf(lastFirst);
        return List.of(two.get(1), two.get(0));
    }

    /** "They" at the head of a sentence, after one whose subject is two: "Putin and Xi met." */
    private static @Nullable Found they(Scene scene, int token, ArticleMemory memory) {
        if (token != scene.sentence().from()) {
            return null;
        }
        List<Mention> before = memory.mentionsOf(scene.sentence().index() - 1);
        if (before.size() < PAIR) {
            return null;
        }
        Mention first = before.get(0);
        Mention second = before.get(1);
        boolean joined = second.from() == first.to() + 1
                && scene.tokens().lower(first.to()).equals("and")
                && first.isActor()
                && second.isActor()
                && !first.actor().equals(second.actor());
        boolean others = before.stream()
                .filter(Mention::isActor)
                .map(Mention::actor)
                .anyMatch(actor -> !actor.equals(first.actor()) && !actor.equals(second.actor()));
        return joined && !others
                ? new Found(List.of(first.actor(), second.actor()), Mention.Rule.THEY_OF_A_PAIR, token, token + 1)
                : null;
    }
}

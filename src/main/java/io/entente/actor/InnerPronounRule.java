package io.entente.actor;

import io.entente.actor.Mention.Kind;
import io.entente.actor.Mention.Role;
import io.entente.actor.Mention.Rule;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "him" or "his" means inside a sentence: the only person whom it names before ("Trump said he would"), or, where it
 * names none, the only one of the sentence before ("Obama arrived. Israel thanked him"). An object is not its own subject.
 */
final class InnerPronounRule {

    private static final Set<String> SUBJECTS = Set.of("he", "she");
    private static final Set<String> OBJECTS = Set.of("him", "her", "his");
    private static final Set<String> HIS = Set.of("him", "his", "he");
    private static final Set<String> OF_A_CLAUSE = Words.set("that who which because after before when if while as");

    private static final Set<String> SAYING =
            Words.set("said says told tells claimed claims complained insisted and but");

    private final ActorDirectory directory;
    private final ContextWords words;

    InnerPronounRule(ActorDirectory directory, ContextWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** The mention that a pronoun is; null where none stands there or its person cannot be told. */
    @Nullable
    Mention at(Scene scene, int token, ArticleMemory memory) {
        boolean subject = scene.is(token, SUBJECTS);
        if (!subject && !scene.is(token, OBJECTS)) {
            return null;
        }
        int index = scene.sentence().index();
        List<Mention> here = memory.personsOf(index);
        List<Actor> candidates = here.isEmpty()
                ? List.copyOf(memory.personsBefore(index, 1))
                : here.stream().map(Mention::actor).distinct().toList();
        if (candidates.size() != 1 || !fits(scene, token, candidates.get(0))) {
            if (candidates.size() > 1) {
                memory.leaveUnsettled();
            }
            return null;
        }
        boolean means = here.isEmpty()
                ? !subject && hasActorBefore(scene, token, memory)
                : subject ? isTold(scene, here, token) : isOfAnotherClause(scene, here, token, memory);
        return means
                ? Mentions.of(scene, candidates.get(0), Kind.PRONOUN, Role.ACTOR, Rule.PRONOUN_INSIDE, token, token + 1)
                : null;
    }

    private boolean fits(Scene scene, int token, Actor person) {
        return scene.is(token, HIS) == directory.pronounOf(person).equals("he");
    }

    private static boolean hasActorBefore(Scene scene, int token, ArticleMemory memory) {
        return memory.mentionsOf(scene.sentence().index()).stream()
                .anyMatch(mention -> mention.isActor() && mention.to() <= token);
    }

    /** "Trump said he would": right after a verb of saying whose subject he is, or after "that". */
    private boolean isTold(Scene scene, List<Mention> persons, int token) {
        int verb = scene.is(token - 1, "that") ? token - 2 : token - 1;
        return scene.is(verb, words.reporting())
                && persons.get(persons.size() - 1).to() <= verb;
    }

    /** Whether somebody else, or a word that opens a clause, stands between the person and an object. */
    private static boolean isOfAnotherClause(Scene scene, List<Mention> persons, int token, ArticleMemory memory) {
        int from = persons.get(persons.size() - 1).to();
        boolean another = memory.mentionsOf(scene.sentence().index()).stream()
                .anyMatch(mention -> mention.isActor() && mention.from() >= from && mention.to() <= token);
        return another
                && (scene.is(token, "his")
                        || scene.hasWithin(from, token - from, OF_A_CLAUSE)
                        || scene.hasWithin(from, token - from, SAYING));
    }
}

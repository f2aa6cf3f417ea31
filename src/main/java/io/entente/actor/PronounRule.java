package io.entente.actor;

import io.entente.actor.Mention.Kind;
import io.entente.actor.Mention.Role;
import io.entente.actor.Mention.Rule;
import io.entente.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom "he" or "she" means at the head of a sentence or beside a verb of saying: the only one of that kind named before. */
final class PronounRule {

    /** How far back the speaker of a quotation may have been named. */
    private static final int SENTENCES_OF_A_SPEAKER = 3;

    private static final int MOST_WORDS_BEFORE = 3;

    private static final Set<String> OPENERS = Words.set("""
            later then but and on in yet still instead meanwhile today yesterday earlier afterwards previously recently
            """);

    private static final Set<String> DEMANDING =
            Set.of("demanded", "demands", "urged", "asked", "insisted", "requested");

    private static final Set<String> TALKING =
            Words.set("spoke speaks met meets talked talks called phoned telephoned");

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final ActorDirectory directory;
    private final ContextWords words;

    PronounRule(ActorDirectory directory, ContextWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** The mention that a pronoun is; null where none stands there or its person cannot be told. */
    @Nullable
    Mention at(Scene scene, int token, ArticleMemory memory) {
        if (!scene.is(token, PRONOUNS)) {
            return null;
        }
        Actor addressee = addressee(scene, token, memory);
        if (addressee != null) {
            return Mentions.of(
                    scene, addressee, Kind.PRONOUN, Role.ACTOR, Rule.PRONOUN_WITH_ONE_READING, token, token + 1);
        }
        boolean opens = opens(scene, token);
        boolean says = scene.is(token + 1, words.reporting()) || scene.is(token - 1, words.reporting());
        int index = scene.sentence().index();
        if (!(opens || says) || !memory.personsOf(index).isEmpty()) {
            return null;
        }
        List<Actor> fitting = memory.personsBefore(index, opens ? 1 : SENTENCES_OF_A_SPEAKER).stream()
                .filter(person -> scene.is(token, directory.pronounOf(person)))
                .toList();
        if (fitting.size() > 1) {
            memory.leaveUnsettled();
        }
        return fitting.size() == 1
                ? Mentions.of(
                        scene,
                        fitting.get(0),
                        Kind.PRONOUN,
                        Role.ACTOR,
                        Rule.PRONOUN_WITH_ONE_READING,
                        token,
                        token + 1)
                : null;
    }

    /** "Xi spoke with Putin, who demanded that he": not who demands, but the one whom he talks to; null where several can be. */
    private @Nullable Actor addressee(Scene scene, int token, ArticleMemory memory) {
        if (!scene.is(token - 1, "that") || !scene.is(token - 2, DEMANDING)) {
            return null;
        }
        List<Mention> here = memory.personsOf(scene.sentence().index());
        if (here.size() < 2) {
            return null;
        }
        Actor demanding = here.get(here.size() - 1).actor();
        Mention other = here.get(here.size() - 2);
        boolean talks = scene.hasWithin(other.to(), 2, TALKING);
        boolean fits = scene.is(token, directory.pronounOf(other.actor()));
        return talks && fits && !other.actor().equals(demanding) ? other.actor() : null;
    }

    /** Whether the pronoun is the sentence's subject: its first word, or after "Later", "On Monday", "But". */
    private static boolean opens(Scene scene, int token) {
        int from = scene.sentence().from();
        return token == from
                || (token - from <= MOST_WORDS_BEFORE
                        && !scene.tokens().isCapitalised(token)
                        && scene.is(from, OPENERS));
    }
}

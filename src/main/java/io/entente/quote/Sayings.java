package io.entente.quote;

import io.entente.actor.Actor;
import io.entente.actor.Mention;
import io.entente.actor.UnlistedNames;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The acts of saying of an article by sentence, where "he" or "she" goes on speaking with their person. */
final class Sayings {

    private static final int SENTENCES_OF_A_SPEAKER = 3;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Function<Actor, String> pronounOf;
    private final Map<Integer, List<Saying>> bySentence = new HashMap<>();
    private final List<Mention> pronouns = new ArrayList<>();
    private @Nullable Mention last;

    private Sayings(Tokens tokens, List<Mention> mentions, Function<Actor, String> pronounOf) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.pronounOf = pronounOf;
    }

    /**
     * Reads the sentences in order.
     *
     * @param sentences those that are no posts
     * @param mentions all mentions of the article
     */
    static Sayings read(
            Speakers speakers,
            Tokens tokens,
            List<Sentence> sentences,
            List<Mention> mentions,
            List<Marked> marked,
            Function<Actor, String> pronounOf) {
        Sayings sayings = new Sayings(tokens, mentions, pronounOf);
        int mention = 0;
        int mark = 0;
        for (Sentence sentence : sentences) {
            while (mention < mentions.size() && mentions.get(mention).sentence() < sentence.index()) {
                mention++;
            }
            int first = mention;
            while (mention < mentions.size() && mentions.get(mention).sentence() == sentence.index()) {
                mention++;
            }
            while (mark < marked.size() && marked.get(mark).to() <= sentence.from()) {
                mark++;
            }
            int end = mark;
            while (end < marked.size() && marked.get(end).from() < sentence.to()) {
                end++;
            }
            List<Marked> here = marked.subList(mark, end);
            List<Saying> found = speakers.in(tokens, sentence, mentions.subList(first, mention), here);
            if (!found.isEmpty()) {
                sayings.bySentence.put(
                        sentence.index(),
                        found.stream()
                                .map(saying -> sayings.settled(saying, sentence, first, marked))
                                .toList());
            }
        }
        return sayings;
    }

    /** Those of a sentence, in order. */
    List<Saying> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** All mentions of the article and each "he" or "she" that was settled here, in order. */
    List<Mention> mentions() {
        if (pronouns.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        all.addAll(pronouns);
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private Saying settled(Saying saying, Sentence sentence, int firstMention, List<Marked> marked) {
        Mention speaker = saying.speaker();
        Mention known = pronounAt(saying.pronounAt());
        if (speaker == null && known != null) {
            last = known;
            return saying.by(known, Speakers.BESIDE);
        }
        if (speaker == null && saying.pronounAt() >= 0) {
            Mention person = speakerBefore(saying.pronounAt(), sentence, firstMention, marked);
            if (person != null) {
                Mention pronoun = pronoun(person.actor(), sentence, saying.pronounAt());
                pronouns.add(pronoun);
                last = pronoun;
                return saying.by(pronoun, Speakers.BESIDE);
            }
        }
        last = speaker;
        return saying;
    }

    /** The pronoun that another verb of saying has as its subject too: "he said and added". */
    private @Nullable Mention pronounAt(int token) {
        for (Mention pronoun : pronouns) {
            if (pronoun.from() == token) {
                return pronoun;
            }
        }
        return null;
    }

    /** Who spoke last, where nobody else whom the pronoun can mean was named since. */
    private @Nullable Mention speakerBefore(int pronoun, Sentence sentence, int firstMention, List<Marked> marked) {
        Mention speaker = last;
        if (speaker == null
                || !speaker.actor().isPerson()
                || sentence.index() - speaker.sentence() > SENTENCES_OF_A_SPEAKER
                || !canBe(tokens.lower(pronoun), speaker.actor())) {
            return null;
        }
        int i = firstMention;
        while (i < mentions.size() && mentions.get(i).from() < pronoun) {
            i++;
        }
        for (i--; i >= 0 && mentions.get(i).from() > speaker.from(); i--) {
            Mention other = mentions.get(i);
            boolean person = other.actor().isPerson() && !other.actor().equals(speaker.actor());
            if (person
                    && canBe(tokens.lower(pronoun), other.actor())
                    && marked.stream().noneMatch(part -> part.contains(other.from()))) {
                return null;
            }
        }
        return i >= 1 && spokeTogether(mentions.get(i - 1), speaker) ? null : speaker;
    }

    /** "Ann and Bea said": two who spoke, of whom a pronoun can mean either. */
    private boolean spokeTogether(Mention other, Mention speaker) {
        return other.actor().isPerson()
                && other.to() + 1 == speaker.from()
                && tokens.lower(other.to()).equals("and");
    }

    /** Of a person that no file lists the pronoun is not known. */
    private boolean canBe(String pronoun, Actor person) {
        return UnlistedNames.isDiscovered(person.id())
                || pronounOf.apply(person).equals(pronoun);
    }

    private Mention pronoun(Actor actor, Sentence sentence, int token) {
        Mention.Rule rule = Mention.Rule.PRONOUN_OF_SPEAKER;
        return new Mention(
                actor,
                Mention.Kind.PRONOUN,
                Mention.Role.ACTOR,
                rule,
                rule.confidence(),
                sentence.index(),
                tokens.span(token, token + 1),
                token,
                token + 1);
    }
}

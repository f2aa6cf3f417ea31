package io.entente.actor;

import io.entente.actor.ActorDirectory.AliasMatch;
import io.entente.actor.Mention.Kind;
import io.entente.actor.Mention.Role;
import io.entente.actor.Mention.Rule;
import io.entente.article.PublicationDate;
import io.entente.text.Sentence;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article names actors. It reads the sentences in order, once for full names and once for everything else, so
 * that a surname may stand before the name it shortens; at each place a title comes before a name, and a longer name before a
 * shorter one. Mentions do not overlap.
 */
public final class MentionFinder {

    /** How far back the speaker of a quotation may have been named. */
    private static final int SENTENCES_OF_A_SPEAKER = 3;

    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final ActorDirectory directory;
    private final ContextWords words;
    private final OfficeRule offices;
    private final BareOfficeRule bareOffices;
    private final PersonRule persons;
    private final BodyRule bodies;

    public MentionFinder(ActorDirectory directory, ContextWords words) {
        this.directory = directory;
        this.words = words;
        OfficeHolders holders = new OfficeHolders(directory);
        offices = new OfficeRule(directory, holders);
        bareOffices = new BareOfficeRule(holders);
        persons = new PersonRule(directory);
        bodies = new BodyRule(words);
    }

    /** The mentions of an article in the order of the text. */
    public List<Mention> find(Tokens tokens, List<Sentence> sentences, PublicationDate date) {
        ArticleMemory memory = new ArticleMemory(date);
        List<Scene> scenes = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            Scene scene = new Scene(directory, tokens, sentence);
            scenes.add(scene);
            nameFullNames(scene, memory);
        }
        List<Mention> mentions = new ArrayList<>();
        for (Scene scene : scenes) {
            read(scene, memory, mentions);
        }
        return mentions;
    }

    private void nameFullNames(Scene scene, ArticleMemory memory) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            AliasMatch match = scene.aliasAt(i);
            if (match != null) {
                for (Alias alias : match.aliases()) {
                    if (isFullName(match, alias)) {
                        memory.name(alias.actorId());
                    }
                    if (isOfState(alias)) {
                        memory.countState(alias.actorId());
                    }
                }
            }
        }
    }

    /** A name of two words or more, or any name of a body; a single word may be a person's surname. */
    private boolean isFullName(AliasMatch match, Alias alias) {
        boolean name = alias.kind() == Alias.Kind.NAME || alias.kind() == Alias.Kind.ALIAS;
        boolean acronym = alias.kind() == Alias.Kind.ACRONYM;
        boolean words = match.to() - match.from() > 1;
        boolean person = directory.find(alias.actorId()).orElseThrow().isPerson();
        return (name && (words || !person)) || (acronym && !person);
    }

    private boolean isOfState(Alias alias) {
        return directory.find(alias.actorId()).orElseThrow().isState();
    }

    private void read(Scene scene, ArticleMemory memory, List<Mention> mentions) {
        int i = scene.sentence().from();
        while (i < scene.sentence().to()) {
            OfficeRule.Found office = offices.at(scene, i, memory);
            if (office == null) {
                office = bareOffices.at(scene, i, memory);
            }
            if (office != null) {
                Actor holder = office.actor();
                if (holder != null) {
                    add(titled(scene, office, holder), memory, mentions);
                }
                i = office.to();
                continue;
            }
            Mention mention = atName(scene, i, memory);
            if (mention == null) {
                mention = atPronoun(scene, i, memory);
            }
            if (mention != null) {
                add(mention, memory, mentions);
                i = mention.to();
            } else {
                AliasMatch passed = scene.aliasAt(i);
                i = passed == null ? i + 1 : passed.to();
            }
        }
    }

    private static void add(Mention mention, ArticleMemory memory, List<Mention> mentions) {
        mentions.add(mention);
        memory.remember(mention);
    }

    private static Mention titled(Scene scene, OfficeRule.Found office, Actor holder) {
        Kind kind = switch (office.rule()) {
            case FULL_NAME, OFFICE_AND_SURNAME -> Kind.NAME;
            case BARE_OFFICE_AFTER_NAME, FORMER_OFFICE_AFTER_NAME, OFFICE_OF_STATE_IN_QUESTION, PREDICATE_OF_NAME ->
                Kind.NOMINAL;
            default -> Kind.TITLE;
        };
        return mention(scene, holder, kind, Role.ACTOR, office.rule(), office.from(), office.to());
    }

    private @Nullable Mention atName(Scene scene, int token, ArticleMemory memory) {
        AliasMatch match = scene.aliasAt(token);
        if (match == null) {
            return learnt(scene, token, memory);
        }
        PersonRule.Found person = persons.find(scene, match, memory);
        if (person != null) {
            Kind kind = person.rule() == Rule.FULL_NAME ? Kind.NAME : Kind.ALIAS;
            return mention(scene, person.actor(), kind, Role.ACTOR, person.rule(), match.from(), match.to());
        }
        for (Alias alias : memory.meant(match.aliases())) {
            Actor actor = directory.find(alias.actorId()).orElseThrow();
            BodyRule.Reading reading = bodies.read(scene, match, alias, actor);
            if (reading != null) {
                return bodily(scene, actor, reading, match);
            }
        }
        return null;
    }

    /** A body's name; that of an organ is its state's. */
    private Mention bodily(Scene scene, Actor named, BodyRule.Reading reading, AliasMatch match) {
        Actor counted = directory.countedAs(named);
        boolean organ = counted != named && reading.role() == Role.ACTOR && reading.rule() != Rule.OFFICIALS_OF_BODY;
        Kind kind = counted == named ? reading.kind() : Kind.METONYM;
        Rule rule = organ ? Rule.ORGAN_OF_STATE : reading.rule();
        return mention(scene, counted, kind, reading.role(), rule, match.from(), match.to());
    }

    /** A surname in a spelling that this article used beside the office. */
    private static @Nullable Mention learnt(Scene scene, int token, ArticleMemory memory) {
        if (!scene.isCapitalised(token)) {
            return null;
        }
        Optional<Actor> actor = memory.spelt(scene.word(token));
        return actor.map(a -> mention(scene, a, Kind.ALIAS, Role.ACTOR, Rule.SURNAME_AFTER_NAME, token, token + 1))
                .orElse(null);
    }

    /** "He" or "she" at the head of a sentence, or beside a verb of saying, after a sentence with one person in it. */
    private @Nullable Mention atPronoun(Scene scene, int token, ArticleMemory memory) {
        if (!scene.is(token, PRONOUNS)) {
            return null;
        }
        boolean opens = token == scene.sentence().from();
        boolean says = scene.is(token + 1, words.reporting()) || scene.is(token - 1, words.reporting());
        int index = scene.sentence().index();
        if (!(opens || says) || memory.onlyPersonOf(index).isPresent()) {
            return null;
        }
        return memory.onlyPersonBefore(index, opens ? 1 : SENTENCES_OF_A_SPEAKER)
                .filter(person -> scene.is(token, directory.pronounOf(person)))
                .map(a -> mention(scene, a, Kind.PRONOUN, Role.ACTOR, Rule.PRONOUN_WITH_ONE_READING, token, token + 1))
                .orElse(null);
    }

    private static Mention mention(Scene scene, Actor actor, Kind kind, Role role, Rule rule, int from, int to) {
        return new Mention(
                actor,
                kind,
                role,
                rule,
                rule.confidence(),
                scene.sentence().index(),
                scene.tokens().span(from, to),
                from,
                to);
    }
}

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
import org.jspecify.annotations.Nullable;

/**
 * Finds where an article names actors. It reads the sentences in order, once for full names and once for everything else, so
 * that a surname may stand before the name it shortens; at each place a title comes before a name, and a longer name before a
 * shorter one. Mentions do not overlap.
 */
public final class MentionFinder {

    private final ActorDirectory directory;
    private final OfficeRule offices;
    private final BareOfficeRule bareOffices;
    private final PersonRule persons;
    private final BodyRule bodies;
    private final NominalRule nominals;
    private final GroupRule groups = new GroupRule();
    private final PronounRule pronouns;
    private final InnerPronounRule innerPronouns;
    private final boolean pairs;

    /**
     * A finder.
     *
     * @param pairs whether "both leaders" and the like are mentions of the two
     */
    public MentionFinder(ActorDirectory directory, ContextWords words, boolean pairs) {
        this.directory = directory;
        OfficeHolders holders = new OfficeHolders(directory);
        offices = new OfficeRule(directory, holders, words);
        bareOffices = new BareOfficeRule(holders);
        persons = new PersonRule(directory);
        bodies = new BodyRule(words);
        nominals = new NominalRule(words);
        pronouns = new PronounRule(directory, words);
        innerPronouns = new InnerPronounRule(directory, words);
        this.pairs = pairs;
    }

    /**
     * What an article names.
     *
     * @param mentions in the order of the text
     * @param unsettled how many phrases refer to somebody who cannot be told
     */
    public record Found(List<Mention> mentions, int unsettled) {}

    /** What an article names. */
    public Found find(Tokens tokens, List<Sentence> sentences, PublicationDate date) {
        ArticleMemory memory = new ArticleMemory(tokens, date);
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
        return new Found(mentions, memory.unsettled());
    }

    private void nameFullNames(Scene scene, ArticleMemory memory) {
        for (int i = scene.sentence().from(); i < scene.sentence().to(); i++) {
            AliasMatch match = scene.aliasAt(i);
            if (match != null) {
                PersonRule.noteOtherBearer(scene, match, memory);
                for (Alias alias : match.aliases()) {
                    if (isFullName(match, alias)) {
                        memory.name(alias.actorId());
                    }
                    Actor counted =
                            directory.countedAs(directory.find(alias.actorId()).orElseThrow());
                    if (counted.isState()) {
                        memory.countState(counted.id());
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

    private void read(Scene scene, ArticleMemory memory, List<Mention> mentions) {
        int i = scene.sentence().from();
        while (i < scene.sentence().to()) {
            GroupRule.Found pair = pairs ? groups.at(scene, i, memory) : null;
            if (pair != null) {
                addPair(scene, pair, memory, mentions);
                i = pair.to();
                continue;
            }
            OfficeRule.Found office = offices.at(scene, i, memory);
            if (office == null) {
                office = bareOffices.at(scene, i, memory);
            }
            if (office != null) {
                addHolder(scene, office, memory, mentions);
                if (office.bodies().size() == 1) {
                    Actor body = directory.find(office.bodies().get(0)).orElseThrow();
                    memory.noteBody(scene.sentence().index(), directory.countedAs(body));
                }
                i = office.to();
                continue;
            }
            Mention mention = atName(scene, i, memory);
            if (mention == null) {
                mention = atNominal(scene, i, memory);
            }
            if (mention == null) {
                mention = pronouns.at(scene, i, memory);
            }
            if (mention == null) {
                mention = innerPronouns.at(scene, i, memory);
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

    private void addHolder(Scene scene, OfficeRule.Found office, ArticleMemory memory, List<Mention> mentions) {
        Actor holder = office.actor();
        if (holder != null) {
            add(titled(scene, office, holder), memory, mentions);
        } else if (office.rule() == Rule.OFFICE_BY_DATE) {
            memory.leaveUnsettled();
        }
    }

    private static void addPair(Scene scene, GroupRule.Found pair, ArticleMemory memory, List<Mention> mentions) {
        if (pair.members().isEmpty()) {
            memory.leaveUnsettled();
        }
        for (Actor member : pair.members()) {
            mentions.add(Mentions.of(scene, member, Kind.NOMINAL, Role.ACTOR, pair.rule(), pair.from(), pair.to()));
        }
    }

    private @Nullable Mention atNominal(Scene scene, int token, ArticleMemory memory) {
        NominalRule.Found found = nominals.at(scene, token, memory);
        if (found == null) {
            return null;
        }
        Actor actor = found.actor();
        if (actor == null) {
            memory.leaveUnsettled();
            return null;
        }
        return Mentions.of(scene, actor, Kind.NOMINAL, Role.ACTOR, Rule.NOMINAL_AFTER_NAME, found.from(), found.to());
    }

    private static void add(Mention mention, ArticleMemory memory, List<Mention> mentions) {
        mentions.add(mention);
        memory.remember(mention);
    }

    private static Mention titled(Scene scene, OfficeRule.Found office, Actor holder) {
        Kind kind = switch (office.rule()) {
            case FULL_NAME, OFFICE_AND_SURNAME -> Kind.NAME;
            case BARE_OFFICE_AFTER_NAME,
                    FORMER_OFFICE_AFTER_NAME,
                    OFFICE_OF_STATE_IN_QUESTION,
                    PREDICATE_OF_NAME,
                    BESIDE_IN_OFFICE -> Kind.NOMINAL;
            default -> Kind.TITLE;
        };
        return Mentions.of(scene, holder, kind, Role.ACTOR, office.rule(), office.from(), office.to());
    }

    private @Nullable Mention atName(Scene scene, int token, ArticleMemory memory) {
        AliasMatch match = scene.aliasAt(token);
        Actor introduced = scene.tokens().isAllCapitals(token) ? memory.introduced(scene.word(token)) : null;
        if (introduced != null && (match == null || match.to() == token + 1)) {
            return Mentions.of(scene, introduced, Kind.ALIAS, Role.ACTOR, Rule.ACRONYM_INTRODUCED, token, token + 1);
        }
        if (match == null) {
            Mention learnt = learnt(scene, token, memory);
            return learnt == null ? soundingLike(scene, token, memory) : learnt;
        }
        PersonRule.Found person = persons.find(scene, match, memory);
        if (person != null) {
            Kind kind = person.rule() == Rule.FULL_NAME ? Kind.NAME : Kind.ALIAS;
            return Mentions.of(scene, person.actor(), kind, Role.ACTOR, person.rule(), match.from(), match.to());
        }
        for (Alias alias : memory.meant(match.aliases())) {
            if (memory.isOtherThing(directory.homonymOf(alias))) {
                continue;
            }
            Actor actor = directory.find(alias.actorId()).orElseThrow();
            BodyRule.Reading reading = actor.isPerson() ? null : bodies.read(scene, match, alias, actor);
            if (reading != null) {
                introduceAcronym(scene, match, actor, memory);
                return bodily(scene, actor, reading, match);
            }
        }
        return null;
    }

    /** "The Syrian Democratic Forces (SDF)": from here on the acronym is theirs. */
    private void introduceAcronym(Scene scene, AliasMatch match, Actor actor, ArticleMemory memory) {
        int at = match.to() + 1;
        boolean bracketed = scene.is(match.to(), "(") && scene.is(at + 1, ")") && match.to() - match.from() > 1;
        if (bracketed && scene.tokens().isAllCapitals(at)) {
            memory.introduce(scene.word(at), directory.countedAs(actor));
        }
    }

    /** A body's name; that of an organ is its state's. */
    private Mention bodily(Scene scene, Actor named, BodyRule.Reading reading, AliasMatch match) {
        Actor counted = directory.countedAs(named);
        boolean organ = counted != named && reading.role() == Role.ACTOR && reading.rule() != Rule.OFFICIALS_OF_BODY;
        Kind kind = counted == named ? reading.kind() : Kind.METONYM;
        Rule rule = organ ? Rule.ORGAN_OF_STATE : reading.rule();
        return Mentions.of(scene, counted, kind, reading.role(), rule, match.from(), match.to());
    }

    /** A full name in another spelling: "Moammar Qaddafi". */
    private @Nullable Mention soundingLike(Scene scene, int token, ArticleMemory memory) {
        boolean name = scene.isCapitalised(token)
                && scene.isCapitalised(token + 1)
                && !scene.isTitleCase()
                && !scene.isCapitalised(token + 2)
                && (!scene.isCapitalised(token - 1) || scene.is(token - 1, EnglishWords.HONORIFICS))
                && !scene.is(token, EnglishWords.FUNCTION);
        if (!name) {
            return null;
        }
        Actor person =
                directory.soundingLike(scene.word(token), scene.word(token + 1)).orElse(null);
        if (person == null) {
            return null;
        }
        memory.learnSpelling(scene.word(token + 1), person);
        return Mentions.of(scene, person, Kind.NAME, Role.ACTOR, Rule.NAME_IN_OTHER_SPELLING, token, token + 2);
    }

    /** A surname in a spelling that this article used beside the office. */
    private static @Nullable Mention learnt(Scene scene, int token, ArticleMemory memory) {
        if (!scene.isCapitalised(token)) {
            return null;
        }
        Optional<Actor> actor = memory.spelt(scene.word(token));
        return actor.map(a -> Mentions.of(scene, a, Kind.ALIAS, Role.ACTOR, Rule.SURNAME_AFTER_NAME, token, token + 1))
                .orElse(null);
    }
}

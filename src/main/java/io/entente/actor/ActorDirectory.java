package io.entente.actor;

import io.entente.article.PublicationDate;
import io.entente.text.PhraseTrie;
import io.entente.text.Tokens;
import io.entente.text.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All actors that are known, the ways texts name them, and who held which office when. */
public final class ActorDirectory implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int STOP = -1;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Alias> aliases;
    private final Set<String> women;
    private final PhraseTrie aliasTrie = new PhraseTrie();
    private final List<OfficeTitle> titles;
    private final PhraseTrie titleTrie = new PhraseTrie();
    private final PhraseTrie pluralTrie = new PhraseTrie();
    private final Map<Named, Homonym> homonyms = new HashMap<>();
    private final List<Nominal> nominals;
    private final PhraseTrie nominalTrie = new PhraseTrie();
    private final Map<String, List<Office>> officesByBody = new HashMap<>();
    private final Map<String, List<Office>> officesByHolder = new HashMap<>();
    private final Map<List<OfficeTitle>, Set<String>> bodiesByTitle = new ConcurrentHashMap<>();
    private final SpellingIndex spellings = new SpellingIndex();
    private final Map<String, Set<String>> surnames = new HashMap<>();

    /**
     * Every alias and every office must be of an actor that is there.
     *
     * @param women ids of the persons who are called "she"; the others are called "he"
     * @param stopPhrases phrases with an alias in them that name none of the actors: "West Virginia"
     */
    public ActorDirectory(
            Collection<Actor> actors,
            List<Alias> aliases,
            Set<String> women,
            List<String> stopPhrases,
            List<Office> offices,
            List<OfficeTitle> titles,
            List<Nominal> nominals,
            List<Homonym> homonyms) {
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        this.actors.values().stream()
                .map(Actor::partOf)
                .filter(whole -> !whole.isEmpty())
                .forEach(this::known);
        this.aliases = List.copyOf(aliases);
        for (int i = 0; i < this.aliases.size(); i++) {
            Alias alias = this.aliases.get(i);
            known(alias.actorId());
            aliasTrie.put(alias.text(), i);
            if (known(alias.actorId()).isPerson()) {
                spellings.add(alias.text(), alias.actorId());
            }
            if (alias.kind() == Alias.Kind.SURNAME) {
                surnames.computeIfAbsent(alias.actorId(), id -> new TreeSet<>()).add(Words.fold(alias.text()));
            }
        }
        women.forEach(this::known);
        this.women = Set.copyOf(women);
        stopPhrases.forEach(phrase -> aliasTrie.put(phrase, STOP));
        this.titles = List.copyOf(titles);
        for (int i = 0; i < this.titles.size(); i++) {
            titleTrie.put(this.titles.get(i).phrase(), i);
            pluralTrie.put(this.titles.get(i).plural(), i);
        }
        homonyms.forEach(homonym -> this.homonyms.put(new Named(homonym.alias(), homonym.actorId()), homonym));
        this.nominals = List.copyOf(nominals);
        for (int i = 0; i < this.nominals.size(); i++) {
            nominalTrie.put(this.nominals.get(i).phrase(), i);
        }
        for (Office office : offices) {
            known(office.bodyId());
            known(office.holderId());
            officesByBody
                    .computeIfAbsent(office.bodyId(), id -> new ArrayList<>())
                    .add(office);
            officesByHolder
                    .computeIfAbsent(office.holderId(), id -> new ArrayList<>())
                    .add(office);
        }
    }

    private Actor known(String id) {
        Actor actor = actors.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("No actor has the id '" + id + "'");
        }
        return actor;
    }

    public Collection<Actor> actors() {
        return actors.values();
    }

    /** All ways in which texts name the actors. */
    public List<Alias> aliases() {
        return aliases;
    }

    public Optional<Actor> find(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** The actor as which another one counts: the state for its ministries and forces, itself for any other. */
    Actor countedAs(Actor actor) {
        return actor.partOf().isEmpty() ? actor : known(actor.partOf());
    }

    /** The aliases whose longest match begins at a token, and where it ends; none of a stop phrase; null where nothing matches. */
    @Nullable
    AliasMatch aliasAt(Tokens tokens, int from, int to) {
        long match = aliasTrie.longest(tokens, from, to);
        if (match == 0) {
            return null;
        }
        int end = from + PhraseTrie.length(match);
        List<Alias> found = new ArrayList<>(1);
        for (int value : aliasTrie.values(match)) {
            if (value == STOP) {
                return new AliasMatch(from, end, List.of());
            }
            Alias alias = aliases.get(value);
            if (isWritten(alias, tokens, from, end)) {
                found.add(alias);
            }
        }
        return found.isEmpty() ? null : new AliasMatch(from, end, found);
    }

    /** The office title whose longest match begins at a token; null where none does. */
    @Nullable
    TitleMatch titleAt(Tokens tokens, int from, int to) {
        return title(titleTrie, tokens, from, to);
    }

    /** As {@link #titleAt}, for titles in the plural. */
    @Nullable
    TitleMatch pluralTitleAt(Tokens tokens, int from, int to) {
        return title(pluralTrie, tokens, from, to);
    }

    private @Nullable TitleMatch title(PhraseTrie trie, Tokens tokens, int from, int to) {
        long match = trie.longest(tokens, from, to);
        if (match == 0) {
            return null;
        }
        List<OfficeTitle> found = new ArrayList<>(1);
        for (int value : trie.values(match)) {
            found.add(titles.get(value));
        }
        return new TitleMatch(from, from + PhraseTrie.length(match), found);
    }

    /**
     * The one person whom a title of a body means over the whole time in which an article can have been published; where
     * several offices have the title, the holder of the one that is called so.
     */
    Optional<Actor> holder(String bodyId, List<OfficeTitle> title, PublicationDate date) {
        Set<String> holders = holders(bodyId, title, date);
        if (holders.size() > 1) {
            List<OfficeTitle> called = title.stream()
                    .map(t -> new OfficeTitle(t.phrase(), "office:" + t.phrase()))
                    .toList();
            holders = holders(bodyId, called, date);
        }
        return holders.size() == 1 ? find(holders.iterator().next()) : Optional.empty();
    }

    /** The persons who hold an office of a title of a body in the time in which an article can have been published. */
    Set<String> holders(String bodyId, List<OfficeTitle> title, PublicationDate date) {
        Set<String> holders = new TreeSet<>();
        for (Office office : date.isKnown() ? officesOfBody(bodyId) : List.<Office>of()) {
            if (isNamedBy(office, title) && office.touches(date.first(), date.last())) {
                holders.add(office.holderId());
            }
        }
        return holders;
    }

    /** The common noun for bodies whose longest match begins at a token; null where none does. */
    @Nullable
    NominalMatch nominalAt(Tokens tokens, int from, int to) {
        long match = nominalTrie.longest(tokens, from, to);
        if (match == 0) {
            return null;
        }
        List<Nominal> found = new ArrayList<>(1);
        for (int value : nominalTrie.values(match)) {
            found.add(nominals.get(value));
        }
        return new NominalMatch(from, from + PhraseTrie.length(match), found);
    }

    /** All terms in the offices of a body. */
    List<Office> officesOfBody(String bodyId) {
        return officesByBody.getOrDefault(bodyId, List.of());
    }

    /** The person whose name of two words sounds like these; empty where none or several do. */
    Optional<Actor> soundingLike(String first, String last) {
        return Optional.ofNullable(spellings.find(first, last)).flatMap(this::find);
    }

    /** The holder of an office that no other body has: the pope. */
    Optional<Actor> onlyHolder(List<OfficeTitle> title, PublicationDate date) {
        Set<String> bodies = bodiesByTitle.computeIfAbsent(title, this::bodiesWith);
        return bodies.size() == 1 ? holder(bodies.iterator().next(), title, date) : Optional.empty();
    }

    private Set<String> bodiesWith(List<OfficeTitle> title) {
        return officesByBody.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(office -> isNamedBy(office, title)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The terms of a person that an article of this date can mean. */
    List<Office> officesOf(String holderId, PublicationDate date) {
        return termsOf(holderId).stream()
                .filter(office -> date.isKnown() && office.touches(date.first(), date.last()))
                .toList();
    }

    /** All terms of a person. */
    List<Office> termsOf(String holderId) {
        return officesByHolder.getOrDefault(holderId, List.of());
    }

    /** The surnames of a person, folded. */
    Set<String> surnamesOf(String actorId) {
        return surnames.getOrDefault(actorId, Set.of());
    }

    /** The pronoun by which a person is called: he or she. */
    public String pronounOf(Actor person) {
        return women.contains(person.id()) ? "she" : "he";
    }

    static boolean isNamedBy(Office office, List<OfficeTitle> title) {
        return title.stream().anyMatch(t -> t.names(office));
    }

    /** A capital of the seed is one in the text; where it is asked for, so are words all in capitals, but in a shouted text. */
    private static boolean isWritten(Alias alias, Tokens tokens, int from, int to) {
        int begin = tokens.start(from);
        boolean asInSeed = tokens.end(to - 1) - begin == alias.text().length()
                && tokens.text().startsWith(alias.text(), begin);
        if (asInSeed) {
            return true;
        }
        boolean any = alias.caseRule() == Alias.CaseRule.ANY;
        Tokens seed = Tokens.of(alias.text());
        boolean shouted = true;
        boolean same = true;
        for (int i = 0; i < seed.size(); i++) {
            int token = from + i;
            same &= (!seed.isCapitalised(i) || tokens.isCapitalised(token))
                    && (any || seed.isAllCapitals(i) == tokens.isAllCapitals(token));
            shouted &= !seed.isAllCapitals(i) && (tokens.isAllCapitals(token) || !tokens.isWord(token));
        }
        return same || shouted;
    }

    private record Named(String alias, String actorId) implements Serializable {}

    /** What else an alias can mean; null where nothing is known. */
    @Nullable
    Homonym homonymOf(Alias alias) {
        return homonyms.get(new Named(alias.text(), alias.actorId()));
    }

    /** Aliases found at one place. */
    record AliasMatch(int from, int to, List<Alias> aliases) {}

    /** Common nouns for bodies found at one place. */
    record NominalMatch(int from, int to, List<Nominal> nominals) {}

    /** Office titles found at one place. */
    record TitleMatch(int from, int to, List<OfficeTitle> titles) {}
}

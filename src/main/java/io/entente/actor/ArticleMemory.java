package io.entente.actor;

import io.entente.article.PublicationDate;
import io.entente.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an article has said so far about who is who. */
final class ArticleMemory {

    private final Tokens tokens;
    private final PublicationDate date;
    private final TreeSet<String> named = new TreeSet<>();
    private final Map<String, Integer> states = new TreeMap<>();
    private final Map<String, Actor> spellings = new HashMap<>();
    private final Set<String> otherBearers = new TreeSet<>();
    private final Map<Homonym, Boolean> others = new HashMap<>();
    private final Map<String, Actor> acronyms = new HashMap<>();
    private final List<Mention> persons = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Integer, List<Actor>> officeBodies = new HashMap<>();
    private int unsettled;

    ArticleMemory(Tokens tokens, PublicationDate date) {
        this.tokens = tokens;
        this.date = date;
    }

    PublicationDate date() {
        return date;
    }

    /** The article gives this person's full name somewhere. */
    void name(String actorId) {
        named.add(actorId);
    }

    /** The ids of the actors whose full name the article gives, in their order. */
    SortedSet<String> named() {
        return named;
    }

    /** The article names a state, by whatever name. */
    void countState(String actorId) {
        states.merge(actorId, 1, Integer::sum);
    }

    /** The ids of the states that the article names. */
    Set<String> states() {
        return states.keySet();
    }

    int timesNamed(String stateId) {
        return states.getOrDefault(stateId, 0);
    }

    boolean names(String actorId) {
        return named.contains(actorId);
    }

    /**
     * The aliases of a place that can be meant, the likeliest first: one that needs its actor's name counts where the article
     * gives it, and comes first where no other actor of the place is named.
     */
    List<Alias> meant(List<Alias> aliases) {
        List<Alias> always = new ArrayList<>();
        List<Alias> where = new ArrayList<>();
        for (Alias alias : aliases) {
            if (alias.context() != Alias.ContextRule.TITLED) {
                always.add(alias);
            } else if (names(alias.actorId())) {
                where.add(alias);
            }
        }
        boolean otherNamed = always.stream().anyMatch(alias -> names(alias.actorId()));
        (otherNamed ? always : where).addAll(otherNamed ? where : always);
        return otherNamed ? always : where;
    }

    /** From here on the article's own spelling of a surname means this person. */
    void learnSpelling(String folded, Actor actor) {
        spellings.put(folded, actor);
    }

    /** The article gives a surname to somebody who is not listed. */
    void noteOtherBearer(String folded) {
        otherBearers.add(folded);
    }

    boolean hasOtherBearer(String folded) {
        return otherBearers.contains(folded);
    }

    /** Whether the words of the article say that an alias means something else here. */
    boolean isOtherThing(@Nullable Homonym homonym) {
        return homonym != null && others.computeIfAbsent(homonym, this::speaksForOther);
    }

    private boolean speaksForOther(Homonym homonym) {
        boolean other = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (homonym.though().contains(tokens.lower(i))) {
                return false;
            }
            other |= homonym.unless().contains(tokens.lower(i));
        }
        return other;
    }

    /** From here on an acronym in brackets after a body's name means this body. */
    void introduce(String folded, Actor actor) {
        acronyms.put(folded, actor);
    }

    /** The body whose acronym the article introduced; null where it did not. */
    @Nullable
    Actor introduced(String folded) {
        return acronyms.get(folded);
    }

    Optional<Actor> spelt(String folded) {
        return Optional.ofNullable(spellings.get(folded));
    }

    void remember(Mention mention) {
        if (mention.isOfPair()) {
            return;
        }
        mentions.add(mention);
        if (mention.actor().isPerson() && mention.isActor()) {
            persons.add(mention);
            named.add(mention.actor().id());
        }
    }

    /** The persons mentioned so far, first to last. */
    List<Mention> persons() {
        return persons;
    }

    /** The mentions of persons in a sentence so far. */
    List<Mention> personsOf(int sentence) {
        return of(persons, sentence);
    }

    /** The mentions of a sentence so far, but those of phrases for two. */
    List<Mention> mentionsOf(int sentence) {
        return of(mentions, sentence);
    }

    /** A body whose office the article named; its holder is the mention. */
    void noteBody(int sentence, Actor body) {
        officeBodies.computeIfAbsent(sentence, index -> new ArrayList<>()).add(body);
    }

    /** The actors that a sentence has named so far, with or without states as places. */
    List<Actor> namedIn(int sentence, boolean places) {
        List<Actor> named = new ArrayList<>();
        for (Mention mention : of(mentions, sentence)) {
            if (places || mention.role() != Mention.Role.TERRITORY) {
                named.add(mention.actor());
            }
        }
        named.addAll(officeBodies.getOrDefault(sentence, List.of()));
        return named;
    }

    private static List<Mention> of(List<Mention> mentions, int sentence) {
        int from = mentions.size();
        while (from > 0 && mentions.get(from - 1).sentence() >= sentence) {
            from--;
        }
        int to = from;
        while (to < mentions.size() && mentions.get(to).sentence() == sentence) {
            to++;
        }
        return mentions.subList(from, to);
    }

    /** One more phrase refers to somebody and cannot be settled. */
    void leaveUnsettled() {
        unsettled++;
    }

    int unsettled() {
        return unsettled;
    }

    /** The persons of the nearest sentence before one that names any, at most so many back. */
    Set<Actor> personsBefore(int sentence, int back) {
        for (int i = persons.size() - 1; i >= 0; i--) {
            int named = persons.get(i).sentence();
            if (named < sentence) {
                return sentence - named <= back
                        ? personsOf(named).stream()
                                .map(Mention::actor)
                                .collect(Collectors.toCollection(LinkedHashSet::new))
                        : Set.of();
            }
        }
        return Set.of();
    }
}

package io.entente.actor;

import io.entente.article.PublicationDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an article has said so far about who is who. */
final class ArticleMemory {

    private final PublicationDate date;
    private final TreeSet<String> named = new TreeSet<>();
    private final Map<String, Integer> states = new TreeMap<>();
    private final Map<String, Actor> spellings = new HashMap<>();
    private final List<Mention> persons = new ArrayList<>();

    ArticleMemory(PublicationDate date) {
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

    Optional<Actor> spelt(String folded) {
        return Optional.ofNullable(spellings.get(folded));
    }

    void remember(Mention mention) {
        if (mention.actor().isPerson() && mention.isActor()) {
            persons.add(mention);
            named.add(mention.actor().id());
        }
    }

    /** The persons mentioned so far, first to last. */
    List<Mention> persons() {
        return persons;
    }

    /** The one person of a sentence, where exactly one was mentioned in it. */
    Optional<Actor> onlyPersonOf(int sentence) {
        Set<Actor> found = new HashSet<>();
        for (int i = persons.size() - 1; i >= 0 && persons.get(i).sentence() >= sentence; i--) {
            if (persons.get(i).sentence() == sentence) {
                found.add(persons.get(i).actor());
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The one person of the nearest sentence before one, at most so many back, that names any. */
    Optional<Actor> onlyPersonBefore(int sentence, int back) {
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        for (int i = persons.size() - 1; i >= 0; i--) {
            int named = persons.get(i).sentence();
            if (named < sentence) {
                return sentence - named <= back ? onlyPersonOf(named) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}

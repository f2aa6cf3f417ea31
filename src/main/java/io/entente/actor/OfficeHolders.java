package io.entente.actor;

import io.entente.actor.Mention.Rule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom an office means: its holder at the article's date, or one of those the article names. */
final class OfficeHolders {

    private static final int MUCH_MORE = 4;
    private static final int CLEARLY_MORE = 2;

    private final ActorDirectory directory;

    OfficeHolders(ActorDirectory directory) {
        this.directory = directory;
    }

    /** A person and the rule that says so. */
    record Holder(Actor actor, Rule rule) {}

    /** The holder of a construct without a name beside it; empty where nobody is meant or several can be. */
    Optional<Holder> of(OfficeConstruct construct, ArticleMemory memory) {
        return switch (construct.time()) {
            case PRESENT -> present(construct, memory).map(actor -> new Holder(actor, Rule.OFFICE_BY_DATE));
            case PAST -> once(construct, memory).map(actor -> new Holder(actor, Rule.FORMER_OFFICE_AFTER_NAME));
            case OTHER -> Optional.empty();
        };
    }

    private Optional<Actor> present(OfficeConstruct construct, ArticleMemory memory) {
        for (String body : construct.bodies()) {
            Optional<Actor> holder = directory.holder(body, construct.titles(), memory.date());
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    /** Whoever of several present holders of a construct has a surname like a word: "captain regent Rossi"; empty where not just one. */
    Optional<Actor> presentCalled(OfficeConstruct construct, Predicate<Actor> called, ArticleMemory memory) {
        Set<String> found = new TreeSet<>();
        for (String body : construct.isOfHolder() ? construct.bodies() : List.<String>of()) {
            directory.holders(body, construct.titles(), memory.date()).stream()
                    .filter(id -> directory.find(id).filter(called).isPresent())
                    .forEach(found::add);
        }
        return one(found);
    }

    /** The one person whom the article names and who held the office before its date. */
    private Optional<Actor> once(OfficeConstruct construct, ArticleMemory memory) {
        Set<String> found = new TreeSet<>();
        for (String body : construct.bodies()) {
            for (Office office : directory.officesOfBody(body)) {
                if (isOver(office, memory)
                        && memory.names(office.holderId())
                        && ActorDirectory.isNamedBy(office, construct.titles())) {
                    found.add(office.holderId());
                }
            }
        }
        return one(found);
    }

    /** The one person whom the article names and who held an office of this title, of whatever body, before its date. */
    Optional<Actor> once(List<OfficeTitle> titles, ArticleMemory memory) {
        Set<String> found = new TreeSet<>();
        for (String named : memory.named()) {
            for (Office office : directory.termsOf(named)) {
                if (isOver(office, memory) && ActorDirectory.isNamedBy(office, titles)) {
                    found.add(named);
                }
            }
        }
        return one(found);
    }

    private Optional<Actor> one(Set<String> ids) {
        return ids.size() == 1 ? directory.find(ids.iterator().next()) : Optional.empty();
    }

    private static boolean isOver(Office office, ArticleMemory memory) {
        return office.to() != null
                && memory.date().isKnown()
                && !office.to().isAfter(memory.date().first());
    }

    /**
     * The persons so far who hold an office of this title.
     *
     * @param count how many there are
     * @param meant the only one, or the one named far more often than any other; null where there is none
     */
    record Candidates(int count, @Nullable Actor meant) {}

    /** Who of those named so far can be meant by a title. */
    Candidates amongNamed(List<OfficeTitle> titles, ArticleMemory memory) {
        Map<Actor, Integer> times = new LinkedHashMap<>();
        Set<Actor> others = new HashSet<>();
        for (Mention person : memory.persons()) {
            Actor actor = person.actor();
            if (times.containsKey(actor) || others.contains(actor)) {
                times.computeIfPresent(actor, (holder, count) -> count + 1);
            } else if (directory.officesOf(actor.id(), memory.date()).stream()
                    .anyMatch(office -> ActorDirectory.isNamedBy(office, titles))) {
                times.put(actor, 1);
            } else {
                others.add(actor);
            }
        }
        return new Candidates(times.size(), MostNamed.of(times, MUCH_MORE));
    }

    /** The one who held the office of the last person before him, or after him; empty where that is not known. */
    Optional<Actor> besideLastPerson(ArticleMemory memory, boolean before) {
        List<Mention> persons = memory.persons();
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        Office last = null;
        for (Office office :
                directory.termsOf(persons.get(persons.size() - 1).actor().id())) {
            boolean later = last == null
                    || (office.leads() && !last.leads())
                    || (office.leads() == last.leads() && office.from().isAfter(last.from()));
            last = office.hasBegun(memory.date()) && later ? office : last;
        }
        return last == null ? Optional.empty() : beside(last, before, memory);
    }

    private Optional<Actor> beside(Office term, boolean before, ArticleMemory memory) {
        Set<String> found = new TreeSet<>();
        for (Office office : directory.officesOfBody(term.bodyId())) {
            boolean joins = before
                    ? term.from().equals(office.to())
                    : office.from().equals(term.to()) && office.hasBegun(memory.date());
            if (joins
                    && office.title().equals(term.title())
                    && !office.holderId().equals(term.holderId())) {
                found.add(office.holderId());
            }
        }
        return one(found);
    }

    /** The holder in the state that the article is about: the one it names twice as often as any other that has the office. */
    Optional<Actor> inStateOfArticle(List<OfficeTitle> titles, ArticleMemory memory) {
        Map<String, Integer> times = new TreeMap<>();
        for (String state : memory.states()) {
            if (directory.holder(state, titles, memory.date()).isPresent()) {
                times.put(state, memory.timesNamed(state));
            }
        }
        if (times.isEmpty()) {
            return directory.onlyHolder(titles, memory.date());
        }
        return Optional.ofNullable(MostNamed.of(times, CLEARLY_MORE))
                .flatMap(state -> directory.holder(state, titles, memory.date()));
    }

    private boolean isOfState(Office office) {
        return directory.find(office.bodyId()).filter(Actor::isState).isPresent();
    }

    /** The counterpart of a state's leader is a leader; of an ambassador, the one to the same place; of any other, somebody of the same rank. */
    private static OfficeTitle sameRank(Office office) {
        String rank = "rank:" + office.rank().name().toLowerCase(Locale.ROOT);
        String own = office.rank() == Office.Rank.AMBASSADOR ? "office:" + office.title() : rank;
        return new OfficeTitle(office.title(), office.leads() ? "leads" : own);
    }

    /** The ranks that the last person with an office in a sentence holds. */
    List<OfficeTitle> ranksOfLastPerson(int sentence, ArticleMemory memory) {
        List<Mention> persons = memory.personsOf(sentence);
        for (int i = persons.size() - 1; i >= 0; i--) {
            List<Office> offices = directory.officesOf(persons.get(i).actor().id(), memory.date()).stream()
                    .filter(office -> office.rank() != Office.Rank.JOINT)
                    .toList();
            if (!offices.isEmpty()) {
                List<Office> ofStates = offices.stream().filter(this::isOfState).toList();
                return (ofStates.isEmpty() ? offices : ofStates)
                        .stream().map(OfficeHolders::sameRank).distinct().toList();
            }
        }
        return List.of();
    }
}

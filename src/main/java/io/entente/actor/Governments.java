package io.entente.actor;

import io.entente.actor.Office.Rank;
import io.entente.article.PublicationDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who governs which state. */
public final class Governments {

    private static final Set<Rank> GOVERNING = EnumSet.of(
            Rank.HEAD_OF_STATE, Rank.HEAD_OF_GOVERNMENT, Rank.FOREIGN_MINISTER, Rank.DEFENCE_MINISTER, Rank.DEPUTY);

    private final ActorDirectory directory;

    public Governments(ActorDirectory directory) {
        this.directory = directory;
    }

    /** The state of which a person is at a date the head, the head of government, a minister, or the head of an organ. */
    public Optional<Actor> governedBy(Actor person, PublicationDate date) {
        for (Office office : directory.officesOf(person.id(), date)) {
            Actor body = directory.find(office.bodyId()).orElseThrow();
            Actor counted = directory.countedAs(body);
            if (counted.isState() && (counted != body || GOVERNING.contains(office.rank()))) {
                return Optional.of(counted);
            }
        }
        return Optional.empty();
    }

    /** The state that an actor belongs to: its country, or itself. */
    public Optional<Actor> stateOf(Actor actor) {
        return actor.isState() ? Optional.of(actor) : directory.find(actor.countryIso3());
    }
}

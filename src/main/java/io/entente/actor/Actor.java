package io.entente.actor;

import java.io.Serializable;

/**
 * Someone who can act: a person, a state, an organisation.
 *
 * @param id ISO 3166-1 alpha-3 for a state, the acronym for a body, a slug of the name for a person
 * @param countryIso3 the state it belongs to, empty where it belongs to none
 * @param wikidataId empty where unknown
 * @param cameoCode empty where unknown
 * @param partOf the actor whose organ it is and as which its mentions count: the state of a ministry; empty where it counts itself
 */
public record Actor(
        String id, String name, ActorType type, String countryIso3, String wikidataId, String cameoCode, String partOf)
        implements Serializable {

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("Actor without id or name: '" + id + "', '" + name + "'");
        }
    }

    /** An actor that is the organ of no other. */
    public Actor(String id, String name, ActorType type, String countryIso3, String wikidataId, String cameoCode) {
        this(id, name, type, countryIso3, wikidataId, cameoCode, "");
    }

    public boolean isPerson() {
        return type == ActorType.PERSON;
    }

    public boolean isState() {
        return type == ActorType.STATE;
    }
}

package io.entente.actor;

import java.io.Serializable;

/**
 * Someone who can act: a person, a state, an organisation.
 *
 * @param id ISO 3166-1 alpha-3 for a state, the acronym for a body, a slug of the name for a person
 * @param countryIso3 the state it belongs to, empty where it belongs to none
 * @param wikidataId empty where unknown
 * @param cameoCode empty where unknown
 */
public record Actor(String id, String name, ActorType type, String countryIso3, String wikidataId, String cameoCode)
        implements Serializable {

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("Actor without id or name: '" + id + "', '" + name + "'");
        }
    }

    public boolean isPerson() {
        return type == ActorType.PERSON;
    }

    public boolean isState() {
        return type == ActorType.STATE;
    }
}

package io.entente.actor;

import io.entente.actor.Mention.Kind;
import io.entente.actor.Mention.Role;
import io.entente.actor.Mention.Rule;

/** Makes mentions of tokens. */
final class Mentions {

    private Mentions() {}

    static Mention of(Scene scene, Actor actor, Kind kind, Role role, Rule rule, int from, int to) {
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

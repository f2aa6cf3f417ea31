package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorPairTest {

    @Test
    void ordersItsMembers() {
        assertThat(ActorPair.of("USA", "RUS")).isEqualTo(new ActorPair("RUS", "USA"));
        assertThat(ActorPair.of("RUS", "USA")).isEqualTo(new ActorPair("RUS", "USA"));
    }

    @Test
    void isOfTwoDifferentActors() {
        assertThatThrownBy(() -> ActorPair.of("RUS", "RUS")).hasMessageContaining("RUS");
        assertThatThrownBy(() -> new ActorPair("USA", "RUS")).hasMessageContaining("not in order");
    }
}

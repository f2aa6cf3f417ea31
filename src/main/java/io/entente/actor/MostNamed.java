package io.entente.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is named far more often than any other. */
final class MostNamed {

    private MostNamed() {}

    /** The one named at least so many times as often as the next; null where there is none. */
    static <T> @Nullable T of(Map<T, Integer> times, int factor) {
        T most = null;
        int best = 0;
        int second = 0;
        for (Map.Entry<T, Integer> one : times.entrySet()) {
            if (one.getValue() > best) {
                second = best;
                best = one.getValue();
                most = one.getKey();
            } else {
                second = Math.max(second, one.getValue());
            }
        }
        return best >= factor * second ? most : null;
    }
}

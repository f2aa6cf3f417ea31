package io.entente.stage;

import java.util.Iterator;
import java.util.function.Function;

/** Gives what a function makes of each element, one at a time. */
final class MappedIterator<A, B> implements Iterator<B> {

    private final Iterator<A> from;
    private final Function<A, B> map;

    MappedIterator(Iterator<A> from, Function<A, B> map) {
        this.from = from;
        this.map = map;
    }

    @Override
    public boolean hasNext() {
        return from.hasNext();
    }

    @Override
    public B next() {
        return map.apply(from.next());
    }
}

package io.entente.stage;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Gives all that a function makes of each element, one element at a time. */
final class FlatIterator<A, B> implements Iterator<B> {

    private final Iterator<A> from;
    private final Function<A, Iterator<B>> map;
    private Iterator<B> at = Collections.emptyIterator();

    FlatIterator(Iterator<A> from, Function<A, Iterator<B>> map) {
        this.from = from;
        this.map = map;
    }

    @Override
    public boolean hasNext() {
        while (!at.hasNext() && from.hasNext()) {
            at = map.apply(from.next());
        }
        return at.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return at.next();
    }
}

package io.entente.seed;

/** A seed file that is missing or wrong: the message names the file, the line and what is wrong. */
public final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SeedException(String message) {
        super(message);
    }
}

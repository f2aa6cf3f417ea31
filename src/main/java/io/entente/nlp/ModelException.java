package io.entente.nlp;

/** A model of the user's or of the pack cannot be used; the message says why, in one line. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }
}

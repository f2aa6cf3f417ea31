package io.entente.corpus;

/** An input that cannot be read as a corpus; the message is one line for the person who named it. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}

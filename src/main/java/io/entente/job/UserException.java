package io.entente.job;

/** The user's input or arguments are wrong: the message is one line that says what, and how to mend it. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserException(String message) {
        super(message);
    }
}

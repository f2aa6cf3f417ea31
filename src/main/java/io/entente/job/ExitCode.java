package io.entente.job;

/** What the process answers to its caller. */
final class ExitCode {

    static final int DONE = 0;
    /** The user's input or arguments are wrong. */
    static final int USER = 2;
    /** A fault of ours. */
    static final int FAULT = 3;

    private ExitCode() {}
}

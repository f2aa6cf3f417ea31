package io.entente.corpus;

import io.entente.article.RejectReason;
import java.io.IOException;

/** The bytes of a file cannot be had beyond some place, whatever its format. */
final class BrokenFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final RejectReason reason;

    BrokenFileException(RejectReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    BrokenFileException(RejectReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static BrokenFileException tooLarge(String what, long limit) {
        return new BrokenFileException(
                RejectReason.TOO_LARGE, what + " is longer than the limit of " + limit + " bytes");
    }

    RejectReason reason() {
        return reason;
    }
}

package io.entente.storage;

import java.io.Serializable;

/**
 * A file as it lies in storage.
 *
 * @param path below the run's folder, with {@code /}
 * @param bytes its length; {@link #UNREADABLE} where it could not be read
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits, or why it could not be read
 */
public record FileDigest(String path, long bytes, String sha256) implements Serializable {

    static final long UNREADABLE = -1;
}

package io.entente.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable names for content: the first 16 bytes of SHA-256 over length-prefixed parts, as 32 hexadecimal digits. */
public final class Fingerprint {

    private static final int BYTES = 16;

    /** Making a digest costs as much as digesting a short text. */
    private static final ThreadLocal<MessageDigest> DIGESTS = ThreadLocal.withInitial(Fingerprint::sha256);

    private Fingerprint() {}

    /** The fingerprint of the parts in their order; {@code ("ab", "c")} and {@code ("a", "bc")} differ. */
    public static String of(String... parts) {
        MessageDigest digest = DIGESTS.get();
        digest.reset();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** A fresh SHA-256 digest, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}

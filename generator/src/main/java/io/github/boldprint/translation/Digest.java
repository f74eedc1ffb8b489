package io.github.boldprint.translation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for source texts. */
final class Digest {

    private static final int BYTES = 6;

    private Digest() {}

    /** The first twelve hexadecimal digits of the SHA-256 of what a text says. */
    static String of(Said text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.spoken().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

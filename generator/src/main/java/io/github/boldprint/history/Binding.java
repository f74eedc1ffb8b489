package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Said;
import io.github.boldprint.policy.Decision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What a decision about a change is bound to. */
public final class Binding {

    /** Characters; what is longer is written by its beginning and a digest. */
    private static final int SHORT = 80;
    private static final int BEGINNING = 60;

    private Binding() {}

    /** The change as a decision about it says it. */
    public static Decision.Bound of(Change change) {
        return new Decision.Bound(change.rule(), place(change), change.where().language().orElse(""),
                copy(change.before()), copy(change.after()));
    }

    /** {@code returns fact window (US)}: without the language, which stands beside it. */
    private static String place(Change change) {
        String path = change.where().path();
        String markets = String.join(", ", change.where().markets());
        return change.where().policy() + " " + change.where().subject().word() + (path.isEmpty() ? "" : " " + path)
                + (markets.isEmpty() ? "" : " (" + markets + ")");
    }

    private static String copy(Optional<Said> said) {
        String text = said.map(Said::text).orElse("").strip();
        String line = text.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SHORT && line.equals(text)) {
            return text;
        }
        int end = line.offsetByCodePoints(0, Math.min(BEGINNING, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip() + " … sha256 " + digest(text);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

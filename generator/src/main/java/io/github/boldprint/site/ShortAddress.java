package io.github.boldprint.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The short address of a policy or a clause: {@code s/7k2mq4/}. It is made from the ids alone, which never change, so
 * neither does it; and it has no {@code #}, so that a server can lead it to wherever the clause stands one day.
 */
public final class ShortAddress {

    /** The folder: shorter than a policy's name or a language's tag may be. */
    static final String FOLDER = "s";

    /** Digits and letters that nobody takes for one another (Crockford's Base32). */
    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 6;

    private ShortAddress() {}

    /** The code of a policy or, with its id, of a clause; the id is empty for the policy. */
    static String code(String policy, String clause) {
        byte[] digest = digest(clause.isEmpty() ? policy : policy + "#" + clause);
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | digest[i] & 0xff;
        }
        StringBuilder code = new StringBuilder();
        for (int i = 1; i <= LENGTH; i++) {
            code.append(SIGNS.charAt((int) (bits >>> Long.SIZE - 5 * i & 31)));
        }
        return code.toString();
    }

    /** The file at the short address of a policy or, with its id, of a clause, in the language of the policy's page. */
    public static SitePath of(SitePath page, String policy, String clause) {
        String folder = page.value().substring(0, page.value().length() - (policy + "/index.html").length());
        return new SitePath(folder + file(code(policy, clause)));
    }

    /** The name of the file below a language's folder. */
    static String file(String code) {
        return FOLDER + "/" + code + "/index.html";
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

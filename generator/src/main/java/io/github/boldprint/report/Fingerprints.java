package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A name for each finding that stays when lines move: of its rule, its file and its message, and its turn among those
 * that share all three. So a host recognises an old finding after an edit above it.
 */
final class Fingerprints {

    private Fingerprints() {}

    /** One for each finding, in their order; 32 hexadecimal digits. */
    static List<String> of(Run run) {
        Map<String, Integer> turns = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : run.findings().all()) {
            String same = String.join("\n", finding.rule().value(), run.inRepository(finding.at().file()),
                    finding.message());
            int turn = turns.merge(same, 1, Integer::sum);
            fingerprints.add(digest(same + "\n" + turn));
        }
        return fingerprints;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

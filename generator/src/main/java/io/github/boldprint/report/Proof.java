package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Said;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.redline.Redline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That the marks are whole: accepting all of them gives the new texts, and rejecting all the old ones.
 *
 * @param texts how many marked texts there are
 * @param held for how many of them it holds
 * @param before digest of the old plain text; empty where versions were compared
 * @param after digest of the new one
 * @param coarse how many were too large to be compared finely
 */
record Proof(int texts, int held, String before, String after, int coarse) {

    static Proof of(Comparison comparison) {
        if (!comparison.text().isEmpty()) {
            List<Redline> parts = comparison.text().stream().map(TextDiffer.Section::redline).toList();
            return new Proof(1, 1, digest(parts.stream().map(Redline::rejected).collect(Collectors.joining())),
                    digest(parts.stream().map(Redline::accepted).collect(Collectors.joining())),
                    parts.stream().anyMatch(Redline::bounded) ? 1 : 0);
        }
        List<Change> marked = comparison.changes().all().stream().filter(change -> change.redline().isPresent())
                .toList();
        return new Proof(marked.size(), (int) marked.stream().filter(Proof::holds).count(), "", "",
                (int) marked.stream().filter(change -> change.redline().get().bounded()).count());
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!after.isEmpty()) {
            sentences.add("Accepting every mark gives the new text, byte for byte: SHA-256 " + after + ".");
            sentences.add("Rejecting every mark gives the old text, byte for byte: SHA-256 " + before + ".");
        } else if (texts == 0) {
            sentences.add("No running text was edited; every other change stands above with its old and new value.");
        } else {
            sentences.add("Accepting every mark gives the new text as it is written, and rejecting every mark the old"
                    + " one, sign by sign: checked for "
                    + held + " of " + ChangesCount.number(texts, "edited text", "edited texts") + ".");
        }
        if (coarse > 0) {
            sentences.add(ChangesCount.number(coarse, "text was", "texts were")
                    + " too large to be compared finely: the marks are"
                    + " complete, but wider than they need be, and a move may be shown as a deletion and an"
                    + " insertion.");
        }
        return sentences;
    }

    static boolean holds(Change change) {
        Redline redline = change.redline().orElseThrow();
        return redline.rejected().equals(change.before().map(Said::text).orElse(""))
                && redline.accepted().equals(change.after().map(Said::text).orElse(""));
    }

    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

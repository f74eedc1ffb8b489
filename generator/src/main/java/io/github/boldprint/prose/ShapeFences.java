package io.github.boldprint.prose;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text must keep to before it is parsed. Each fence is far from what an honest policy needs, and keeps out a
 * shape on which Flexmark 0.64.8 was seen to run away or to overflow its stack.
 */
final class ShapeFences {

    /** Code points in one text. */
    static final int MOST_CHARACTERS = 20_000;

    /** Lists and quotations that begin on one line. */
    static final int MOST_MARKERS = 10;

    /** The same punctuation character in a row. */
    static final int LONGEST_RUN = 50;

    /** Backslashes in a row: with 40 after a bracket, a parse would take years. */
    static final int MOST_BACKSLASHES = 10;

    /** Lines without an empty one between them: Flexmark reads a paragraph anew for each of its lines. */
    static final int MOST_LINES = 500;

    /** People draw lines with these, in tables and to be signed on; long runs of them are harmless. */
    private static final String DRAWN = "-=_.";

    private static final Pattern DIVIDER = Pattern.compile("([-*_])(?:[ \t]*+\\1){2,}+[ \t]*+");
    private static final Pattern MARKER = Pattern.compile("[ \t]*+(?:>|(?:[-*+:]|[0-9]{1,9}[.)])(?=[ \t]|$))");

    private final YamlNode.Scalar scalar;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private ShapeFences(YamlNode.Scalar scalar) {
        this.scalar = scalar;
        this.text = scalar.text();
    }

    static Findings check(YamlNode.Scalar scalar) {
        ShapeFences fences = new ShapeFences(scalar);
        fences.length();
        fences.characters();
        fences.runs();
        fences.lines();
        return Findings.of(fences.findings);
    }

    private void length() {
        int characters = text.codePointCount(0, text.length());
        if (characters > MOST_CHARACTERS) {
            refuse(0, "a text has at most " + MOST_CHARACTERS + " characters and this one has " + characters
                    + "; split it into several clauses");
        }
    }

    private void characters() {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character != '\n' && character != '\t' && Unprintable.is(character)) {
                refuse(at, Unprintable.name(character) + " cannot be printed; remove it");
                return;
            }
        }
    }

    private void runs() {
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at < text.length() && text.charAt(at) == text.charAt(from)) {
                continue;
            }
            int most = mostOf(text.charAt(from));
            if (at - from > most) {
                String what = text.charAt(from) == '\\' ? "backslashes" : "'" + text.charAt(from) + "'";
                refuse(from, "at most " + most + " " + what + " may stand in a row and here are " + (at - from)
                        + "; write fewer");
                return;
            }
            from = at;
        }
    }

    private static int mostOf(char character) {
        if (character == '\\') {
            return MOST_BACKSLASHES;
        }
        boolean free = DRAWN.indexOf(character) >= 0
                || Character.isLetterOrDigit(character)
                || Character.isWhitespace(character)
                || Character.isSurrogate(character);
        return free ? Integer.MAX_VALUE : LONGEST_RUN;
    }

    private void lines() {
        boolean nested = false;
        int together = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            together = afterBlanks(start, end) == end ? 0 : together + 1;
            if (together == MOST_LINES + 1) {
                refuse(start, "at most " + MOST_LINES + " lines may stand without an empty line between them; leave"
                        + " one above this line");
            }
            nested = nested || tooManyMarkers(start, end);
            start = end + 1;
        }
    }

    private boolean tooManyMarkers(int start, int end) {
        Matcher marker = MARKER.matcher(text).region(start, end);
        Matcher divider = DIVIDER.matcher(text).region(start, end);
        int markers = 0;
        while (marker.lookingAt() && !divider.matches()) {
            if (++markers > MOST_MARKERS) {
                refuse(marker.end() - 1, "at most " + MOST_MARKERS
                        + " lists and quotations may begin on one line; nest them less deeply");
                return true;
            }
            marker.region(marker.end(), end);
            divider.region(afterBlanks(marker.regionStart(), end), end);
        }
        return false;
    }

    private int afterBlanks(int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private void refuse(int offset, String message) {
        findings.add(ProseRules.TEXT_SHAPE.error(scalar.at(offset), message));
    }
}

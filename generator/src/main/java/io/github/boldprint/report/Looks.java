package io.github.boldprint.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How each character of a line of Markdown looks on a page: which are signs that nobody sees, and what they do to the
 * words between them. What is no sound markup is words.
 */
final class Looks {

    private static final Pattern QUOTE = Pattern.compile("\\{\\{[^{}\\n]*\\}\\}");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^\\s<>]*)>");
    private static final Pattern TARGET = Pattern.compile("\\((?:[^()\\s]|\\([^()\\s]*\\)|["
            + " \\t](?=\"))*(?:\"[^\"\\n]*\")?\\)");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String text;
    private final Look[] looks;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final List<Stress> stresses = new ArrayList<>();

    private Looks(String text) {
        this.text = text;
        this.looks = new Look[text.length()];
        java.util.Arrays.fill(looks, Look.PLAIN);
    }

    /** What a character is. */
    enum Kind { WORDS, SIGN, TARGET, QUOTE }

    /** @param link whether it is among the words of a link */
    record Look(Kind kind, boolean strong, boolean emphasis, boolean code, boolean link) {

        static final Look PLAIN = new Look(Kind.WORDS, false, false, false, false);

        private Look as(Kind other) {
            return new Look(other, strong, emphasis, code, link);
        }

        private Look stressed(boolean strongly) {
            return new Look(kind, strong || strongly, emphasis || !strongly, code, link);
        }

        private Look coded() {
            return new Look(kind, strong, emphasis, true, link);
        }

        private Look linked() {
            return new Look(kind, strong, emphasis, code, true);
        }
    }

    /** Signs of stress that are not used up yet. */
    private static final class Stress {

        private final char sign;
        private final boolean opens;
        private final boolean closes;
        private int start;
        private int end;

        private Stress(char sign, int start, int end, boolean opens, boolean closes) {
            this.sign = sign;
            this.start = start;
            this.end = end;
            this.opens = opens;
            this.closes = closes;
        }

        private int left() {
            return end - start;
        }
    }

    /** A look for each character. */
    static Look[] of(String text) {
        Looks looks = new Looks(text);
        for (int at = 0; at < text.length();) {
            at = looks.step(at);
        }
        looks.stress();
        return looks.looks;
    }

    private int step(int at) {
        return switch (text.charAt(at)) {
            case '\\' -> escape(at);
            case '`' -> code(at);
            case '{' -> whole(QUOTE, at, Kind.QUOTE);
            case '<' -> address(at);
            case '[' -> {
                brackets.push(at);
                yield at + 1;
            }
            case ']' -> link(at);
            case '*', '_' -> stress(at);
            default -> at + 1;
        };
    }

    private int escape(int at) {
        if (at + 1 < text.length() && PUNCTUATION.indexOf(text.charAt(at + 1)) >= 0) {
            looks[at] = Look.PLAIN.as(Kind.SIGN);
            return at + 2;
        }
        return at + 1;
    }

    private int code(int at) {
        int end = runEnd(at);
        for (int next = text.indexOf('`', end); next >= 0; next = text.indexOf('`', runEnd(next))) {
            if (runEnd(next) - next == end - at) {
                signs(at, end);
                signs(next, runEnd(next));
                for (int i = end; i < next; i++) {
                    looks[i] = looks[i].coded();
                }
                return runEnd(next);
            }
        }
        return end;
    }

    private int whole(Pattern pattern, int at, Kind kind) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return at + 1;
        }
        for (int i = at; i < matcher.end(); i++) {
            looks[i] = looks[i].as(kind);
        }
        return matcher.end();
    }

    private int address(int at) {
        Matcher matcher = ADDRESS.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return at + 1;
        }
        signs(at, at + 1);
        signs(matcher.end() - 1, matcher.end());
        for (int i = matcher.start(1); i < matcher.end(1); i++) {
            looks[i] = looks[i].linked();
        }
        return matcher.end();
    }

    private int link(int at) {
        if (brackets.isEmpty()) {
            return at + 1;
        }
        int open = brackets.pop();
        Matcher matcher = TARGET.matcher(text).region(at + 1, text.length());
        if (!matcher.lookingAt()) {
            return at + 1;
        }
        signs(open, open + 1);
        signs(at, at + 1);
        for (int i = open + 1; i < at; i++) {
            looks[i] = looks[i].linked();
        }
        for (int i = at + 1; i < matcher.end(); i++) {
            looks[i] = looks[i].as(Kind.TARGET);
        }
        return matcher.end();
    }

    private int stress(int at) {
        int end = runEnd(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean opens = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
        boolean closes = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
        boolean inWord = text.charAt(at) == '_' && opens && closes;
        stresses.add(new Stress(text.charAt(at), at, end, opens && (!inWord || isSign(before)), closes
                && (!inWord || isSign(after))));
        return end;
    }

    /** Each sign that closes takes the nearest one before it that opens. */
    private void stress() {
        for (int closer = 0; closer < stresses.size(); closer++) {
            Stress last = stresses.get(closer);
            for (int opener = closer - 1; last.closes && last.left() > 0 && opener >= 0;) {
                Stress first = stresses.get(opener);
                if (!first.opens || first.sign != last.sign || first.left() == 0) {
                    opener--;
                    continue;
                }
                int used = Math.min(2, Math.min(first.left(), last.left()));
                first.end -= used;
                signs(first.end, first.end + used);
                signs(last.start, last.start + used);
                for (int i = first.end + used; i < last.start; i++) {
                    looks[i] = looks[i].stressed(used == 2);
                }
                last.start += used;
                stresses.subList(opener + 1, closer).forEach(between -> between.end = between.start);
            }
        }
    }

    private void signs(int from, int to) {
        for (int i = from; i < to; i++) {
            looks[i] = looks[i].as(Kind.SIGN);
        }
    }

    private int runEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isSign(char sign) {
        return !Character.isLetterOrDigit(sign) && !isSpace(sign);
    }
}

package io.github.boldprint.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures marked texts alike, whoever marked them. A token is a link's target, an address, a
 * quoted value, a number, a word or a sign; it is not
 * the token of the redline, which also keeps a number with its unit and a date in one piece.
 */
final class Yardstick {

    private static final Pattern TOKEN =
            Pattern.compile("\\]\\([^)\\s]*\\)|https?://[^\\s)>\\]]+|(?<!\\S)/\\w[^\\s()\\[\\]|]*"
            + "|\\{\\{[^}]*}}|\\{%[^%]*%}|\\d+(?:[.,:/]\\d+)*+"
            + "|[\\p{L}\\p{M}\\p{N}]++(?:['\u2019_-][\\p{L}\\p{M}\\p{N}]++)*+"
            + "|([-=#*_~`])\\1++|\\S");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:/-]\\d+)*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Yardstick() {}

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static int marked(Marked marked) {
        return marked.pieces().stream().filter(piece -> piece.op() != ' ')
                .mapToInt(piece -> tokens(piece.text()).size()).sum();
    }

    /** Marks with nothing unchanged inside; a deletion and the insertion in its place are one. */
    static int hunks(Marked marked) {
        int hunks = 0;
        boolean open = false;
        for (Marked.Piece piece : marked.pieces()) {
            if (!piece.text().isBlank()) {
                hunks += piece.op() != ' ' && !open ? 1 : 0;
                open = piece.op() != ' ';
            }
        }
        return hunks;
    }

    /** Runs of one or two unchanged words between two marks in the same line. */
    static int islands(Marked marked) {
        int islands = 0;
        StringBuilder run = new StringBuilder("\n");
        for (Marked.Piece piece : marked.pieces()) {
            if (piece.op() == ' ') {
                run.append(piece.text());
            } else if (!piece.text().isBlank()) {
                long words = run.indexOf("\n") >= 0 ? 0
                        : tokens(run.toString()).stream().filter(token -> WORD.matcher(token).find()).count();
                islands += words == 1 || words == 2 ? 1 : 0;
                run.setLength(0);
                run.append(piece.text().endsWith("\n") ? "\n" : "");
            }
        }
        return islands;
    }

    /** Numbers of which a part is marked and a part is not. */
    static int splitNumbers(Marked marked) {
        return split(marked, '-') + split(marked, '+');
    }

    private static int split(Marked marked, char side) {
        StringBuilder text = new StringBuilder();
        StringBuilder ops = new StringBuilder();
        for (Marked.Piece piece : marked.pieces()) {
            if (piece.op() == ' ' || piece.op() == side) {
                text.append(piece.text());
                ops.append(String.valueOf(piece.op()).repeat(piece.text().length()));
            }
        }
        int split = 0;
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            split += ops.substring(matcher.start(), matcher.end()).chars().distinct().count() > 1 ? 1 : 0;
        }
        return split;
    }

    /** Whether both texts can be read off, white space aside. */
    static boolean givesBack(Marked marked, String before, String after) {
        return side(marked, '-').equals(before.replaceAll("\\s", ""))
                && side(marked, '+').equals(after.replaceAll("\\s", ""));
    }

    private static String side(Marked marked, char side) {
        StringBuilder text = new StringBuilder();
        marked.pieces().stream().filter(piece -> piece.op() == ' ' || piece.op() == side)
                .forEach(piece -> text.append(piece.text()));
        return text.toString().replaceAll("\\s", "");
    }

    /** The fewest tokens that any tool could mark, by Myers' greedy search. */
    static int fewest(String before, String after) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] was = tokens(before).stream().mapToInt(t -> numbers.computeIfAbsent(t, k -> numbers.size())).toArray();
        int[] is = tokens(after).stream().mapToInt(t -> numbers.computeIfAbsent(t, k -> numbers.size())).toArray();
        int most = was.length + is.length;
        int[] reach = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            for (int k = -edits; k <= edits; k += 2) {
                boolean down = k == -edits || k != edits && reach[most + k] < reach[most + k + 2];
                int x = down ? reach[most + k + 2] : reach[most + k] + 1;
                while (x < was.length && x - k < is.length && x - k >= 0 && was[x] == is[x - k]) {
                    x++;
                }
                reach[most + k + 1] = x;
                if (x >= was.length && x - k >= is.length) {
                    return edits;
                }
            }
        }
        return most;
    }
}

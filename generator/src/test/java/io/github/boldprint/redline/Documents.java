package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Policies made up from a seed: clauses of words, with the common ones as common as they are, and edits of them. */
final class Documents {

    private static final String[] COMMON =
            ("the of to and a in is that for it you we your our us may not on with be as are by"
            + " this or any if will within days order from").split(" ");
    private static final String[] STARTS =
            "ba be bi bo bu da de di do du fa fe ga ge ka ke la le ma me na ne pa pe ra re sa".split(" ");
    private static final String[] ENDS = "bel den fer gon ker lan mer nis per ras sen tor vin zal".split(" ");

    private final Random random;

    Documents(long seed) {
        random = new Random(seed);
    }

    int number(int most) {
        return random.nextInt(most);
    }

    String word() {
        return random.nextInt(100) < 45 ? COMMON[random.nextInt(COMMON.length)] : rare();
    }

    private String rare() {
        return STARTS[random.nextInt(STARTS.length)] + ENDS[random.nextInt(ENDS.length)]
                + (random.nextBoolean() ? ENDS[random.nextInt(ENDS.length)] : "");
    }

    /** A clause of some sentences; at times with a figure, a link or a fact. */
    String clause(int words) {
        StringBuilder clause = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < words; i++) {
            String word = switch (random.nextInt(40)) {
                case 0 -> 1 + random.nextInt(60) + " days";
                case 1 -> "[" + rare() + "](policy:" + rare() + ")";
                case 2 -> "{{" + rare() + "}}";
                case 3 -> "**" + rare() + "**";
                default -> word();
            };
            clause.append(i == 0 ? "" : " ").append(begins ? word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1) : word);
            begins = i == words - 1 || random.nextInt(14) == 0;
            clause.append(begins ? "." : random.nextInt(12) == 0 ? "," : "");
        }
        return clause.toString();
    }

    /** Clauses of 20 to 80 words. */
    List<String> clauses(int many) {
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            clauses.add(clause(20 + random.nextInt(60)));
        }
        return clauses;
    }

    /** The text with at most this share of its words replaced, taken out or added to. */
    String edited(String text, double share) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int edits = (int) (share * words.size()); edits > 0; edits--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, rare());
                default -> words.add(at, rare());
            }
        }
        return String.join(" ", words);
    }

    /** Markdown of every form, in any order, with odd white space. */
    String anything() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String end = random.nextInt(5) == 0 ? "\r\n" : random.nextInt(9) == 0 ? "" : "\n";
            text.append(block()).append(end).append(random.nextBoolean() ? end : "");
        }
        return text.toString();
    }

    private String block() {
        return switch (random.nextInt(14)) {
            case 0 -> "#".repeat(1 + random.nextInt(6)) + " " + rare();
            case 1 -> "- " + clause(3) + "\n  - " + clause(4);
            case 2 -> "1. " + clause(5) + "\n2. " + clause(2);
            case 3 -> "| " + rare() + " | b |\n|---|:-:|\n| " + clause(2) + " |  |\n|" + rare() + "|" + word() + "|";
            case 4 -> "> " + clause(4) + "\n>\n> " + rare();
            case 5 -> "```\n" + rare() + "\n\n| x |\n```";
            case 6 -> "---";
            case 7 -> rare() + "\n" + (random.nextBoolean() ? "===" : "---");
            case 8 -> "\t" + clause(3) + "  \n" + rare() + " \u00a0 " + rare();
            case 9 -> "退货期限为" + random.nextInt(30) + "天。 👩‍👩‍👧 e\u0301 \u200f" + rare();
            case 10 -> "[](<>)<!-- ](" + rare() + " {{ " + rare() + " }} `a | b` \\| **_~~" + rare();
            case 11 -> "---\ntitle: " + rare() + "\n---";
            default -> clause(6 + random.nextInt(20));
        };
    }
}

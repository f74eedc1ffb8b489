package io.github.boldprint.reference;

import java.util.ArrayList;
import java.util.List;

/** Words for a reader, some of them code, some of them links. */
record Words(List<Run> runs) {

    static final Words NONE = new Words(List.of());

    Words {
        runs = List.copyOf(runs);
    }

    /**
     * Words of one sort.
     *
     * @param code whether they are to be typed as they stand
     * @param to where they lead: a whole address, or an address below the root of the reference; empty for nowhere
     */
    record Run(String text, boolean code, String to) {

        boolean leadsOutside() {
            return to.startsWith("http://") || to.startsWith("https://");
        }
    }

    /** A text in which code stands between backticks. */
    static Words of(String text) {
        List<Run> runs = new ArrayList<>();
        String[] parts = text.strip().replaceAll("\\s+", " ").split("`", -1);
        boolean paired = parts.length % 2 == 1;
        for (int i = 0; paired && i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(parts[i], i % 2 == 1, ""));
            }
        }
        return paired ? new Words(runs) : plainly(text);
    }

    private static Words plainly(String text) {
        return new Words(List.of(new Run(text, false, "")));
    }

    static Words code(String text) {
        return new Words(List.of(new Run(text, true, "")));
    }

    static Words link(String text, String to) {
        return new Words(List.of(new Run(text, false, to)));
    }

    static Words codeLink(String text, String to) {
        return new Words(List.of(new Run(text, true, to)));
    }

    /** With commas between. */
    static Words list(List<Words> all) {
        Words list = NONE;
        for (Words words : all) {
            list = list.isEmpty() ? words : list.and(plainly(", ")).and(words);
        }
        return list;
    }

    Words and(Words more) {
        List<Run> both = new ArrayList<>(runs);
        both.addAll(more.runs);
        return new Words(both);
    }

    Words and(String more) {
        return and(plainly(more));
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** As a terminal shows them: code inside a sentence keeps its backticks, an address stands behind its words. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        for (Run run : runs) {
            boolean alone = runs.size() == 1 || !run.to.isEmpty();
            plain.append(run.code && !alone ? "`" + run.text + "`" : run.text);
            plain.append(run.leadsOutside() && !run.to.equals(run.text) ? " (" + run.to + ")" : "");
        }
        return plain.toString();
    }
}

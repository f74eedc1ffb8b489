package io.github.boldprint.benchmark;

import io.github.boldprint.redline.Move;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Redliner;
import io.github.boldprint.redline.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits of which the truth is known, made to the paragraphs of a corpus; the same ones every time. */
final class RedlineTrials {

    private static final int TRIALS = 200;
    private static final int CLAUSES = 30;

    private final Random random = new Random(1);
    private final List<String> paragraphs;

    /** @param texts of which the paragraphs of 20 words or more are taken, none twice and none that is like another */
    RedlineTrials(List<String> texts) {
        paragraphs = new ArrayList<>();
        List<Set<String>> seen = new ArrayList<>();
        for (String paragraph : texts.stream().flatMap(text -> Arrays.stream(text.split("\n\n+"))).distinct().toList()) {
            Set<String> words = new HashSet<>(List.of(paragraph.split("\\W+")));
            boolean known = seen.stream().anyMatch(other -> 2.0 * other.stream().filter(words::contains).count()
                    > 0.6 * (words.size() + other.size()));
            if (paragraph.split("\\s+").length >= 20 && !paragraph.contains("\n") && !known) {
                paragraphs.add(paragraph);
                seen.add(words);
            }
        }
    }

    void run() throws IOException {
        System.out.printf("%d different paragraphs%n", paragraphs.size());
        for (int percent : new int[] {0, 10, 20, 30}) {
            moved(percent);
        }
        unrelated();
        replaced();
        for (int[] size : new int[][] {{10, 0}, {100, 20}, {600, 100}}) {
            thousand(size[0], size[1]);
        }
    }

    private void moved(int percent) {
        int found = 0;
        int others = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<String> before = some(CLAUSES);
            List<String> after = new ArrayList<>(before);
            int from = random.nextInt(CLAUSES);
            String moved = edited(after.remove(from), percent);
            after.add((from + 3 + random.nextInt(CLAUSES - 6)) % CLAUSES, moved);
            Redline redline = Redliner.compare(text(before), text(after));
            boolean right = redline.moves().stream().anyMatch(move -> arrival(redline, move).equals(moved.strip()));
            found += right ? 1 : 0;
            others += redline.moves().size() - (right ? 1 : 0);
        }
        System.out.printf("a paragraph moved, %d %% of its words edited: found %d of %d, others said to move %d%n",
                percent, found, TRIALS, others);
    }

    private void unrelated() {
        int claimed = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<String> all = some(2 * CLAUSES);
            claimed += Redliner.compare(text(all.subList(0, CLAUSES)), text(all.subList(CLAUSES, 2 * CLAUSES))).moves()
                    .size();
        }
        System.out.printf("moves claimed between %d pairs of texts without a paragraph in common: %d%n", TRIALS, claimed);
    }

    private void replaced() throws IOException {
        List<List<Integer>> pieces = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Path folder = Files.createTempDirectory("redline");
        for (int trial = 0; trial < TRIALS; trial++) {
            String[] sentences = some(1).get(0).split("(?<=[.!?]) ");
            String[] others = some(1).get(0).split("(?<=[.!?]) ");
            if (sentences.length >= 3 && others.length >= 3 && sentences[1].length() > 40 && others[1].length() > 40) {
                String before = String.join(" ", sentences) + "\n";
                sentences[1] = others[1];
                String after = String.join(" ", sentences) + "\n";
                Path was = Files.writeString(folder.resolve("before.md"), before);
                Path is = Files.writeString(folder.resolve("after.md"), after);
                pieces.get(0).add(Yardstick.hunks(Marked.of(Redliner.compare(before, after))));
                pieces.get(1).add(Yardstick.hunks(Marked.byGit(was, is)));
                pieces.get(2).add(Yardstick.hunks(Marked.byLibrary(before, after)));
            }
        }
        System.out.printf("pieces of a replaced sentence, median and 90th percentile of %d: %s%n", pieces.get(0).size(),
                pieces.stream().map(counts -> counts.stream().sorted().toList())
                        .map(counts -> counts.get(counts.size() / 2) + "/" + counts.get(counts.size() * 9 / 10))
                        .collect(Collectors.joining(", ")));
    }

    private void thousand(int edits, int moves) {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            List<String> words = new ArrayList<>(List.of(some(1).get(0).split(" ")));
            words.addAll(List.of(some(1).get(0).split(" ")));
            before.add("Clause " + i + ". " + String.join(" ", edited(words.subList(0, 40)), "stays."));
        }
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < edits; i++) {
            int at = random.nextInt(1_000);
            after.set(at, edited(after.get(at), edits > 100 ? 30 : 10));
        }
        for (int i = 0; i < moves; i++) {
            after.add(random.nextInt(999), after.remove(random.nextInt(1_000)));
        }
        double[] millis = new double[12];
        Redline redline = null;
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            redline = Redliner.compare(text(before), text(after));
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "1,000 clauses, %d edits, %d moves: first %.0f ms, median %.0f ms, moves found %d,"
                + " bounded %s%n", edits, moves, first, millis[6], redline.moves().size(), redline.bounded());
    }

    private List<String> some(int many) {
        Set<String> some = new LinkedHashSet<>();
        while (some.size() < many) {
            some.add(paragraphs.get(random.nextInt(paragraphs.size())));
        }
        return new ArrayList<>(some);
    }

    private String edited(List<String> words) {
        return words.stream().map(word -> random.nextInt(3) == 0 ? "term" + random.nextInt(3_000) : word)
                .collect(Collectors.joining(" "));
    }

    /** Words after the first replaced, taken out or added to. */
    private String edited(String text, int percent) {
        List<String> words = new ArrayList<>(List.of(text.strip().split(" ")));
        for (int edits = words.size() * percent / 100; edits > 0; edits--) {
            int at = 1 + random.nextInt(words.size() - 1);
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.set(at, "novel" + random.nextInt(1_000));
                default -> words.add(at, "extra" + random.nextInt(1_000));
            }
        }
        return String.join(" ", words);
    }

    private static String text(List<String> clauses) {
        return String.join("\n\n", clauses) + "\n";
    }

    private static String arrival(Redline redline, Move move) {
        return move.to().stream().flatMap(at -> redline.blocks().get(at).segments().stream()).map(Segment::text)
                .collect(Collectors.joining()).strip();
    }
}

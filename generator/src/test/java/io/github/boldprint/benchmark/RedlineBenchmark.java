package io.github.boldprint.benchmark;

import io.github.boldprint.redline.Move;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Redliner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How a redline reads, on real edits: for each folder in {@code -Dcorpora=folder,folder} its pairs {@code
 * <pair>/before.md} and {@code <pair>/after.md}, beside {@code git diff --word-diff} and java-diff-utils alone in the
 * same run. Not part of the tests, because the edits are not ours; run it with {@code -Dtest=RedlineBenchmark}.
 */
class RedlineBenchmark {

    private static final List<String> TOOLS = List.of("boldprint", "git --word-diff", "java-diff-utils");

    private record Edit(String name, String kind, Path folder, String before, String after) {}

    private record Figures(Edit edit, int fewest, int marked, int islands, int split, boolean givesBack,
            double millis) {

        double ratio() {
            return fewest == 0 ? marked == 0 ? 1 : 1 + marked : (double) marked / fewest;
        }
    }

    @Test
    void measures() throws IOException {
        String corpora = System.getProperty("corpora", "");
        Assumptions.assumeFalse(corpora.isEmpty(), "no -Dcorpora");
        for (String corpus : corpora.split(",")) {
            measure(Path.of(corpus));
        }
    }

    static void measure(Path corpus) throws IOException {
        List<Edit> edits = read(corpus);
        edits.forEach(edit -> Redliner.compare(edit.before, edit.after));
        Map<String, List<Figures>> figures = new TreeMap<>();
        int moved = 0;
        System.out.printf(Locale.ROOT, "%n%s: %d pairs%n", corpus.getFileName(), edits.size());
        for (Edit edit : edits) {
            long start = System.nanoTime();
            Redline redline = Redliner.compare(edit.before, edit.after);
            double millis = (System.nanoTime() - start) / 1e6;
            say(edit, redline);
            if (!redline.moves().isEmpty()) {
                moved++;
                continue;
            }
            int fewest = Yardstick.fewest(edit.before, edit.after);
            add(figures, TOOLS.get(0), edit, fewest, Marked.of(redline), millis);
            add(figures, TOOLS.get(1), edit, fewest, Marked.byGit(edit.folder.resolve("before.md"),
                    edit.folder.resolve("after.md")), 0);
            start = System.nanoTime();
            Marked alone = Marked.byLibrary(edit.before, edit.after);
            add(figures, TOOLS.get(2), edit, fewest, alone, (System.nanoTime() - start) / 1e6);
        }
        System.out.printf(Locale.ROOT, "%d pairs without moves, %d with%n", edits.size() - moved, moved);
        System.out.println("marked/fewest      p50    p90    p99    max  islands/100  split numbers  give back"
                + "   ms p50    max");
        TOOLS.forEach(tool -> table(tool, figures.getOrDefault(tool, List.of())));
        worst(figures.getOrDefault(TOOLS.get(0), List.of()));
        new RedlineTrials(edits.stream().map(Edit::after).toList()).run();
    }

    private static List<Edit> read(Path corpus) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        Path index = corpus.resolve("INDEX.tsv");
        if (Files.exists(index)) {
            Files.readAllLines(index).forEach(line -> kinds.put(line.split("\t")[0], line.split("\t")[1]));
        }
        List<Edit> edits = new ArrayList<>();
        try (Stream<Path> folders = Files.list(corpus)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                String name = folder.getFileName().toString();
                edits.add(new Edit(name, kinds.getOrDefault(name, ""), folder,
                        Files.readString(folder.resolve("before.md")), Files.readString(folder.resolve("after.md"))));
            }
        }
        return edits;
    }

    private static void say(Edit edit, Redline redline) {
        if (!redline.accepted().equals(edit.after) || !redline.rejected().equals(edit.before)) {
            System.out.println("NOT GIVEN BACK: " + edit.name);
        }
        if (!edit.kind.equals("text")) {
            System.out.printf("%s %s: %s%n", edit.name, edit.kind, redline.layer());
        }
        for (Move move : redline.moves()) {
            System.out.printf("%s moves %s -> %s (%s): %s%n", edit.name, move.from(), move.to(), move.layer(),
                    redline.blocks().get(move.to().get(0)).segments().get(0).text().strip());
        }
    }

    private static void add(Map<String, List<Figures>> to, String tool, Edit edit, int fewest, Marked marked,
            double millis) {
        to.computeIfAbsent(tool, any -> new ArrayList<>()).add(new Figures(edit, fewest, Yardstick.marked(marked),
                Yardstick.islands(marked), Yardstick.splitNumbers(marked),
                Yardstick.givesBack(marked, edit.before, edit.after), millis));
    }

    private static void table(String tool, List<Figures> figures) {
        double[] ratios = figures.stream().filter(pair -> pair.fewest > 0).mapToDouble(Figures::ratio).sorted()
                .toArray();
        double[] millis = figures.stream().mapToDouble(Figures::millis).sorted().toArray();
        int marked = figures.stream().mapToInt(Figures::marked).sum();
        System.out.printf(Locale.ROOT, "%-16s %5.2f  %5.2f  %5.2f  %5.2f  %11.2f  %13d  %9s  %7.1f %6.0f%n", tool,
                at(ratios, 0.5), at(ratios, 0.9), at(ratios, 0.99), at(ratios, 1),
                100.0 * figures.stream().mapToInt(Figures::islands).sum() / marked,
                figures.stream().mapToInt(Figures::split).sum(),
                figures.stream().filter(Figures::givesBack).count() + "/" + figures.size(), at(millis, 0.5),
                at(millis, 1));
    }

    private static void worst(List<Figures> figures) {
        worst("the ten worst pairs by marked/fewest", figures, Comparator.comparingDouble(Figures::ratio)
                .thenComparingInt(Figures::marked));
        worst("the ten worst pairs by islands", figures, Comparator.comparingInt(Figures::islands)
                .thenComparing(Comparator.comparingInt(Figures::marked).reversed()));
    }

    private static void worst(String title, List<Figures> figures, Comparator<Figures> least) {
        System.out.println(title + "\npair  ratio  marked  fewest  islands");
        figures.stream().sorted(least.reversed()).limit(10)
                .forEach(pair -> System.out.printf(Locale.ROOT, "%4s  %5.2f  %6d  %6d  %7d  %s%n", pair.edit.name,
                        pair.ratio(), pair.marked, pair.fewest, pair.islands, pair.edit.kind));
    }

    private static double at(double[] sorted, double share) {
        double[] figures = sorted.length == 0 ? new double[1] : sorted;
        return Arrays.copyOf(figures, figures.length)[(int) Math.ceil(share * figures.length) - 1];
    }
}

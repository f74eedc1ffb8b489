package io.github.boldprint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What forty brands cost that extend one base of fifteen policies in five languages: one command in a fresh Java, and
 * some of them each by a command of its own. Not part of the tests, because a time is no truth; run it with
 * {@code -Dtest=BrandsBenchmark}.
 */
class BrandsBenchmark {

    private static final int BRANDS = 40;
    private static final int POLICIES = 15;
    private static final int APART = 5;
    private static final List<String> LANGUAGES = List.of("en", "de", "hr", "ms", "fil");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");

    @TempDir
    Path folder;

    /** One run of the command; the peak of its memory is 0 where the system does not tell it. */
    private record Run(double seconds, double processor, long megabytes, int code) {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f s, %.1f s of processor time, %d MB at most, exit %d", seconds,
                    processor, megabytes, code);
        }
    }

    @Test
    void measures() throws Exception {
        Path sites = folder.resolve("sites");
        ManyPolicies.write(sites.resolve("base"), POLICIES, LANGUAGES);
        for (int i = 1; i <= BRANDS; i++) {
            write(sites.resolve(brand(i)), i);
        }
        Run together = run(List.of("build", "--sites", sites.toString(), "-o", folder.resolve("out").toString()));
        System.out.printf(Locale.ROOT, "%d brands of %d policies in %d languages, in one command: %s; %s%n", BRANDS, POLICIES,
                LANGUAGES.size(), together, size(folder.resolve("out")));
        List<Run> apart = new ArrayList<>();
        for (int i = 1; i <= APART; i++) {
            apart.add(run(List.of("build", sites.resolve(brand(i)).toString(), "-o", folder.resolve("apart/" + i).toString())));
        }
        double seconds = apart.stream().mapToDouble(Run::seconds).average().orElseThrow();
        double processor = apart.stream().mapToDouble(Run::processor).average().orElseThrow();
        System.out.printf(Locale.ROOT, "each by itself, as %d of them show: %.1f s, %.1f s of processor time; %d of them would take"
                + " %.1f times as long, with %.1f times the processor time%n", APART, seconds, processor, BRANDS,
                BRANDS * seconds / together.seconds, BRANDS * processor / together.processor);
    }

    private static String brand(int number) {
        return String.format(Locale.ROOT, "brand-%02d", number);
    }

    /** A brand with a name, an address, promises and colours of its own. */
    private static void write(Path brand, int number) throws IOException {
        Files.createDirectories(brand.resolve("policies"));
        Files.createDirectories(brand.resolve("look"));
        Files.writeString(brand.resolve("site.yaml"), "extends: ../base\nbusiness:\n  name: Brand " + number
                + "\n  email: care@brand" + number + ".example\nurl: https://brand" + number + ".example/policies/\n");
        Files.writeString(brand.resolve("policies/returns.yaml"), "facts:\n  window: P" + (30 + number) + "D\n");
        Files.writeString(brand.resolve("policies/complaints.yaml"), "facts:\n  email: care@brand" + number + ".example\n");
        Files.writeString(brand.resolve("look/look.yaml"),
                String.format(Locale.ROOT, "accent: \"#%02x3a6e\"%n", number * 3));
    }

    private static Run run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "io.github.boldprint.cli.Main"));
        command.addAll(arguments);
        command.addAll(List.of("--date", "2026-11-22"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("brands", ".txt").toFile()).start();
        long peak = 0;
        Duration processor = Duration.ZERO;
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            processor = process.info().totalCpuDuration().orElse(processor);
            peak = Math.max(peak, peak(process.pid()));
        }
        return new Run((System.nanoTime() - start) / 1e9, processor.toMillis() / 1e3, peak / 1024, process.exitValue());
    }

    private static long peak(long process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return peak.find() ? Long.parseLong(peak.group(1)) : 0;
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    private static String size(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            double bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
            return String.format(Locale.ROOT, "%d files, %.1f MB", files.size(), bytes / 1e6);
        }
    }
}

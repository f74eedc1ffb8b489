package io.github.boldprint.benchmark;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.pack.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What packs cost: a check of 1,000 policies without packs, with those of their markets, and with all, in turns in one run, so that a
 * busy machine slows both. Not part of the tests, because a time is no truth; run it with {@code -Dtest=PacksBenchmark}.
 */
class PacksBenchmark {

    private static final Path COMPLETE = Path.of("src", "test", "resources", "complete");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int POLICIES = 1_000;
    private static final int ROUNDS = 5;

    @Test
    void measures() throws IOException {
        List<Path> sellers;
        try (Stream<Path> folders = Files.list(COMPLETE)) {
            sellers = folders.filter(Files::isDirectory).sorted().toList();
        }
        List<String> packs = Boldprint.shelf(Optional.empty()).value().rules().packs().stream().map(Pack::id).toList();
        List<Double> without = new ArrayList<>();
        List<Double> ofMarkets = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(seconds(sellers, request -> request.withPacks(List.of())));
            ofMarkets.add(seconds(sellers, UnaryOperator.identity()));
            all.add(seconds(sellers, request -> request.withPacks(packs)));
        }
        System.out.printf(Locale.ROOT, "check of %d policies of %d sellers: %.2f s without packs; with those of their markets %.2f s,"
                + " ratio %.2f; with all %d on %.2f s, ratio %.2f%n", POLICIES, sellers.size(), median(without),
                median(ofMarkets), median(ofMarkets) / median(without), packs.size(), median(all), median(all) / median(without));
    }

    private static double seconds(List<Path> sellers, UnaryOperator<Request> as) {
        long start = System.nanoTime();
        int policies = 0;
        for (int i = 0; policies < POLICIES; i++) {
            policies += Boldprint.check(as.apply(Request.check(sellers.get(i % sellers.size()), TODAY))).policies();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** The first rounds warm up; of the others the one in the middle. */
    private static double median(List<Double> rounds) {
        double[] counted = rounds.stream().skip(2).mapToDouble(Double::doubleValue).sorted().toArray();
        return counted[counted.length / 2];
    }
}

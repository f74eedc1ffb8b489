package io.github.boldprint.report;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.check.Coverage.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** How much is said of what is asked, in numbers that fit on a screen. */
final class CoverageTable {

    private static final String NUMBERS = " %7s %7s %11s %8s %14s";

    private CoverageTable() {}

    static List<String> of(Coverage coverage, UnaryOperator<String> places) {
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>(coverage.byPolicy().keySet());
        if (names.isEmpty()) {
            return lines;
        }
        coverage.markets().forEach(market -> names.add(places.apply(market.code())));
        int width = names.stream().mapToInt(String::length).max().orElse(0) + 2;
        lines.add(" ".repeat(width)
                + String.format(Locale.ROOT, NUMBERS, "asked", "said", "to confirm", "missing", "open question"));
        for (Coverage.Market market : coverage.markets()) {
            String place = places.apply(market.code());
            lines.add(market.packs().isEmpty() ? place + ": what its laws ask for is not known here"
                    : line(place, width, market.tally()));
        }
        coverage.byPolicy().forEach((policy, tally) -> lines.add(line("  " + policy, width, tally)));
        return lines;
    }

    private static String line(String name, int width, Tally tally) {
        int confirm = tally.apart(Status.UNCONFIRMED);
        int open = tally.apart(Status.UNANSWERED);
        int missing = tally.asked() - tally.met() - confirm - open;
        return name + " ".repeat(width - name.length())
                + String.format(Locale.ROOT, NUMBERS, tally.asked(), tally.met(), confirm, missing, open);
    }
}

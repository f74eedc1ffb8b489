package io.github.boldprint.translation;

import io.github.boldprint.language.Stated;
import io.github.boldprint.language.Wording;
import io.github.boldprint.prose.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the numbers of a text against those of its translation.
 *
 * <p>First those go that are the same, unit and all. Then numbers beside which one language was not understood: "2 to 4
 * days" here, 2 and 4 there. Of what is left only figures count, because other ways of saying a number differ from
 * language to language; two lengths of time in words that no counterpart agrees with count too.
 */
final class Counts {

    private final List<Count> there;
    private final List<Count> here;

    private Counts(List<Count> there, List<Count> here) {
        this.there = there;
        this.here = here;
    }

    /** What the numbers of a source and of its translation do not agree in. */
    static List<Difference> differences(Said source, Wording first, Said said, Wording other) {
        return new Counts(of(source, first), of(said, other)).differences();
    }

    private static List<Count> of(Said said, Wording wording) {
        List<Count> counts = new ArrayList<>();
        for (Words words : said.words()) {
            for (Stated stated : wording.numbers(words.text())) {
                counts.add(new Count(
                        stated, words.text().substring(stated.start(), stated.end()).replaceAll("\\s+", " "),
                        words.at(stated.start())));
            }
        }
        return counts;
    }

    private List<Difference> differences() {
        cancelSame(true);
        cancelSame(false);
        cancelByNumber(there, here);
        cancelByNumber(here, there);
        List<Difference> differences = new ArrayList<>();
        pairs(differences, true);
        pairs(differences, false);
        there.stream().filter(Count::isFirm).forEach(lost -> differences.add(
                Difference.missing(Difference.Verb.SAYS, lost.words(), lost.at())));
        here.stream().filter(Count::isFirm).forEach(more -> differences.add(
                Difference.extra(Difference.Verb.SAYS, more.words(), more.at())));
        return differences;
    }

    /** @param alike whether only those go that both texts have in figures, or both in words */
    private void cancelSame(boolean alike) {
        there.removeIf(count -> {
            Optional<Count> same = here.stream()
                    .filter(other -> other.isSame(count) && (!alike || other.isFirm() == count.isFirm())).findFirst();
            same.ifPresent(here::remove);
            return same.isPresent();
        });
    }

    /**
     * Takes away each figure whose numbers the other text has one by one, unless both name a unit and not the same one.
     */
    private static void cancelByNumber(List<Count> ones, List<Count> others) {
        ones.removeIf(count -> {
            List<Count> used = new ArrayList<>();
            for (BigDecimal number : count.bareNumbers()) {
                others.stream().filter(other -> !used.contains(other) && fits(number, count, other)).findFirst()
                        .ifPresent(used::add);
            }
            boolean all = !count.bareNumbers().isEmpty() && used.size() == count.bareNumbers().size();
            if (all) {
                others.removeAll(used);
            }
            return all;
        });
    }

    private static boolean fits(BigDecimal number, Count count, Count other) {
        boolean range = count.bareNumbers().size() > 1;
        boolean units = !count.unit().isEmpty() && !other.unit().isEmpty();
        return other.bareNumbers().equals(List.of(number)) && (!units || range && count.unit().equals(other.unit()));
    }

    /** What stands in the place of what: of one unit first, then in order. */
    private void pairs(List<Difference> differences, boolean ofOneUnit) {
        there.removeIf(lost -> {
            Optional<Count> instead = here.stream()
                    .filter(other -> ofOneUnit ? contradicts(lost, other) : lost.isFirm() && other.isFirm())
                    .findFirst();
            instead.ifPresent(other -> {
                here.remove(other);
                differences.add(new Difference(
                        Difference.Verb.SAYS, Optional.of(new Difference.Piece(other.words(), other.at())),
                        Optional.of(new Difference.Piece(lost.words(), lost.at()))));
            });
            return instead.isPresent();
        });
    }

    /** Of a pair in words only lengths of time count, and no "one", which languages leave out or say as "a". */
    private static boolean contradicts(Count lost, Count other) {
        boolean named = lost.unit().equals(other.unit()) && !lost.unit().isEmpty();
        return named && (lost.isFirm() || other.isFirm() || !isOne(lost) && !isOne(other));
    }

    private static boolean isOne(Count count) {
        return count.bareNumbers().contains(BigDecimal.ONE);
    }
}

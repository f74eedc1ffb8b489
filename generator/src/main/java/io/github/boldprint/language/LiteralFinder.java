package io.github.boldprint.language;

import io.github.boldprint.language.Lexicon.Measure;
import io.github.boldprint.language.Phrases.Found;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds durations, amounts and percentages in a text, from left to right. At each place it looks ahead a bounded number
 * of steps and of numbers, so the time grows with the text's length and no faster.
 */
record LiteralFinder(Lexicon words) {

    /** How far a piece of the text was understood, and what it says, if that is a value. */
    private record Step(Optional<Value> value, int end) {}

    /** One number, or a range of two. */
    private record Amount(BigDecimal least, BigDecimal most, int end) {}

    List<Literal> find(String text) {
        List<Literal> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            Step step = Phrases.beginsWord(text, i) ? step(text, i) : new Step(Optional.empty(), i + 1);
            step.value().ifPresent(value -> found.add(new Literal(value, start, step.end())));
            i = step.end();
        }
        return List.copyOf(found);
    }

    private Step step(String text, int start) {
        Optional<Found<TimeSpan>> whole = words.whole().at(text, start);
        if (whole.isPresent()) {
            return new Step(whole.map(found -> new Value.Period(found.meaning())), whole.get().end());
        }
        boolean figures = Figures.isDigit(text, start);
        int next = figures ? words.figures().at(text, start).end() : start + 1;
        if (continues(text, start)) {
            return new Step(Optional.empty(), next);
        }
        Optional<Step> step = figures ? Optional.empty() : behindSign(text, start);
        return step.or(() -> range(text, start).flatMap(range -> beforeUnit(text, range)))
                .or(() -> number(text, start).flatMap(number -> beforeUnit(text, number)))
                .orElse(new Step(Optional.empty(), next));
    }

    /** Whether a number here would be the tail of something else: 1/2, COVID-19, 2026-11-22. */
    private static boolean continues(String text, int start) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return before == '/'
                || ("-\u2010\u2011".indexOf(before) >= 0
                        && start > 1
                        && Character.isLetterOrDigit(text.charAt(start - 2)));
    }

    /** {@code €4.90}. */
    private Optional<Step> behindSign(String text, int start) {
        return words.before().at(text, start).flatMap(sign -> {
            int begin = Phrases.afterSpaces(text, sign.end());
            if (!Figures.isDigit(text, begin)) {
                return Optional.empty();
            }
            boolean dashed = number(text, begin)
                    .filter(one -> one.end() < text.length() && "-–—".indexOf(text.charAt(one.end())) >= 0)
                    .isPresent();
            Optional<Amount> range = dashed ? range(text, begin) : Optional.empty();
            return range.or(() -> number(text, begin))
                    .map(amount -> new Step(sign.meaning().of(amount.least(), amount.most()), amount.end()));
        });
    }

    /** {@code 30 days}, {@code 30-day}, {@code (14) days}, {@code 4.90 €}. */
    private Optional<Step> beforeUnit(String text, Amount amount) {
        int end = amount.end();
        if (end < text.length() && text.charAt(end) == ')') {
            end++;
        }
        Optional<Found<Measure>> unit = words.after().at(text, Phrases.afterSpaces(text, end));
        if (unit.isEmpty() && end < text.length() && "-\u2010\u2011".indexOf(text.charAt(end)) >= 0) {
            unit = words.after().at(text, end + 1);
        }
        // in "2 €5 vouchers" the sign belongs to the second number
        return unit.filter(found -> !Figures.isDigit(text, found.end()))
                .map(found -> new Step(found.meaning().of(amount.least(), amount.most()), found.end()));
    }

    /** {@code 2 to 4}, {@code 2–4}. */
    private Optional<Amount> range(String text, int start) {
        return number(text, start).flatMap(first -> words.between()
                .at(text, Phrases.afterSpaces(text, first.end()))
                .flatMap(joint -> number(text, Phrases.afterSpaces(text, joint.end())))
                .map(second -> new Amount(first.least(), second.most(), second.end())));
    }

    /** {@code 14}, {@code fourteen}, {@code fourteen (14)}, {@code 14 (fourteen)}. */
    private Optional<Amount> number(String text, int start) {
        return bare(text, start).map(number -> {
            int open = Phrases.afterSpaces(text, number.end());
            if (open >= text.length() || text.charAt(open) != '(') {
                return number;
            }
            return bare(text, open + 1)
                    .filter(again -> again.end() < text.length() && text.charAt(again.end()) == ')')
                    .map(again -> new Amount(number.least(), number.most(), again.end() + 1))
                    .orElse(number);
        });
    }

    private Optional<Amount> bare(String text, int start) {
        if (Figures.isDigit(text, start)) {
            Figures.Number number = words.figures().at(text, start);
            return number.value().map(value -> new Amount(value, value, number.end()));
        }
        return words.numbers().at(text, start).map(found -> {
            BigDecimal value = BigDecimal.valueOf(found.meaning());
            return new Amount(value, value, found.end());
        });
    }
}

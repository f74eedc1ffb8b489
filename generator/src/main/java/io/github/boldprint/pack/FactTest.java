package io.github.boldprint.pack;

import io.github.boldprint.pack.Verdict.State;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.value.Order;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be asked of a fact that is there. */
sealed interface FactTest {

    /** Whether the fact is as asked. */
    State judge(Fact fact, LocalDate today);

    /** What is asked, in words that follow the fact's name: "is at most P14D". */
    String says();

    /** The same for a fact that is there and is not as asked: only what is wrong with it. */
    default String says(Fact fact) {
        return says();
    }

    /** The same for a fact that is not there yet. */
    default String condition() {
        return " so that it " + says();
    }

    /** A value that passes, as an author would write it, where the test knows one. */
    Optional<String> example();

    /** Whether time alone can break it. */
    default boolean isAboutToday() {
        return false;
    }

    /** {@code present: yes} */
    record Present() implements FactTest {
        @Override
        public State judge(Fact fact, LocalDate today) {
            return State.MET;
        }

        @Override
        public String says() {
            return "is stated";
        }

        @Override
        public String condition() {
            return "";
        }

        @Override
        public Optional<String> example() {
            return Optional.empty();
        }
    }

    /** {@code is: v} and {@code oneOf: [v, w]} */
    record OneOf(List<Value> values) implements FactTest {
        @Override
        public State judge(Fact fact, LocalDate today) {
            Value stated = ((Fact.Single) fact).original();
            return values.stream().anyMatch(value -> Order.same(stated, value)) ? State.MET : State.UNMET;
        }

        @Override
        public String says() {
            return "is " + values.stream().map(FactTest::written).collect(Collectors.joining(" or "));
        }

        @Override
        public Optional<String> example() {
            return Optional.of(written(values.get(0)));
        }
    }

    /** {@code includes: v} and {@code includes: [v, w]}: all of them. */
    record Includes(List<Value> values) implements FactTest {
        @Override
        public State judge(Fact fact, LocalDate today) {
            List<Value> stated = ((Fact.Several) fact).values();
            boolean all = values.stream().allMatch(value -> stated.stream().anyMatch(each -> Order.same(each, value)));
            return all ? State.MET : State.UNMET;
        }

        @Override
        public String says() {
            return "includes " + words(values);
        }

        @Override
        public String says(Fact fact) {
            List<Value> stated = ((Fact.Several) fact).values();
            return "includes " + words(values.stream()
                    .filter(value -> stated.stream().noneMatch(each -> Order.same(each, value))).toList());
        }

        private static String words(List<Value> values) {
            return values.stream().map(FactTest::written).collect(Collectors.joining(" and "));
        }

        @Override
        public Optional<String> example() {
            return Optional.of(values.stream().map(FactTest::written).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /**
     * {@code atLeast: v} and {@code atMost: v}
     *
     * @param least whether the bound is the lower one
     */
    record Bound(Value bound, boolean least) implements FactTest {
        @Override
        public State judge(Fact fact, LocalDate today) {
            return Order.compare(((Fact.Single) fact).original(), bound)
                    .map(order -> (least ? order >= 0 : order <= 0) ? State.MET : State.UNMET)
                    .orElse(State.JUDGEMENT);
        }

        @Override
        public String says() {
            return "is at " + (least ? "least " : "most ") + written(bound);
        }

        @Override
        public Optional<String> example() {
            return Optional.of(written(bound));
        }
    }

    /** {@code atLeast} and {@code atMost} of a list: how many items it has. */
    record Count(BigDecimal bound, boolean least) implements FactTest {
        @Override
        public State judge(Fact fact, LocalDate today) {
            int items = fact instanceof Fact.Items list ? list.items().size() : ((Fact.Several) fact).values().size();
            int order = BigDecimal.valueOf(items).compareTo(bound);
            return (least ? order >= 0 : order <= 0) ? State.MET : State.UNMET;
        }

        @Override
        public String says() {
            return "has at " + (least ? "least " : "most ") + bound.toPlainString() + " items";
        }

        @Override
        public Optional<String> example() {
            return Optional.empty();
        }
    }

    /** {@code notOlderThan: v} */
    record Recent(TimeSpan span) implements FactTest {
        @Override
        public State judge(Fact fact, LocalDate today) {
            LocalDate day = ((Value.Day) ((Fact.Single) fact).original()).date();
            return span.after(day).isBefore(today) ? State.UNMET : State.MET;
        }

        @Override
        public String says() {
            boolean todayAtLeast = span.after(LocalDate.EPOCH).equals(LocalDate.EPOCH);
            return todayAtLeast ? "has not passed" : "is no more than " + span + " ago";
        }

        @Override
        public Optional<String> example() {
            return Optional.empty();
        }

        @Override
        public boolean isAboutToday() {
            return true;
        }
    }

    /** As an author would write it. */
    static String written(Value value) {
        return value instanceof Value.Flag flag ? flag.yes() ? "yes" : "no" : value.code();
    }
}

package io.github.boldprint.value;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The order of values of one type. */
public final class Order {

    /** The types that have one. */
    public static final Set<FieldType> ORDERED = EnumSet.of(FieldType.NUMBER, FieldType.DATE, FieldType.TIME,
            FieldType.DURATION,
            FieldType.MONEY, FieldType.PERCENTAGE);

    private Order() {}

    /** As a comparator; empty where neither is surely more: two currencies, a month and thirty days. */
    public static Optional<Integer> compare(Value a, Value b) {
        if (a instanceof Value.Period one && b instanceof Value.Period two) {
            return one.span().compare(two.span());
        }
        if (a instanceof Value.Decimal one && b instanceof Value.Decimal two) {
            return Optional.of(one.number().compareTo(two.number()));
        }
        if (a instanceof Value.Day one && b instanceof Value.Day two) {
            return Optional.of(one.date().compareTo(two.date()));
        }
        if (a instanceof Value.Clock one && b instanceof Value.Clock two) {
            return Optional.of(one.time().compareTo(two.time()));
        }
        if (a instanceof Value.Money one && b instanceof Value.Money two) {
            return one.currency().equals(two.currency()) ? Optional.of(one.amount().compareTo(two.amount()))
                    : Optional.empty();
        }
        return a instanceof Value.Percentage one && b instanceof Value.Percentage two
                ? Optional.of(one.hundredths().compareTo(two.hundredths()))
                : Optional.empty();
    }

    /** Whether both say the same, however they are written: P14D and 2 weeks, 1.0 and 1. */
    public static boolean same(Value a, Value b) {
        return a.code().equals(b.code()) || compare(a, b).filter(order -> order == 0).isPresent();
    }
}

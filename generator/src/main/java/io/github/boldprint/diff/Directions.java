package io.github.boldprint.diff;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Order;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Better;
import io.github.boldprint.vocabulary.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads from the vocabulary whom a change favours. */
final class Directions {

    private Directions() {}

    /** A value became another one. */
    static Ruling changed(Field was, Field is, Value before, Value after) {
        if (isSame(before, after)) {
            return Ruling.neutral("rewritten", "it is the same, written otherwise");
        }
        return differs(was, is).orElseGet(() -> step(is, before, after));
    }

    /** Something is said that was not, or is not said any more. */
    static Ruling appeared(Field field, Optional<Value> value, boolean added) {
        String how = added ? "added" : "removed";
        Optional<Ruling> step = field.absent().flatMap(silence -> fromSilence(field, silence, value));
        if (step.isEmpty()) {
            return Ruling.judgement(how, "only a person can say what it means that nothing is said about it");
        }
        Direction direction = added ? step.get().direction() : step.get().direction().flipped();
        String silence = "to say nothing means '" + field.absent().orElseThrow() + "' here";
        return new Ruling(direction, how, direction == Direction.NEUTRAL
                ? silence + ", which is the same" : silence + because(direction));
    }

    /** One more, or one less, in a list. */
    static Ruling counted(Field was, Field is, boolean added) {
        String how = added ? "added" : "removed";
        return differs(was, is).orElseGet(() -> switch (is.better()) {
            case MORE, LONGER, HIGHER -> favours(added, how, "more of them are better for the customer");
            case FEWER, SHORTER, LOWER -> favours(!added, how, "fewer of them are better for the customer");
            case IDENTITY -> Ruling.judgement(how, "it says who or what customers deal with");
            default -> Ruling.judgement(how, "the vocabulary leaves it to a person whether more or fewer are better");
        });
    }

    /** Another order of a list. */
    static Ruling moved(Field list) {
        return list.better() == Better.JUDGEMENT
                ? Ruling.judgement("moved", "the order may mean something in this list")
                : Ruling.neutral("moved", "only the order is another");
    }

    /** Whether both are one value, however they are written. */
    static boolean isSame(Value a, Value b) {
        return a instanceof Value.Phone one && b instanceof Value.Phone two
                ? one.dialled().equals(two.dialled()) : Order.same(a, b);
    }

    private static Optional<Ruling> differs(Field was, Field is) {
        boolean same = was.better() == is.better() && was.ordered().equals(is.ordered()) && was.type() == is.type();
        return same ? Optional.empty()
                : Optional.of(Ruling.judgement("changed", "the vocabulary says otherwise than before what is better"));
    }

    private static Optional<Ruling> fromSilence(Field field, String silence, Optional<Value> value) {
        if (field.type() == FieldType.LIST) {
            return Optional.of(counted(field, field, true));
        }
        if (!silence.equals(Field.NONE) || field.type() == FieldType.CHOICE) {
            return ValueReader.read(silence, field.type(), field.choices())
                    .flatMap(meant -> value.map(said -> changed(field, field, meant, said)));
        }
        return value.flatMap(Directions::sign).map(sign -> sign == 0
                ? Ruling.neutral("added", "") : ordered(field, sign));
    }

    private static Ruling step(Field field, Value before, Value after) {
        return switch (field.better()) {
            case IDENTITY -> Ruling.judgement("changed", "it says who or what customers deal with");
            case JUDGEMENT -> Ruling.judgement("changed", "the vocabulary leaves it to a person which value is better");
            default -> order(field, before, after).map(order -> ordered(field, order)).orElseGet(() ->
                    Ruling.judgement("changed", "neither value is surely more than the other"));
        };
    }

    /** Which of two values is more, as a comparator of the older with the newer; above 0 where the newer one is. */
    private static Optional<Integer> order(Field field, Value before, Value after) {
        return switch (field.better()) {
            case YES, NO -> before instanceof Value.Flag was && after instanceof Value.Flag is
                    ? Optional.of(Boolean.compare(is.yes(), was.yes())) : Optional.empty();
            case ORDERED -> position(field.ordered(), after).flatMap(newer ->
                    position(field.ordered(), before).map(older -> Integer.compare(newer, older)));
            default -> Order.compare(after, before);
        };
    }

    private static Optional<Integer> position(List<String> ordered, Value value) {
        int position = ordered.indexOf(value.code());
        return position < 0 ? Optional.empty() : Optional.of(position);
    }

    private static Ruling ordered(Field field, int order) {
        boolean up = order > 0;
        return switch (field.better()) {
            case LONGER -> favours(up, up ? "longer" : "shorter", "longer is better for the customer");
            case SHORTER -> favours(!up, up ? "longer" : "shorter", "shorter is better for the customer");
            case MORE -> favours(up, up ? "more" : "fewer", "more is better for the customer");
            case FEWER -> favours(!up, up ? "more" : "fewer", "fewer is better for the customer");
            case HIGHER -> favours(up, up ? "higher" : "lower", "higher is better for the customer");
            case LOWER -> favours(!up, up ? "higher" : "lower", "lower is better for the customer");
            case YES -> favours(up, up ? "yes" : "no", "yes is better for the customer");
            case NO -> favours(!up, up ? "yes" : "no", "no is better for the customer");
            case ORDERED -> favours(up, up ? "better" : "worse",
                    "for the customer they are, from worst to best, " + String.join(", ", field.ordered()));
            case IDENTITY, JUDGEMENT -> Ruling.judgement("changed", "the vocabulary leaves it to a person");
        };
    }

    private static Ruling favours(boolean customer, String how, String why) {
        return new Ruling(customer ? Direction.CUSTOMER : Direction.BUSINESS, how, why);
    }

    private static String because(Direction direction) {
        return switch (direction) {
            case CUSTOMER -> ", and this is better for the customer";
            case BUSINESS -> ", and this is worse for the customer";
            default -> ", but only a person can say which is better";
        };
    }

    /** Whether a quantity is nothing (0) or something (1). */
    private static Optional<Integer> sign(Value value) {
        Optional<BigDecimal> amount = Optional.empty();
        if (value instanceof Value.Money money) {
            amount = Optional.of(money.amount());
        } else if (value instanceof Value.Percentage share) {
            amount = Optional.of(share.hundredths());
        } else if (value instanceof Value.Decimal number) {
            amount = Optional.of(number.number());
        } else if (value instanceof Value.Period period) {
            amount = Optional.of(BigDecimal.valueOf(period.span().most()));
        }
        return amount.map(BigDecimal::signum);
    }
}

package io.github.boldprint.check.rules;

import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.Value;
import java.util.Optional;

/** What can be compared between a fact and a number in a text: lengths of time, money and percentages. */
final class Measure {

    private Measure() {}

    /**
     * The unit in which a value counts: {@code day}, {@code EUR}, {@code %}; empty for values that are not compared.
     */
    static Optional<String> of(Value value) {
        if (value instanceof Value.Period period) {
            return Optional.of(period.span().unit().word());
        }
        if (value instanceof Value.Money money) {
            return Optional.of(money.currency());
        }
        return value instanceof Value.Percentage ? Optional.of("%") : Optional.empty();
    }

    static boolean isOfOneUnit(Value a, Value b) {
        return of(a).isPresent() && of(a).equals(of(b));
    }

    /** Whether a text that says the one may stand beside a fact that says the other. */
    static boolean agree(Value fact, Value said) {
        if (fact instanceof Value.Period a && said instanceof Value.Period b) {
            return agree(a.span(), b.span());
        }
        if (fact instanceof Value.Money a && said instanceof Value.Money b) {
            return a.currency().equals(b.currency()) && a.amount().compareTo(b.amount()) == 0;
        }
        return fact instanceof Value.Percentage a && said instanceof Value.Percentage b
                && a.hundredths().compareTo(b.hundredths()) == 0;
    }

    /** A text may name one end of a range: "at most four days" beside "2 to 4 days". */
    private static boolean agree(TimeSpan fact, TimeSpan said) {
        boolean end = !said.isRange() && said.unit() == fact.unit()
                && (said.most() == fact.least() || said.most() == fact.most());
        return end || fact.compare(said).filter(order -> order == 0).isPresent();
    }
}

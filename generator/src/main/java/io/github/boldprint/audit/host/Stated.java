package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.Order;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A length of time, an amount or a share that a policy states, anywhere.
 *
 * @param at where it is written
 */
record Stated(String path, Value value, Location at) {

    /** Those of a policy, those of its variants too. */
    static List<Stated> in(Policy policy) {
        List<Stated> stated = new ArrayList<>();
        collect(policy.facts(), stated);
        policy.variants().forEach(variant -> collect(variant.facts(), stated));
        return stated;
    }

    private static void collect(Facts facts, List<Stated> stated) {
        facts.forEach(fact -> {
            if (fact instanceof Fact.Single single && isMeasure(single.original())) {
                stated.add(new Stated(single.path(), single.original(), single.valueAt()));
            }
        });
    }

    private static boolean isMeasure(Value value) {
        return value instanceof Value.Period || value instanceof Value.Money || value instanceof Value.Percentage;
    }

    /**
     * Whether a text that says this may stand beside the fact: it is the same, or one end of a range, or inside of it.
     */
    boolean agrees(Value said) {
        if (value instanceof Value.Period fact && said instanceof Value.Period text
                && fact.span().unit() == text.span().unit()) {
            return text.span().least() >= fact.span().least() && text.span().most() <= fact.span().most();
        }
        return Order.same(value, said);
    }

    /** Whether both are of one sort, and one is surely more than the other. */
    boolean differs(Value said) {
        Optional<Integer> order = Order.compare(value, said);
        return order.filter(more -> more != 0).isPresent();
    }
}

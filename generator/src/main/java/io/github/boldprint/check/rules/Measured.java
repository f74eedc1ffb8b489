package io.github.boldprint.check.rules;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lengths of time, amounts and percentages that a policy states.
 *
 * @param all by path
 * @param offered those that a text may be told to quote: not the ones for staff, where customers read the text
 */
record Measured(Map<String, Value> all, Map<String, Value> offered) {

    static Measured of(Policy policy) {
        Map<String, Value> all = new LinkedHashMap<>();
        Map<String, Value> offered = new LinkedHashMap<>();
        Promiser by = Promiser.of(policy);
        policy.facts().forEach(fact -> {
            if (fact instanceof Fact.Single single && Measure.of(single.original()).isPresent()) {
                all.put(single.path(), single.original());
                if (!FactTrail.inside(by, single.path()).isForStaff()) {
                    offered.put(single.path(), single.original());
                }
            }
        });
        // a text may say beside what holds in general what holds in some market
        policy.variants().forEach(variant -> variant.facts().forEach(fact -> {
            if (fact instanceof Fact.Single single && Measure.of(single.original()).isPresent()) {
                all.put(single.path() + "--" + variant.id(), single.original());
            }
        }));
        return new Measured(all, offered);
    }

    /** The same for a text that only staff read. */
    Measured withStaff() {
        return new Measured(all, all);
    }

    /** The offered facts that count in the unit of this value, by path. */
    Map<String, Value> ofOneUnitWith(Value said) {
        Map<String, Value> same = new LinkedHashMap<>(offered);
        same.values().removeIf(fact -> !Measure.isOfOneUnit(fact, said));
        return same;
    }

    /** Whether some fact says the same, whoever may read it. */
    boolean agreeWith(Value said) {
        return all.values().stream().anyMatch(fact -> Measure.agree(fact, said));
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Reading;
import io.github.boldprint.policy.Variant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What each policy says in each market that has a variant. */
final class Markets {

    private final Map<String, Map<String, Reading>> readings = new TreeMap<>();

    Markets(List<Policy> policies) {
        for (Policy policy : policies) {
            Map<String, Reading> byMarket = new LinkedHashMap<>();
            policy.readings().forEach(reading -> reading.markets().forEach(market -> byMarket.put(market, reading)));
            readings.put(policy.id(), byMarket);
        }
    }

    /** What a policy says in one market. */
    Policy in(String market, Policy policy) {
        Reading reading = readings.get(policy.id()).get(market);
        return reading == null ? policy : reading.policy();
    }

    /** The end of an anchor of something that is said otherwise in one market. */
    String suffix(String market, Policy policy) {
        return "--" + readings.get(policy.id()).get(market).name();
    }

    /** What a policy says of something wherever a text holds. */
    <T> Spread<T> spread(Policy policy, Scope scope, Function<Policy, Optional<T>> say) {
        Policy first = scope.lead().map(market -> in(market, policy)).orElse(policy);
        List<String> others = scope.lead().isPresent()
                ? scope.markets()
                : List.copyOf(readings.get(policy.id()).keySet());
        return Spread.of(say.apply(first), others, market -> say.apply(in(market, policy)));
    }

    /** Where the texts of a variant hold. */
    Scope scope(Variant variant, Policy policy) {
        return Scope.of(variant, variant.markets().stream()
                .min(Comparator.comparingInt(market -> readings.get(policy.id()).get(market).variants().size())));
    }
}

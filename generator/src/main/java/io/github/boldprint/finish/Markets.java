package io.github.boldprint.finish;

import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the customers are, as search engines ask for it. */
final class Markets {

    private Markets() {}

    /** The markets that are whole countries; a state of one does not stand for the country. */
    static List<String> countries(Business business) {
        return business.markets().stream().filter(market -> market.matches("[A-Z]{2}")).toList();
    }

    /**
     * The countries by what a policy says there of something: together where it is the same. A country of which one
     * part has it otherwise is left out, because what is told of a country is told of all of it.
     */
    static List<List<String>> alike(Business business, Policy policy, Function<Policy, Object> say) {
        Map<Object, List<String>> alike = new LinkedHashMap<>();
        for (String country : countries(business)) {
            Object said = say.apply(policy.in(country));
            boolean everywhere = policy.readings().stream()
                    .filter(reading -> hasPartOf(country, reading))
                    .allMatch(reading -> say.apply(reading.policy()).equals(said));
            if (everywhere) {
                alike.computeIfAbsent(said, none -> new ArrayList<>()).add(country);
            }
        }
        return List.copyOf(alike.values());
    }

    private static boolean hasPartOf(String country, Reading reading) {
        return reading.markets().stream().anyMatch(market -> market.startsWith(country + "-"));
    }
}

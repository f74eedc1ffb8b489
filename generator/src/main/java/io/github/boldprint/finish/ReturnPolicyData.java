package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A returns policy as schema.org's MerchantReturnPolicy, in one of the two shapes that search engines take: its terms
 * with country and category, or a link to the page. The terms are given only where the facts state them without a
 * guess; days that count from the purchase, or business days, are not the days that search engines mean.
 *
 * @param policies the public edition
 * @param language of the page
 */
record ReturnPolicyData(PolicySet policies, String language) {

    private static final String TYPE = "MerchantReturnPolicy";
    private static final String FINITE = Terms.address("MerchantReturnFiniteReturnWindow");
    private static final List<String> FROM_DELIVERY = List.of("delivery", "last-delivery");
    private static final int MOST_COUNTRIES = 50;

    /** Some country, where only the other terms matter. */
    private static final List<String> ANYWHERE = List.of("");

    /**
     * The policy, once for each set of terms with the countries where it holds; none where neither shape can be filled.
     */
    List<Map<String, Object>> of(Policy policy, Optional<String> address) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (List<String> countries
                : Markets.alike(policies.business(), policy, place -> terms(place.facts(), ANYWHERE))) {
            Map<String, Object> terms = terms(policy.in(countries.get(0)).facts(), countries);
            if (!terms.isEmpty()) {
                all.add(linked(terms, address));
            }
        }
        if (all.isEmpty() && address.isPresent()) {
            all.add(linked(Map.of(), address));
        }
        return all;
    }

    private static Map<String, Object> linked(Map<String, Object> terms, Optional<String> address) {
        Map<String, Object> data = new LinkedHashMap<>(terms);
        address.ifPresent(link -> data.put("merchantReturnLink", link));
        return Properties.typed(TYPE, data);
    }

    private Map<String, Object> terms(Facts facts, List<String> countries) {
        Optional<String> accepted = facts.code("accepted");
        Optional<Integer> days = facts.single("window").flatMap(ReturnPolicyData::days);
        boolean fromDelivery = facts.code("windowStarts").filter(FROM_DELIVERY::contains).isPresent();
        if (countries.isEmpty() || countries.size() > MOST_COUNTRIES) {
            return Map.of();
        }
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("applicableCountry", countries);
        if (accepted.equals(Optional.of("false"))) {
            terms.put("returnPolicyCategory", Terms.address("MerchantReturnNotPermitted"));
            // what the law grants may still be open: only a business that says it does not apply permits nothing
            boolean nothing = facts.code("withdrawal.applies").equals(Optional.of("false"));
            return nothing ? terms : Map.of();
        }
        if (days.isEmpty() || !fromDelivery) {
            return Map.of();
        }
        country(facts).ifPresent(country -> terms.put("returnPolicyCountry", country));
        terms.put("returnPolicyCategory", FINITE);
        terms.put("merchantReturnDays", days.get());
        terms.putAll(rest(facts));
        return terms;
    }

    /** Everything that its field alone explains, and what depends on a second fact. */
    private Map<String, Object> rest(Facts facts) {
        Map<String, Object> rest = new Properties(language).of(facts, TYPE);
        rest.remove("returnPolicyCategory");
        Optional<Value.Money> fee = facts.single("returnCost.fee").map(fact -> (Value.Money) fact.original());
        boolean charged = fee.filter(money -> money.amount().signum() > 0).isPresent();
        boolean customerPays = facts.code("returnCost.paidBy").equals(Optional.of("customer"));
        if (charged && customerPays) {
            rest.put("returnFees", Terms.address("ReturnShippingFees"));
        } else {
            rest.remove("returnShippingFeesAmount");
        }
        if (fee.isPresent() && charged != customerPays) {
            rest.remove("returnFees");
        }
        // what the law's right costs is told only where it is what the business's own offer costs
        if (!facts.code("withdrawal.returnCostPaidBy").equals(facts.code("returnCost.paidBy"))) {
            rest.remove("customerRemorseReturnFees");
        }
        List<Map<String, Object>> seasons = facts.items("seasons").stream().map(this::season).toList();
        if (!seasons.isEmpty()) {
            rest.put("returnPolicySeasonalOverride", seasons);
        }
        return rest;
    }

    private Map<String, Object> season(Fact.Item item) {
        String type = "MerchantReturnPolicySeasonalOverride";
        Map<String, Object> season = new LinkedHashMap<>(new Properties(language).of(item.members(), type));
        season.put("returnPolicyCategory", FINITE);
        return Properties.typed(type, season);
    }

    private Optional<String> country(Facts facts) {
        return facts.code("returnAddress.country").or(() -> policies.business().facts().code("address.country"));
    }

    /** Whole days; none for another unit, for a range, and for zero days, which would say "no returns". */
    private static Optional<Integer> days(Fact.Single window) {
        TimeSpan span = ((Value.Period) window.original()).span();
        int length = span.unit() == TimeSpan.Unit.WEEK ? 7 : span.unit() == TimeSpan.Unit.DAY ? 1 : 0;
        int days = span.most() * length;
        return span.isRange() || days == 0 ? Optional.empty() : Optional.of(days);
    }
}

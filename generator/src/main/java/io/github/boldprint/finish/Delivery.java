package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One way of delivery of which it is known what it costs and where it is offered.
 *
 * @param id {@code standard}, or that of an option
 * @param name of an option, in every language in which it is said
 * @param regions ISO 3166-1 or -2 codes, at least one
 * @param fee what it costs, perhaps nothing
 * @param freeFrom the value of an order from which it costs nothing, in the fee's currency
 * @param handling until the goods are on their way, as a QuantitativeValue in days
 * @param transit until they arrive, likewise
 * @param cutOff until when an order counts for that day, with the distance from UTC
 */
record Delivery(
        String id,
        Optional<Fact.Single> name,
        List<String> regions,
        Value.Money fee,
        Optional<BigDecimal> freeFrom,
        Optional<Map<String, Object>> handling,
        Optional<Map<String, Object>> transit,
        Optional<String> cutOff) {

    /** Some day when all that is known today of time zones holds. */
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    /** The ways that these facts state, in the countries that fit. */
    static List<Delivery> of(Facts facts, Predicate<String> country) {
        List<Delivery> all = new ArrayList<>();
        List<String> everywhere = regions(facts, "regions", country);
        fee(facts).flatMap(fee -> way("standard", everywhere, fee, facts, "cost.", "")).ifPresent(all::add);
        for (Fact.Item option : facts.items("options")) {
            String path = option.path() + ".";
            List<String> regions = facts.find(path + "regions").isPresent()
                    ? regions(facts, path + "regions", country)
                    : everywhere;
            money(facts, path + "cost").flatMap(fee -> way(option.id(), regions, fee, facts, path, path))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Optional<Delivery> way(
            String id, List<String> regions, Value.Money fee, Facts facts, String cost, String path) {
        return regions.isEmpty() ? Optional.empty() : Optional.of(new Delivery(
                id,
                path.isEmpty() ? Optional.empty() : facts.single(path + "name"),
                regions,
                fee,
                money(facts, cost + "freeFrom")
                        .filter(from -> from.currency().equals(fee.currency()) && fee.amount().signum() > 0)
                        .map(Value.Money::amount),
                Quantities.days(facts, "dispatchWithin"),
                Quantities.days(facts, path + "transitTime"),
                cutOff(facts)));
    }

    /** Nothing, in the only currency of the policy; or the fee that is charged of everybody. */
    private static Optional<Value.Money> fee(Facts facts) {
        if (!facts.has("cost.charged", "free")) {
            return money(facts, "cost.fee").filter(fee -> facts.has("cost.charged", "flat"));
        }
        List<String> currencies = new ArrayList<>();
        facts.forEach(fact -> {
            if (fact instanceof Fact.Single single && single.original() instanceof Value.Money money) {
                currencies.add(money.currency());
            }
        });
        return currencies.stream().distinct().count() == 1
                ? Optional.of(new Value.Money(BigDecimal.ZERO, currencies.get(0)))
                : Optional.empty();
    }

    private static List<String> regions(Facts facts, String path, Predicate<String> country) {
        return facts.find(path).filter(Fact.Several.class::isInstance).stream()
                .flatMap(fact -> ((Fact.Several) fact).values().stream())
                .map(Value::code)
                .filter(region -> country.test(region.substring(0, 2)))
                .toList();
    }

    private static Optional<Value.Money> money(Facts facts, String path) {
        return facts.single(path).map(fact -> (Value.Money) fact.original());
    }

    /** Empty where the clocks change in the year: then no distance from UTC is right on every day. */
    private static Optional<String> cutOff(Facts facts) {
        return facts.single("cutOff.timeZone")
                .map(zone -> ((Value.Zone) zone.original()).zone().getRules())
                .filter(rules -> rules.getTransitionRules().isEmpty())
                .flatMap(rules -> facts.single("cutOff.time")
                        .map(time -> ((Value.Clock) time.original()).time().format(DateTimeFormatter.ISO_LOCAL_TIME)
                                + rules.getOffset(LATER).getId()));
    }
}

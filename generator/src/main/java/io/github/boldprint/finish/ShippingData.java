package io.github.boldprint.finish;

import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A delivery policy as search engines read it: as schema.org's ShippingServices, which belong to the business and hold
 * all their conditions, and as OfferShippingDetails, which the offers of the shop can name by their {@code @id}.
 *
 * @param language of the page
 */
record ShippingData(Business business, String language) {

    /** One for each way of delivery; where these differ between markets, for each set of countries with the same. */
    List<Map<String, Object>> services(Policy policy) {
        return ways(policy).stream().map(this::service).toList();
    }

    /** One for each way of delivery whose times are known too. */
    List<Map<String, Object>> offers(Policy policy, Optional<String> address) {
        return ways(policy).stream()
                .filter(way -> way.handling().isPresent() && way.transit().isPresent())
                .map(way -> offer(way, address.map(page -> page + "#delivery-" + way.id()
                        + (policy.readings().isEmpty() ? "" : "-" + way.regions().get(0)))))
                .toList();
    }

    private List<Delivery> ways(Policy policy) {
        if (policy.readings().isEmpty()) {
            return Delivery.of(policy.facts(), country -> true);
        }
        return Markets.alike(business, policy, place -> Delivery.of(place.facts(), country -> true)).stream()
                .flatMap(same -> Delivery.of(policy.in(same.get(0)).facts(), same::contains).stream())
                .toList();
    }

    private Map<String, Object> service(Delivery way) {
        Map<String, Object> service = new LinkedHashMap<>();
        way.name().ifPresent(name -> service.put("name", name.value().inOrOriginal(language).code()));
        service.put("fulfillmentType", Terms.address("FulfillmentTypeDelivery"));
        way.handling().ifPresent(days -> service.put("handlingTime", period(days, way.cutOff())));
        List<Object> conditions = new ArrayList<>();
        if (way.freeFrom().isPresent()) {
            BigDecimal from = way.freeFrom().get();
            BigDecimal below = from.subtract(smallest(way.fee().currency()));
            conditions.add(condition(way, order(way, "maxValue", below), way.fee().amount()));
            conditions.add(condition(way, order(way, "minValue", from), BigDecimal.ZERO));
        } else {
            conditions.add(condition(way, Map.of(), way.fee().amount()));
        }
        service.put("shippingConditions", conditions);
        return Properties.typed("ShippingService", service);
    }

    private static Map<String, Object> condition(Delivery way, Map<String, Object> order, BigDecimal price) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("shippingDestination", regions(way));
        if (!order.isEmpty()) {
            condition.put("orderValue", order);
        }
        condition.put("shippingRate", amount("value", price, way.fee()));
        way.transit().ifPresent(days -> condition.put("transitTime", period(days, Optional.empty())));
        return Properties.typed("ShippingConditions", condition);
    }

    private static Map<String, Object> order(Delivery way, String bound, BigDecimal value) {
        return amount(bound, value, way.fee());
    }

    private static Map<String, Object> offer(Delivery way, Optional<String> name) {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("handlingTime", way.handling().orElseThrow());
        time.put("transitTime", way.transit().orElseThrow());
        way.cutOff().ifPresent(until -> time.put("cutoffTime", until));
        Map<String, Object> offer = new LinkedHashMap<>();
        name.ifPresent(id -> offer.put("@id", id));
        offer.put("shippingDestination", regions(way));
        // a single offer knows nothing of the value of an order: a price that may fall away is the most it costs
        offer.put("shippingRate",
                amount(way.freeFrom().isPresent() ? "maxValue" : "value", way.fee().amount(), way.fee()));
        offer.put("deliveryTime", Properties.typed("ShippingDeliveryTime", time));
        return Properties.typed("OfferShippingDetails", offer);
    }

    private static Map<String, Object> period(Map<String, Object> days, Optional<String> cutOff) {
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("duration", days);
        cutOff.ifPresent(until -> period.put("cutoffTime", until));
        return Properties.typed("ServicePeriod", period);
    }

    private static List<Object> regions(Delivery way) {
        List<Object> regions = new ArrayList<>();
        for (String code : way.regions()) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("addressCountry", code.substring(0, 2));
            if (code.length() > 2) {
                region.put("addressRegion", code.substring(3));
            }
            regions.add(Properties.typed("DefinedRegion", region));
        }
        return regions;
    }

    private static Map<String, Object> amount(String property, BigDecimal value, Value.Money like) {
        Map<String, Object> amount = new LinkedHashMap<>();
        amount.put(property, value);
        amount.put("currency", like.currency());
        return Properties.typed("MonetaryAmount", amount);
    }

    /** The smallest coin of a currency; of one that Java does not know, a hundredth. */
    private static BigDecimal smallest(String currency) {
        try {
            return BigDecimal.ONE.movePointLeft(Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
        } catch (IllegalArgumentException unknown) {
            return new BigDecimal("0.01");
        }
    }
}

package io.github.boldprint.finish;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What search engines and schema.org document for a business, its returns, its delivery, its ways of contact and its
 * answers, as far as it can be held without asking them: required properties, the terms that a property takes, whole
 * addresses, and numbers that can be true.
 */
final class SearchEngineRules {

    private static final Set<String> FEES = Set.of("FreeReturn", "ReturnFeesCustomerResponsibility", "ReturnShippingFees");
    private static final Map<String, Set<String>> TERMS = Map.ofEntries(
            Map.entry("returnPolicyCategory",
                    Set.of("MerchantReturnFiniteReturnWindow", "MerchantReturnNotPermitted",
                            "MerchantReturnUnlimitedWindow")),
            Map.entry("returnMethod", Set.of("ReturnAtKiosk", "ReturnByMail", "ReturnInStore")),
            Map.entry("returnFees", FEES),
            Map.entry("customerRemorseReturnFees", FEES),
            Map.entry("itemDefectReturnFees", FEES),
            Map.entry("refundType", Set.of("ExchangeRefund", "FullRefund", "StoreCreditRefund")),
            Map.entry("itemCondition",
                    Set.of("DamagedCondition", "NewCondition", "RefurbishedCondition", "UsedCondition")),
            Map.entry("returnLabelSource",
                    Set.of("ReturnLabelCustomerResponsibility", "ReturnLabelDownloadAndPrint", "ReturnLabelInBox")),
            Map.entry("fulfillmentType", Set.of("FulfillmentTypeCollectionPoint", "FulfillmentTypeDelivery",
                    "FulfillmentTypePickupDropoff", "FulfillmentTypePickupInStore", "FulfillmentTypeScheduledDelivery")),
            Map.entry("accessibilityFeature", Set.of("captions", "signLanguage", "highContrastDisplay")));
    private static final Set<String> ADDRESSES = Set.of("url", "logo", "merchantReturnLink", "@id");

    /** What may stand for itself on a page, and the properties without which it says nothing. */
    private static final Map<String, Set<String>> ROOTS = Map.of(
            "Organization", Set.of("name"),
            "OnlineStore", Set.of("name"),
            "FAQPage", Set.of("mainEntity"),
            "OfferShippingDetails", Set.of(),
            "WarrantyPromise", Set.of(),
            "WebSite", Set.of("name", "url"));

    /** The properties that are documented as required, by type. */
    private static final Map<String, Set<String>> REQUIRED = Map.ofEntries(
            Map.entry("ContactPoint", Set.of("contactType")),
            Map.entry("ShippingService", Set.of("shippingConditions")),
            Map.entry("OfferShippingDetails", Set.of("deliveryTime", "shippingDestination", "shippingRate")),
            Map.entry("ShippingDeliveryTime", Set.of("handlingTime", "transitTime")),
            Map.entry("ServicePeriod", Set.of("duration")),
            Map.entry("DefinedRegion", Set.of("addressCountry")),
            Map.entry("MonetaryAmount", Set.of("currency")),
            Map.entry("QuantitativeValue", Set.of("unitCode")),
            Map.entry("WarrantyPromise", Set.of("durationOfWarranty")),
            Map.entry("OpeningHoursSpecification", Set.of("opens", "closes")),
            Map.entry("Place", Set.of("address")),
            Map.entry("Question", Set.of("name", "acceptedAnswer")),
            Map.entry("Answer", Set.of("text")));

    private final List<String> faults = new ArrayList<>();

    static List<String> faults(JsonNode data) {
        SearchEngineRules rules = new SearchEngineRules();
        rules.require(data.path("@context").asText().equals("https://schema.org"), "no context");
        for (JsonNode root : data.has("@graph") ? data.path("@graph") : List.of(data)) {
            rules.root(root);
        }
        return rules.faults;
    }

    private void root(JsonNode root) {
        String type = root.path("@type").asText();
        require(ROOTS.containsKey(type), "nothing that stands for itself: " + type);
        require(has(root, ROOTS.getOrDefault(type, Set.of())), "half of a " + type);
        look(root);
    }

    private void look(JsonNode node) {
        if (node.isObject()) {
            require(node.hasNonNull("@type"), "a thing without a type: " + node);
            node.fields().forEachRemaining(property -> property(property.getKey(), property.getValue()));
            String type = node.path("@type").asText();
            require(has(node, REQUIRED.getOrDefault(type, Set.of())), "a " + type + " without all that it needs: " + node);
            thing(type, node);
        }
        node.forEach(this::look);
    }

    private void thing(String type, JsonNode node) {
        switch (type) {
            case "MerchantReturnPolicy" -> returnPolicy(node);
            case "ContactPoint" -> require(node.has("telephone") || node.has("email") || node.has("url"),
                    "a contact point without a way");
            case "MonetaryAmount" -> amount(node);
            case "QuantitativeValue" -> quantity(node);
            case "OpeningHoursSpecification" -> hours(node);
            case "DefinedRegion" -> region(node);
            case "FAQPage" -> questions(node);
            case "Question" -> require(node.path("acceptedAnswer").isObject(), "not one answer");
            case "ServicePeriod", "ShippingDeliveryTime" -> require(!node.has("cutoffTime")
                    || node.path("cutoffTime").asText().matches("\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"), "a time of nowhere");
            default -> { }
        }
    }

    private static boolean has(JsonNode node, Set<String> properties) {
        return properties.stream().allMatch(node::hasNonNull);
    }

    private void property(String name, JsonNode value) {
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            require(one.isValueNode() ? !one.asText().isEmpty() : !one.isEmpty(), name + " is empty");
            if (ADDRESSES.contains(name)) {
                require(one.asText().startsWith("https://"), name + " is not a whole address: " + one);
            }
            if (TERMS.containsKey(name)) {
                String term = one.asText().replaceFirst("^https://schema.org/", "");
                require(TERMS.get(name).contains(term), name + " does not take " + one);
            }
        }
    }

    private void returnPolicy(JsonNode policy) {
        boolean terms = policy.has("applicableCountry") && policy.has("returnPolicyCategory");
        require(terms || policy.has("merchantReturnLink"), "neither terms nor a link");
        require(terms || policy.size() == 2, "half of the terms: " + policy);
        String category = policy.path("returnPolicyCategory").asText();
        if (category.endsWith("FiniteReturnWindow")) {
            JsonNode days = policy.path("merchantReturnDays");
            require(days.isInt() && days.asInt() > 0, "no days");
        } else {
            require(!policy.has("merchantReturnDays"), "days without a window");
        }
        require(policy.path("applicableCountry").size() <= 50, "too many countries");
        for (JsonNode country : policy.path("applicableCountry")) {
            require(country.asText().matches("[A-Z]{2}"), "not a country: " + country);
        }
        boolean charged = policy.path("returnFees").asText().endsWith("ReturnShippingFees");
        require(charged == policy.has("returnShippingFeesAmount"), "a fee without its amount, or the reverse");
        if (charged) {
            require(policy.path("returnShippingFeesAmount").path("value").asDouble() > 0, "a fee of nothing");
        }
    }

    private void amount(JsonNode amount) {
        require(amount.path("currency").asText().matches("[A-Z]{3}"), "no currency: " + amount);
        require(amount.has("value") || amount.has("minValue") || amount.has("maxValue"), "no amount: " + amount);
        inOrder(amount);
    }

    private void quantity(JsonNode quantity) {
        require(Set.of("DAY", "WEE", "MON", "ANN").contains(quantity.path("unitCode").asText()), "no unit: " + quantity);
        require(quantity.path("value").asInt() > 0 || quantity.path("minValue").isInt() && quantity.path("maxValue").isInt(),
                "no whole number: " + quantity);
        inOrder(quantity);
    }

    private void inOrder(JsonNode range) {
        for (String bound : List.of("value", "minValue", "maxValue")) {
            require(!range.has(bound) || range.path(bound).decimalValue().signum() >= 0, "less than nothing: " + range);
        }
        BigDecimal least = range.path("minValue").decimalValue();
        require(!range.has("maxValue") || range.path("maxValue").decimalValue().compareTo(least) >= 0, "backwards: " + range);
    }

    /** A day that opens and closes at midnight is a closed one, and has a date. */
    private void hours(JsonNode hours) {
        int order = hours.path("opens").asText().compareTo(hours.path("closes").asText());
        boolean dated = hours.has("validFrom") && hours.has("validThrough");
        require(hours.has("dayOfWeek") || dated, "hours of no day: " + hours);
        require(order < 0 || order == 0 && dated && hours.path("opens").asText().equals("00:00"), "backwards: " + hours);
    }

    private void region(JsonNode region) {
        require(region.path("addressCountry").asText().matches("[A-Z]{2}"), "not a country: " + region);
        require(!region.has("addressRegion") || region.path("addressRegion").asText().matches("[A-Z0-9]{1,3}"),
                "not a part of a country: " + region);
    }

    private void questions(JsonNode page) {
        Set<String> asked = new TreeSet<>();
        for (JsonNode question : page.path("mainEntity")) {
            require(question.path("@type").asText().equals("Question"), "not a question: " + question);
            require(asked.add(question.path("name").asText()), "asked twice: " + question.path("name"));
        }
    }

    private void require(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }
}

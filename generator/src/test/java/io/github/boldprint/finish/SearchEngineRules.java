package io.github.boldprint.finish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What search engines document for a business and its returns, as far as it can be held without asking them: the two
 * shapes of a returns policy, what each category needs, the terms that each property takes, and whole addresses.
 */
final class SearchEngineRules {

    private static final Map<String, Set<String>> TERMS = Map.of(
            "returnPolicyCategory",
                    Set.of("MerchantReturnFiniteReturnWindow", "MerchantReturnNotPermitted",
                            "MerchantReturnUnlimitedWindow"),
            "returnMethod", Set.of("ReturnAtKiosk", "ReturnByMail", "ReturnInStore"),
            "returnFees", Set.of("FreeReturn", "ReturnFeesCustomerResponsibility", "ReturnShippingFees"),
            "customerRemorseReturnFees", Set.of("FreeReturn", "ReturnFeesCustomerResponsibility", "ReturnShippingFees"),
            "itemDefectReturnFees", Set.of("FreeReturn", "ReturnFeesCustomerResponsibility", "ReturnShippingFees"),
            "refundType", Set.of("ExchangeRefund", "FullRefund", "StoreCreditRefund"),
            "itemCondition",
                    Set.of("DamagedCondition", "NewCondition", "RefurbishedCondition", "UsedCondition"),
            "returnLabelSource",
                    Set.of("ReturnLabelCustomerResponsibility", "ReturnLabelDownloadAndPrint", "ReturnLabelInBox"));
    private static final Set<String> ADDRESSES = Set.of("url", "logo", "merchantReturnLink", "@id");

    private final List<String> faults = new ArrayList<>();

    static List<String> faults(JsonNode data) {
        SearchEngineRules rules = new SearchEngineRules();
        rules.require(data.path("@context").asText().equals("https://schema.org"), "no context");
        rules.require(Set.of("Organization", "OnlineStore").contains(data.path("@type").asText()), "no business");
        rules.require(!data.path("name").asText().isEmpty(), "no name");
        rules.look(data);
        return rules.faults;
    }

    private void look(JsonNode node) {
        if (node.isObject()) {
            require(node.hasNonNull("@type"), "a thing without a type: " + node);
            node.fields().forEachRemaining(property -> property(property.getKey(), property.getValue()));
        }
        if (node.path("@type").asText().equals("MerchantReturnPolicy")) {
            returnPolicy(node);
        }
        if (node.path("@type").asText().equals("ContactPoint")) {
            require(node.has("contactType"), "a contact point without a type");
            require(node.has("telephone") || node.has("email") || node.has("url"), "a contact point without a way");
        }
        node.forEach(this::look);
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

    private void require(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }
}

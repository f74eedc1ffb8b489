package io.github.boldprint.finish;

import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What search engines are told, as JSON-LD: the business on the centre, with all that its policies say of it; each part
 * on the page that is about it, nested in the business as search engines want it; and what stands for itself beside it.
 *
 * @param policies the public edition
 */
record StructuredData(PolicySet policies, Site site) {

    private static final String ORGANIZATION = "Organization";
    private static final String POINTS = "contactPoint";

    /** The kinds of policies that say something of the business itself. */
    private static final List<String> OF_THE_BUSINESS =
            List.of("contact", "complaints", "returns", "shipping", "payment", "memberships");

    /** The data of one page, each for itself; none for a page that has none. */
    List<Map<String, Object>> of(Page page) {
        List<Map<String, Object>> data = new ArrayList<>();
        String language = page.frame().language();
        if (page instanceof Page.Centre centre) {
            if (!policies.business().name().isEmpty()) {
                data.add(business(everything(language)));
            }
            Questions.of(centre).map(StructuredData::alone).ifPresent(data::add);
        }
        if (page instanceof Page.OnePolicy one) {
            policies.policy(one.policy().id()).ifPresent(policy -> {
                Map<String, Object> part = part(policy, language);
                if (!part.isEmpty()) {
                    data.add(business(named(part)));
                }
                besides(policy, language).map(StructuredData::alone).ifPresent(data::add);
            });
        }
        return data;
    }

    private Map<String, Object> everything(String language) {
        Map<String, Object> all = new Properties(language).of(policies.business().facts(), ORGANIZATION);
        List<Object> points = new ArrayList<>();
        for (String kind : OF_THE_BUSINESS) {
            Map<String, Object> part =
                    policies.policy(kind).map(policy -> part(policy, language)).orElse(Map.of());
            if (part.get(POINTS) instanceof List<?> more) {
                points.addAll(more);
            }
            all.putAll(part);
        }
        if (!points.isEmpty()) {
            all.put(POINTS, points);
        }
        return all;
    }

    private Map<String, Object> business(Map<String, Object> properties) {
        Map<String, Object> business = new LinkedHashMap<>();
        business.put("@type", isStore(policies.business()) ? "OnlineStore" : ORGANIZATION);
        policies.business().url().ifPresent(url -> business.put("@id", url + "#business"));
        business.putAll(properties);
        return alone(business);
    }

    private static Map<String, Object> alone(Map<String, Object> thing) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", "https://schema.org");
        document.putAll(thing);
        return document;
    }

    private Map<String, Object> named(Map<String, Object> part) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", policies.business().name());
        named.putAll(part);
        return named;
    }

    /** What a policy says of the business, as its properties. */
    private Map<String, Object> part(Policy policy, String language) {
        ContactPoints points = new ContactPoints(policies, language);
        Map<String, Object> part = new LinkedHashMap<>();
        switch (policy.id()) {
            case "returns" -> put(part, "hasMerchantReturnPolicy", single(
                    new ReturnPolicyData(policies, language).of(policy, address(policy, language))));
            case "shipping" -> put(part, "hasShippingService", single(
                    new ShippingData(policies.business(), language).services(policy)));
            case "contact" -> {
                put(part, POINTS, points.of(policy));
                points.place(policy).ifPresent(place -> part.put("location", place));
            }
            case "complaints" -> put(part, POINTS, points.ofComplaints(policy).map(List::of).orElse(List.of()));
            case "payment" -> put(part, "acceptedPaymentMethod", OtherParts.payment(policy));
            case "memberships" -> put(part, "memberOf", OtherParts.memberships(policy));
            case "imprint" -> part.putAll(new Properties(language).of(policy.facts(), ORGANIZATION));
            default -> { }
        }
        return part;
    }

    /** What is no property of the business: offers of the host's own pages can name it. */
    private Optional<Map<String, Object>> besides(Policy policy, String language) {
        Optional<String> address = address(policy, language);
        return switch (policy.id()) {
            case "shipping" -> {
                List<?> offers = new ShippingData(policies.business(), language).offers(policy, address);
                yield offers.isEmpty() ? Optional.empty() : Optional.of(Map.of("@graph", offers));
            }
            case "warranty" -> OtherParts.warranty(policy, address);
            case "accessibility" -> OtherParts.website(policy, policies.business());
            default -> Optional.empty();
        };
    }

    private static void put(Map<String, Object> part, String property, Object value) {
        if (!(value instanceof List<?> list) || !list.isEmpty()) {
            part.put(property, value);
        }
    }

    private static Object single(List<?> values) {
        return values.size() == 1 ? values.get(0) : values;
    }

    private Optional<String> address(Policy policy, String language) {
        return site.pages().stream()
                .filter(page -> page instanceof Page.OnePolicy one && one.policy().id().equals(policy.id()))
                .map(Page::frame)
                .filter(frame -> frame.language().equals(language) && !frame.canonical().isEmpty())
                .map(frame -> frame.canonical())
                .findFirst();
    }

    private static boolean isStore(Business business) {
        return business.facets().getOrDefault("sells", List.of()).contains("goods")
                && business.facets().getOrDefault("online", List.of()).contains("yes");
    }
}

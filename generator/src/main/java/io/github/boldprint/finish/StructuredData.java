package io.github.boldprint.finish;

import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What search engines are told, as JSON-LD: the business on the centre, with all of it; its way to return and its ways
 * of contact on the pages that are about them, nested in the business as search engines want it.
 *
 * @param policies the public edition
 */
record StructuredData(PolicySet policies, Site site) {

    private static final String RETURNS = "returns";
    private static final String CONTACT = "contact";

    /** The data of one page; empty for a page that has none. */
    Optional<Map<String, Object>> of(Page page) {
        String language = page.frame().language();
        if (page instanceof Page.Centre) {
            Map<String, Object> all = new Properties(language).of(policies.business().facts(), "Organization");
            all.putAll(contact(language));
            all.putAll(returns(language));
            return policies.business().name().isEmpty() ? Optional.empty() : Optional.of(business(all));
        }
        if (page instanceof Page.OnePolicy one) {
            Map<String, Object> part = switch (one.policy().id()) {
                case RETURNS -> returns(language);
                case CONTACT -> contact(language);
                default -> Map.of();
            };
            return part.isEmpty() ? Optional.empty() : Optional.of(business(named(part)));
        }
        return Optional.empty();
    }

    private Map<String, Object> business(Map<String, Object> properties) {
        Map<String, Object> business = new LinkedHashMap<>();
        business.put("@context", "https://schema.org");
        business.put("@type", isStore(policies.business()) ? "OnlineStore" : "Organization");
        policies.business().url().ifPresent(url -> business.put("@id", url + "#business"));
        business.putAll(properties);
        return business;
    }

    private Map<String, Object> named(Map<String, Object> part) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", policies.business().name());
        named.putAll(part);
        return named;
    }

    private Map<String, Object> returns(String language) {
        List<Map<String, Object>> data = policies.policy(RETURNS)
                .map(policy -> new ReturnPolicyData(policies, language).of(policy, address(RETURNS, language)))
                .orElse(List.of());
        return data.isEmpty() ? Map.of() : Map.of("hasMerchantReturnPolicy", data.size() == 1 ? data.get(0) : data);
    }

    private Map<String, Object> contact(String language) {
        List<Object> points = policies.policy(CONTACT)
                .map(policy -> new ContactPoints(policies, language).of(policy))
                .orElse(List.of());
        return points.isEmpty() ? Map.of() : Map.of("contactPoint", points);
    }

    private Optional<String> address(String policy, String language) {
        return site.pages().stream()
                .filter(page -> page instanceof Page.OnePolicy one && one.policy().id().equals(policy))
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

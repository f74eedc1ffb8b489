package io.github.boldprint.finish;

import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What single facts of payment, memberships, warranty and accessibility are in schema.org. */
final class OtherParts {

    /** Of our choices those that the vocabulary of accessibilityFeature has under another name, or the same. */
    private static final Map<String, String> FEATURES =
            Map.of("captions", "captions", "sign-language", "signLanguage", "contrast", "highContrastDisplay");

    private OtherParts() {}

    /** Ways to pay in plain words, which acceptedPaymentMethod takes; schema.org has no terms for half of them. */
    static List<Object> payment(Policy policy) {
        return values(policy, "methods").map(method -> (Object) method.code().replace('-', ' ')).toList();
    }

    /** Bodies of which the business is a member; one that only certifies or lists it has no members. */
    static List<Object> memberships(Policy policy) {
        return policy.facts().items("memberships").stream()
                .filter(body -> policy.facts().has(body.path() + ".standing", "member"))
                .flatMap(body -> policy.facts().code(body.path() + ".body").stream())
                .map(name -> (Object) Properties.typed("Organization", Map.of("name", name)))
                .toList();
    }

    /** How long; not for what, because the terms of warrantyScope say who carries the goods, which no fact does. */
    static Optional<Map<String, Object>> warranty(Policy policy, Optional<String> address) {
        boolean offered = policy.facts().has("offered", "true") && policy.readings().isEmpty();
        return Quantities.exact(policy.facts(), "duration").filter(duration -> offered).map(duration -> {
            Map<String, Object> promise = new LinkedHashMap<>();
            address.ifPresent(page -> promise.put("@id", page + "#guarantee"));
            promise.put("durationOfWarranty", duration);
            return Properties.typed("WarrantyPromise", promise);
        });
    }

    /** The business's website, with what it has for those who need it. */
    static Optional<Map<String, Object>> website(Policy policy, Business business) {
        List<String> features = values(policy, "features")
                .flatMap(feature -> Stream.ofNullable(FEATURES.get(feature.code())))
                .toList();
        return business.facts().code("website").filter(url -> !features.isEmpty()).map(url -> {
            Map<String, Object> website = new LinkedHashMap<>();
            website.put("name", business.name());
            website.put("url", url);
            website.put("accessibilityFeature", features);
            return Properties.typed("WebSite", website);
        });
    }

    private static Stream<Value> values(Policy policy, String path) {
        return policy.facts().find(path).filter(Fact.Several.class::isInstance).stream()
                .flatMap(fact -> ((Fact.Several) fact).values().stream());
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways to reach the business that stand on every page: phone, e-mail, and the page with all of them. */
record ContactWays(Edition edition) {

    List<ContactWay> of(Links links) {
        List<ContactWay> ways = new ArrayList<>();
        first("phone").ifPresent(phone -> ways.add(way("phone", phone)));
        first("email").ifPresent(email -> ways.add(way("email", email)));
        contact().ifPresent(policy -> ways.add(new ContactWay(
                edition.title(policy),
                edition.page("contactMore", Map.of()),
                links.to(edition.addresses().policy(edition.language(), policy.id()), ""))));
        return ways;
    }

    private ContactWay way(String key, Value value) {
        return new ContactWay(edition.page(key, Map.of()), value.code(), Markup.address(value).orElse(""));
    }

    /** The first one among the contact policy's channels, else the business's own. */
    private Optional<Value> first(String name) {
        return contact().flatMap(policy -> first(policy.facts(), "channels." + name))
                .or(() -> first(edition.policies().business().facts(), name));
    }

    private static Optional<Value> first(Facts facts, String path) {
        return Lookup.at(facts, path).stream().map(fact -> ((Fact.Single) fact).original()).findFirst();
    }

    private Optional<Policy> contact() {
        return edition.policies().policy("contact");
    }
}

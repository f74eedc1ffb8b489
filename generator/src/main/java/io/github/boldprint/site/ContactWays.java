package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways to reach the business that stand on every page: phone, e-mail, and the page with all of them. */
record ContactWays(Edition edition) {

    List<ContactWay> of(Links links) {
        List<ContactWay> ways = new ArrayList<>();
        first(FieldType.PHONE).ifPresent(phone -> ways.add(way(
                "phone", phone.code(), "tel:" + ((Value.Phone) phone).dialled())));
        first(FieldType.EMAIL).ifPresent(email -> ways.add(way("email", email.code(), "mailto:" + email.code())));
        contact().ifPresent(policy -> ways.add(new ContactWay(
                edition.title(policy),
                edition.page("allContactWays", Map.of()),
                links.to(edition.addresses().policy(edition.language(), policy.id()), ""))));
        return ways;
    }

    private ContactWay way(String key, String words, String href) {
        return new ContactWay(edition.page(key, Map.of()), words, href);
    }

    /** The first one that the contact policy names, else the business's own. */
    private Optional<Value> first(FieldType type) {
        return contact().flatMap(policy -> first(type, policy.facts()))
                .or(() -> first(type, edition.policies().business().facts()));
    }

    private static Optional<Value> first(FieldType type, Facts facts) {
        List<Value> found = new ArrayList<>();
        facts.forEach(fact -> {
            if (fact instanceof Fact.Single single && single.field().type() == type) {
                found.add(single.original());
            }
        });
        return found.stream().findFirst();
    }

    private Optional<Policy> contact() {
        return edition.policies().policy("contact");
    }
}

package io.github.boldprint.check.rules;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Who states facts: a policy, or the business itself.
 *
 * @param id the policy's id, or {@code business}
 * @param kind what can be stated
 * @param facts what is stated
 * @param factsAt the place of the key above the facts
 */
record Promiser(String id, Kind kind, Facts facts, Location factsAt) {

    /** The word before a quoted fact of the business. */
    static final String BUSINESS = "business";

    /** The file in which the business's facts stand. */
    static final String SITE = "site.yaml";

    static Promiser of(Policy policy) {
        return new Promiser(policy.id(), policy.kind(), policy.facts(), policy.factsAt());
    }

    static Promiser business(PolicySet policies) {
        return new Promiser(BUSINESS, policies.vocabulary().business(), policies.business().facts(),
                policies.business().factsAt());
    }

    /** The business first, unless its file could not be read; then every policy. */
    static List<Promiser> all(PolicySet policies) {
        List<Promiser> all = new ArrayList<>();
        if (!policies.unread().contains(SITE)) {
            all.add(business(policies));
        }
        policies.policies().forEach(policy -> all.add(of(policy)));
        return all;
    }

    /** The file of the policy of this kind. */
    static String file(String kind) {
        return "policies/" + kind + ".yaml";
    }

    /** In words: "a returns policy", "the business". */
    String words() {
        if (id.equals(BUSINESS)) {
            return "the business";
        }
        return ("aeiou".indexOf(id.charAt(0)) >= 0 ? "an " : "a ") + id + " policy";
    }
}

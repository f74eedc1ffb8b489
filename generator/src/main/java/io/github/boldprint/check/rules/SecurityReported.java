package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.SecurityContact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who states a contact for weak spots in the website states enough for a {@code security.txt} that counts (RFC 9116).
 */
final class SecurityReported implements Rule {

    private static final RuleId ID = new RuleId("security-contact");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        return inspection.policies().policy("contact").stream()
                .flatMap(policy -> SecurityContact.of(policy).stream()
                        .flatMap(contact -> fault(policy, contact, inspection.today()).stream()))
                .toList();
    }

    private static Optional<Finding> fault(Policy policy, SecurityContact contact, LocalDate today) {
        Location at = policy.facts().find(SecurityContact.PATH).orElseThrow().at();
        boolean refused = List.of("email", "url", "phone").stream()
                .anyMatch(way -> policy.facts().isRefused(SecurityContact.PATH + "." + way));
        if (contact.ways().isEmpty()) {
            return refused ? Optional.empty() : Optional.of(ID.error(at,
                    "this says nowhere to report a weak spot, so there is no security.txt; write 'email', 'url' or "
                            + "'phone'"));
        }
        return contact.expires()
                .filter(day -> !day.isAfter(today))
                .map(day -> ID.warning(
                        policy.facts().find(SecurityContact.PATH + ".expires").map(fact -> fact.at()).orElse(at),
                        "the security.txt ran out on " + day + ", and today is " + today
                                + "; see that its facts still hold, then write in 'expires' a day less than a year "
                                + "ahead")
                        .causedByDate());
    }
}

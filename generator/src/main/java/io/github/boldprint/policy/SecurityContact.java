package io.github.boldprint.policy;

import io.github.boldprint.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom to tell about a weak spot in the website, as a contact policy states it for {@code security.txt} (RFC 9116).
 *
 * @param facts of the group, with paths from the policy's root
 * @param ways to report it: e-mail, page, telephone, the preferred one first; empty where none is given
 * @param expires the day from which this is no longer to be relied on: as given, else a year after the policy's
 * effective
 *     day; empty where neither is known
 */
public record SecurityContact(Facts facts, List<Value> ways, Optional<LocalDate> expires) {

    /** The name of the group in the vocabulary. */
    public static final String PATH = "securityContact";

    public SecurityContact {
        ways = List.copyOf(ways);
    }

    /** What a policy says of it; empty where it does not. */
    public static Optional<SecurityContact> of(Policy policy) {
        return policy.facts().find(PATH).filter(Fact.Group.class::isInstance).map(group -> new SecurityContact(
                ((Fact.Group) group).members(),
                Stream.of("email", "url", "phone")
                        .flatMap(way -> policy.facts().single(PATH + "." + way).stream())
                        .map(Fact.Single::original)
                        .toList(),
                policy.facts().single(PATH + ".expires").map(day -> ((Value.Day) day.original()).date())
                        .or(() -> policy.effective().map(day -> day.plusYears(1)))));
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A postal address on one line, in the order that its own country writes it, whatever the page's language. */
final class PostalLine {

    /** Where the code follows the place ("Austin, TX 78701"); elsewhere it stands before it ("10115 Berlin"). */
    private static final Set<String> CODE_AFTER_PLACE =
            Set.of("AU", "CA", "GB", "IE", "IN", "JM", "NZ", "SG", "TH", "US", "ZA");

    private PostalLine() {}

    static String of(Fact.Group address, Function<Fact, String> words) {
        Function<String, String> part =
                name -> Lookup.at(address.members(), name).stream().map(words).findFirst().orElse("");
        String code = part.apply("postalCode");
        String city = part.apply("city");
        String region = part.apply("region");
        boolean after = Lookup.at(address.members(), "country").stream()
                .anyMatch(fact -> CODE_AFTER_PLACE.contains(((Fact.Single) fact).original().code()));
        List<String> place = after
                ? List.of(city, join(" ", region, code))
                : List.of(join(" ", code, city), region);
        return join(", ", part.apply("street"), place.get(0), place.get(1), part.apply("country"));
    }

    private static String join(String between, String... parts) {
        return String.join(between, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}

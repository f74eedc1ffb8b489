package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.value.Value;
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

    /** Where letters ("Austin, TX") name the region on a letter; elsewhere its name does. */
    private static final Set<String> REGION_IN_LETTERS = Set.of("AU", "CA", "US");

    static String of(Fact.Group address, Function<Fact, String> words, Function<Value, String> print) {
        Function<String, String> part =
                name -> Lookup.at(address.members(), name).stream().map(words).findFirst().orElse("");
        String code = part.apply("postalCode");
        String city = part.apply("city");
        String country = Lookup.at(address.members(), "country").stream()
                .map(fact -> ((Fact.Single) fact).original().code()).findFirst().orElse("");
        String region = region(part.apply("region"), country, print);
        boolean after = CODE_AFTER_PLACE.contains(country);
        List<String> place = after
                ? List.of(city, join(" ", region, code))
                : List.of(join(" ", code, city), region);
        return join(", ", part.apply("street"), place.get(0), place.get(1), part.apply("country"));
    }

    /** A region is text; its ISO 3166-2 code ("GB-ENG") is understood too. */
    private static String region(String written, String country, Function<Value, String> print) {
        if (country.isEmpty() || !written.matches(country + "-[A-Z0-9]{1,3}")) {
            return written;
        }
        return REGION_IN_LETTERS.contains(country)
                ? written.substring(country.length() + 1)
                : print.apply(new Value.Region(written));
    }

    private static String join(String between, String... parts) {
        return String.join(between, Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}

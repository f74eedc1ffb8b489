package io.github.boldprint.policy;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which region covers which: EU covers DE and DE-BY, US covers US-CA.
 *
 * @param members countries by the name of a region that holds several; every other region is an ISO 3166 code
 */
public record Regions(Map<String, Set<String>> members) {

    public Regions {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** The regions that come with Boldprint: {@code regions.yaml}. */
    public static Regions shipped() {
        return Shipped.REGIONS;
    }

    /** Whether what holds in a region holds in a market too. */
    public boolean cover(String region, String market) {
        int hyphen = market.indexOf('-');
        String country = hyphen < 0 ? market : market.substring(0, hyphen);
        return region.equals(market) || region.equals(country)
                || members.getOrDefault(region, Set.of()).contains(country);
    }

    /** Whether what holds in one of these regions holds in a market too. */
    public boolean cover(Collection<String> regions, String market) {
        return regions.stream().anyMatch(region -> cover(region, market));
    }

    /** Read once: the file is small and every policy asks. */
    private static final class Shipped {
        private static final Regions REGIONS = read();

        private static Regions read() {
            Map<String, Set<String>> members = new TreeMap<>();
            for (YamlNode.Entry entry : SourceReader.shippedFile("regions.yaml").root().entries()) {
                Set<String> countries = new TreeSet<>();
                ((YamlNode.Sequence) entry.value()).items().forEach(country -> countries.add(country.toString()));
                members.put(entry.name(), countries);
            }
            return new Regions(members);
        }
    }
}

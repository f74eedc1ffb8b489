package io.github.boldprint.pack;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names for several markets at once, such as EU.
 *
 * @param members countries by the name of their region
 */
public record Regions(Map<String, Set<String>> members) {

    public Regions {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /**
     * The regions that come with Boldprint.
     *
     * @throws IllegalStateException where the file is not sound, which is a fault of the build
     */
    static Regions read(SourceFile file) {
        Map<String, Set<String>> members = new TreeMap<>();
        for (YamlNode.Entry entry : file.root().entries()) {
            if (!(entry.value() instanceof YamlNode.Sequence list)) {
                throw new IllegalStateException("a region is a list of countries: " + entry.at());
            }
            Set<String> countries = new TreeSet<>();
            for (YamlNode node : list.items()) {
                if (ValueReader.read(node.toString(), FieldType.COUNTRY, List.of()).isEmpty()) {
                    throw new IllegalStateException("not a country: " + node.at());
                }
                countries.add(node.toString());
            }
            members.put(entry.name(), countries);
        }
        return new Regions(members);
    }

    /** Whether what holds in a region (EU, US, US-CA) holds in a market: EU covers DE and DE-BY, US covers US-CA. */
    public boolean cover(String region, String market) {
        Set<String> countries = members.getOrDefault(region, Set.of());
        int hyphen = market.indexOf('-');
        String country = hyphen < 0 ? market : market.substring(0, hyphen);
        return region.equals(market) || region.equals(country) || countries.contains(country);
    }

    /** Whether what holds in one of these regions holds in a market. */
    public boolean cover(Collection<String> regions, String market) {
        return regions.stream().anyMatch(region -> cover(region, market));
    }
}

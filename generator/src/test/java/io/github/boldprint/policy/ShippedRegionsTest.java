package io.github.boldprint.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShippedRegionsTest {

    private final Regions regions = Regions.shipped();

    @Test
    void hasTheMembersOfTheUnionAndOfTheEconomicArea() {
        Set<String> union = regions.members().get("EU");
        assertEquals(27, union.size());
        assertEquals(30, regions.members().get("EEA").size());
        assertTrue(regions.members().get("EEA").containsAll(union));
        assertTrue(union.stream().noneMatch(List.of("GB", "CH", "NO", "IS", "LI")::contains));
    }

    @Test
    void coversCountriesAndTheirParts() {
        assertTrue(regions.cover("EU", "HR"));
        assertTrue(regions.cover("US", "US-CA"));
        assertTrue(!regions.cover("US-CA", "US"));
        assertTrue(!regions.cover("US-CA", "US-NY"));
        assertTrue(!regions.cover("EU", "GB"));
    }
}

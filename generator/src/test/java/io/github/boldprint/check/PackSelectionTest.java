package io.github.boldprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Location;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PackChoice;
import io.github.boldprint.policy.PackChoice.Named;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackSelectionTest {

    private static final Packs SHIPPED = PackReader.read(SourceReader.shipped("packs"), List.of(),
            VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value(), List.of()).value();

    private static final Pack GDPR = SHIPPED.pack("eu-gdpr").orElseThrow();

    @Test
    void aShippedPackIsOnForItsMarketsWhateverTheBusinessSaysOfPacks() {
        PackSelection silent = new PackSelection(SHIPPED, PackChoice.NONE, Optional.empty());
        assertEquals(Optional.empty(), silent.leftOut(GDPR));
        assertTrue(silent.isFor(GDPR, "DE"));
        assertFalse(silent.isFor(GDPR, "CH"));
    }

    @Test
    void aPackOfTheBusinesssOwnIsOnForItsMarkets() {
        Packs own = new Packs(SHIPPED.all(), Set.of("eu-gdpr"), SHIPPED.regions());
        PackSelection selection = new PackSelection(own, PackChoice.NONE, Optional.empty());
        assertEquals(Optional.empty(), selection.leftOut(GDPR));
        assertTrue(selection.isFor(GDPR, "DE"));
    }

    @Test
    void aPackThatIsNamedIsOn() {
        Named named = Named.of("eu-gdpr", Location.of("site.yaml"));
        PackChoice added = new PackChoice(List.of(named), List.of());
        assertEquals(Optional.empty(), new PackSelection(SHIPPED, added, Optional.empty()).leftOut(GDPR));
        assertEquals(Optional.empty(),
                new PackSelection(SHIPPED, PackChoice.NONE, Optional.of(List.of(named))).leftOut(GDPR));
        PackChoice without = new PackChoice(List.of(), List.of(named));
        assertEquals(Optional.of("left out in site.yaml"),
                new PackSelection(SHIPPED, without, Optional.empty()).leftOut(GDPR));
    }
}

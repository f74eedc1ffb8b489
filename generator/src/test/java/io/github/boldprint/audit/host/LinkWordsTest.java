package io.github.boldprint.audit.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The data of an audit: words for every kind in every language that is shipped. */
class LinkWordsTest {

    private static final Set<String> LANGUAGES = shipped("messages");

    private final LinkWords words = LinkWords.read();

    private static Set<String> shipped(String folder) {
        return SourceReader.shipped(folder).stream().map(file -> file.path().replaceFirst(".*/", "").replace(".yaml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void knowsEveryKindInEveryLanguage() {
        Set<String> kinds = shipped("kinds");
        kinds.remove("business");
        kinds.add(LinkWords.CENTRE);
        assertEquals(kinds, words.about().keySet());
        words.about().forEach((kind, byLanguage) -> assertEquals(LANGUAGES, byLanguage.keySet(), kind));
        assertEquals(LANGUAGES, words.vague().keySet());
    }

    @Test
    void knowsEveryClaimInEveryLanguage() {
        List<String> incomplete = new ArrayList<>();
        for (Claim claim : Claim.read()) {
            if (!claim.words().keySet().equals(LANGUAGES)) {
                incomplete.add(claim.policy() + " " + claim.facts());
            }
        }
        assertEquals(List.of(), incomplete);
    }

    @Test
    void takesWordsAsPeopleWriteThem() {
        assertTrue(words.isVague("→ Click  HERE …", List.of("en")));
        assertTrue(words.isVague("Mehr erfahren!", List.of("de-AT")));
        assertFalse(words.isVague("Returns: click here", List.of("en")));
        assertTrue(words.name("returns", "Widerrufsbelehrung", List.of("de")));
        assertTrue(words.name("returns", "Povrat robe", List.of("hr")));
        assertTrue(words.name("privacy", "Dasar Privasi", List.of("ms")));
        assertFalse(words.name("returns", "Terms", List.of("en")));
        assertTrue(LinkWords.anyPart("site__Footer main", Set.of("footer")));
        assertFalse(LinkWords.anyPart("footerless", Set.of("footer")));
    }
}

package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code site.yaml} says: who the business is, where its customers are, and where the site will stand.
 *
 * @param facts the facts under {@code business:}, with paths from there ({@code name}, {@code address.city})
 * @param factsAt the place of the key {@code business}, or of the document where it is missing
 * @param url the absolute address of the site, ending with a slash; empty where none (or a wrong one) is given
 * @param languages BCP 47, the source language first; at least one
 * @param markets ISO 3166-1 or -2 codes, sorted as the author gave them
 * @param authoritative the language whose text counts, by market, sorted; only those that were named
 * @param facets the answers that rules ask for, by question, sorted
 * @param theme the name of the theme
 * @param hosting how the site stands on the web
 * @param packs which packs of rules are added and left out
 * @param at the place of the document
 */
public record Business(
        Facts facts,
        Location factsAt,
        Optional<URI> url,
        List<String> languages,
        List<String> markets,
        Map<String, String> authoritative,
        Map<String, List<String>> facets,
        String theme,
        Hosting hosting,
        PackChoice packs,
        Location at) {

    public Business {
        languages = List.copyOf(languages);
        markets = List.copyOf(markets);
        authoritative = Collections.unmodifiableSortedMap(new TreeMap<>(authoritative));
        facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a site has at least one language");
        }
    }

    /** The language in which the author writes first. */
    public String source() {
        return languages.get(0);
    }

    /** The name by which customers know the business; empty where it is missing, which is a finding. */
    public String name() {
        return facts.code("name").orElse("");
    }
}

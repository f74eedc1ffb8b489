package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out where variants hold, among the markets of the site. */
final class Markets {

    private final List<String> served;
    private final List<Finding> findings;
    private final Regions regions = Regions.shipped();

    /**
     * The markets of one site.
     *
     * @param served as site.yaml has them; none where they could not be read, which was reported
     */
    Markets(List<String> served, List<Finding> findings) {
        this.served = served;
        this.findings = findings;
    }

    /** The regions that a variant names under {@code when} and that have to do with the site; none is a finding. */
    List<String> read(YamlNode.Mapping variant, KeyReader keys) {
        boolean silent = variant.get("when").isEmpty();
        List<String> read = new ArrayList<>();
        keys.mapping("when").ifPresent(when -> {
            KeyReader inside = new KeyReader(when, "'when'", PolicyRules.KEYS_KNOWN, findings)
                    .allow(List.of("markets"));
            List<YamlNode.Scalar> named = inside.scalars("markets");
            named.stream().filter(this::isServed).map(YamlNode.Scalar::text).distinct().forEach(read::add);
            if (named.isEmpty() && when.keys().stream().allMatch("markets"::equals)) {
                findings.add(PolicyRules.VARIANTS_VALID.error(when.at(), "'when' names no market, so the variant holds"
                        + " nowhere; write for example 'markets: [US]'"));
            }
        });
        if (silent && !keys.isMisspelt("when", List.of("id", "when", "facts", "without", "clauses"))) {
            findings.add(PolicyRules.VARIANTS_VALID.error(
                    variant.at(), "a variant says where it holds; write for example 'when: {markets: [US]}'"));
        }
        return read;
    }

    /** The same variants with the markets in which each of them holds. */
    List<Variant> place(List<Variant> variants) {
        Set<String> all = new LinkedHashSet<>(served);
        variants.stream().flatMap(variant -> variant.regions().stream())
                .filter(region -> served.isEmpty() || regions.cover(served, region))
                .forEach(all::add);
        boolean everywhere = !served.isEmpty() && served.stream()
                .allMatch(market -> variants.stream().anyMatch(variant -> regions.cover(variant.regions(), market)));
        if (everywhere) {
            findings.add(PolicyRules.VARIANTS_VALID.warning(
                    variants.get(0).at(), "every market of site.yaml has a variant,"
                    + " so what stands outside of the variants holds nowhere, and is still printed first; move what "
                    + "holds in one of the markets there"));
        }
        return variants.stream().map(variant -> new Variant(variant.id(), variant.regions(),
                all.stream().filter(market -> regions.cover(variant.regions(), market)).toList(),
                variant.facts(), variant.factsAt(), variant.without(), variant.clauses(), variant.at())).toList();
    }

    private boolean isServed(YamlNode.Scalar region) {
        String code = region.text();
        boolean known = regions.members().containsKey(code)
                || ValueReader.read(code, FieldType.REGION, List.of()).isPresent();
        boolean meets = served.isEmpty() || regions.cover(served, code)
                || served.stream().anyMatch(market -> regions.cover(code, market));
        if (!known) {
            findings.add(PolicyRules.VARIANTS_VALID.error(region.at(), "'" + code + "' is not a market: write "
                    + FieldType.REGION.form() + ", or one of " + String.join(", ", regions.members().keySet())
                    + Nearest.hint(code, served)));
        } else if (!meets) {
            findings.add(PolicyRules.VARIANTS_VALID.error(
                    region.at(), "'" + code + "' is not among the markets of site.yaml ("
                    + String.join(", ", served)
                    + "), so nobody would ever read this; add it there, or delete it here"));
        }
        return known && meets;
    }
}

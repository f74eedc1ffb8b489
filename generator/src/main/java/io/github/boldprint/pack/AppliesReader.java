package io.github.boldprint.pack;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code for: {markets: […], facets: {…}}}. */
final class AppliesReader {

    private final Regions regions;
    private final PackFindings findings;

    AppliesReader(Regions regions, PackFindings findings) {
        this.regions = regions;
        this.findings = findings;
    }

    Applies read(Optional<YamlNode.Mapping> mapping) {
        return mapping.map(this::read).orElse(Applies.EVERYBODY);
    }

    private Applies read(YamlNode.Mapping mapping) {
        KeyReader keys = findings.keys(mapping, "'for'", List.of("markets", "facets"));
        List<String> markets = new ArrayList<>();
        for (YamlNode.Scalar market : keys.scalars("markets")) {
            boolean known = regions.members().containsKey(market.text())
                    || ValueReader.read(market.text(), FieldType.REGION, List.of()).isPresent();
            if (known) {
                markets.add(market.text());
            } else {
                findings.error(market.at(),
                        "'" + market.text() + "' is not a market: " + FieldType.REGION.form() + ", or one of "
                        + String.join(", ", regions.members().keySet())
                        + Nearest.hint(market.text(), regions.members().keySet()));
            }
        }
        Map<String, List<String>> facets = new TreeMap<>();
        keys.mapping("facets").ifPresent(group -> group.entries().forEach(entry -> facet(entry, facets)));
        return new Applies(markets, facets);
    }

    private void facet(YamlNode.Entry entry, Map<String, List<String>> facets) {
        List<YamlNode> nodes = entry.value() instanceof YamlNode.Sequence list ? list.items() : List.of(entry.value());
        List<String> wanted = nodes.stream()
                .filter(node -> node instanceof YamlNode.Scalar scalar && !scalar.isAbsent())
                .map(node -> answer(node.toString()))
                .toList();
        if (wanted.isEmpty() || wanted.size() < nodes.size()) {
            findings.error(entry.at(),
                    "'" + entry.name() + "' names the answer for which the rules are, or a list of them");
        } else {
            facets.put(entry.name(), wanted);
        }
    }

    /** As {@code site.yaml} gives answers. */
    private static String answer(String text) {
        return text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    }
}

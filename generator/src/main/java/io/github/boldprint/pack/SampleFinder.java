package io.github.boldprint.pack;

import io.github.boldprint.pack.Grammar.Sample;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds for a form of assertion the use in a shipped pack that shows most of it in the fewest characters. */
final class SampleFinder {

    private static final Comparator<Used> BEST = Comparator.comparing((Used used) -> -used.keys)
            .thenComparing(used -> used.sample.yaml().length())
            .thenComparing(used -> used.sample.rule());

    private final List<Used> all = new ArrayList<>();

    private SampleFinder() {}

    private record Used(YamlNode.Mapping assertion, int keys, Sample sample) {}

    static SampleFinder inShippedPacks() {
        SampleFinder finder = new SampleFinder();
        for (SourceFile pack : SourceReader.shipped("packs")) {
            String name = pack.root().get("pack").orElseThrow().toString();
            for (YamlNode node : ((YamlNode.Sequence) pack.root().get("rules").orElseThrow()).items()) {
                YamlNode.Mapping rule = (YamlNode.Mapping) node;
                String id = rule.get("id").orElseThrow().toString();
                rule.get("assert").ifPresent(assertion -> finder.walk(assertion, name, id));
                rule.get("when").ifPresent(assertion -> finder.walk(assertion, name, id));
            }
        }
        return finder;
    }

    Optional<Sample> ofForm(String form) {
        return best(assertion -> assertion.get(form).isPresent());
    }

    Optional<Sample> ofTest(String test) {
        return best(assertion -> assertion.get("fact").isPresent() && assertion.get(test).isPresent());
    }

    private Optional<Sample> best(Predicate<YamlNode.Mapping> which) {
        return all.stream().filter(used -> which.test(used.assertion)).min(BEST).map(Used::sample);
    }

    private void walk(YamlNode node, String pack, String rule) {
        if (node instanceof YamlNode.Mapping mapping) {
            all.add(new Used(mapping, mapping.keys().size(), new Sample(pack, rule, YamlLine.of(mapping))));
            mapping.entries().forEach(entry -> walk(entry.value(), pack, rule));
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> walk(item, pack, rule));
        }
    }
}

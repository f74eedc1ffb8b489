package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a file names under {@code without}: what it does not take over from its base.
 *
 * @param named keys by their path and items by their id, below the key under which they stand
 */
record Removal(Map<String, List<YamlNode.Scalar>> named) {

    /** What stands below this is left out as files, not inside one. */
    private static final String WHOLE_FILES = "policies";

    static final Removal NONE = new Removal(Map.of());

    /** @param keys below which something can be left out in such a file */
    static Removal read(YamlNode.Mapping root, List<String> keys, List<Finding> findings) {
        Optional<YamlNode.Mapping> given = new KeyReader(root, "a file above a base", SourceRules.BASE_KNOWN, findings)
                .mapping(TreeOverlay.WITHOUT);
        if (given.isEmpty()) {
            return NONE;
        }
        KeyReader reader = new KeyReader(given.get(), "'without'", SourceRules.BASE_KNOWN, findings).allow(keys);
        Map<String, List<YamlNode.Scalar>> named = new LinkedHashMap<>();
        keys.forEach(key -> named.put(key, reader.scalars(key)));
        return new Removal(named);
    }

    /** The names below a key, those that are not known reported. */
    Set<String> names(String key, List<String> known, List<Finding> findings) {
        Set<String> names = new TreeSet<>();
        for (YamlNode.Scalar name : named.getOrDefault(key, List.of())) {
            if (known.contains(name.text())) {
                names.add(name.text());
            } else {
                nothing(name, known, findings);
            }
        }
        return names;
    }

    /** What is left of a base's file; what was not there to be left out is reported. */
    YamlNode.Mapping of(YamlNode.Mapping base, List<Finding> findings) {
        YamlNode left = base;
        for (Map.Entry<String, List<YamlNode.Scalar>> key : named.entrySet()) {
            if (key.getKey().equals(WHOLE_FILES)) {
                continue;
            }
            for (YamlNode.Scalar path : key.getValue()) {
                List<String> way = new ArrayList<>(List.of(key.getKey()));
                way.addAll(Arrays.asList(path.text().split("\\.")));
                Optional<YamlNode> less = without(left, way);
                if (less.isEmpty()) {
                    nothing(path, base.get(key.getKey()).map(Removal::names).orElse(List.of()), findings);
                }
                left = less.orElse(left);
            }
        }
        return (YamlNode.Mapping) left;
    }

    /** A node without what stands at the end of a way; empty where nothing stands there. */
    private static Optional<YamlNode> without(YamlNode node, List<String> way) {
        if (node instanceof YamlNode.Mapping group) {
            return group.entry(way.get(0)).flatMap(entry -> way.size() == 1
                    ? Optional.of(new YamlNode.Mapping(swapped(group.entries(), entry, List.of()), group.at()))
                    : without(entry.value(), way.subList(1, way.size())).map(less -> new YamlNode.Mapping(
                            swapped(group.entries(), entry, List.of(new YamlNode.Entry(entry.key(), less))),
                            group.at())));
        }
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().filter(other -> YamlNode.Sequence.id(other).equals(way.get(0))).findFirst()
                    .flatMap(item -> way.size() == 1
                            ? Optional.of(new YamlNode.Sequence(swapped(list.items(), item, List.of()), list.at()))
                            : without(item, way.subList(1, way.size())).map(less ->
                                    new YamlNode.Sequence(swapped(list.items(), item, List.of(less)), list.at())));
        }
        return Optional.empty();
    }

    /** A list with others in the place of one of its items. */
    private static <T> List<T> swapped(List<T> items, T item, List<T> others) {
        return items.stream().flatMap(other -> other == item ? others.stream() : Stream.of(other)).toList();
    }

    private static List<String> names(YamlNode node) {
        return node instanceof YamlNode.Mapping group ? group.keys()
                : node instanceof YamlNode.Sequence list
                ? list.items().stream().map(YamlNode.Sequence::id).toList()
                : List.of();
    }

    private static void nothing(YamlNode.Scalar name, List<String> known, List<Finding> findings) {
        Location at = name.at();
        findings.add(SourceRules.BASE_KNOWN.error(
                at, "the base has no '" + name.text() + "' here that could be left out"
                + (known.isEmpty() ? "" : Nearest.hintOrAll(name.text(), known))));
    }
}

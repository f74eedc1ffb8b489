package io.github.boldprint.diff;

import io.github.boldprint.pack.Confidence;
import io.github.boldprint.policy.Business;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The texts that may ask for notice of changes, as they are shipped: {@code notices/*.yaml}. */
final class Profiles {

    private static final Set<String> KEYS = Set.of("notice", "format", "source", "cite", "checked", "confidence", "for",
            "asks", "directions", "days", "changes");

    private Profiles() {}

    /** Read once: the files are small and every comparison asks. */
    private static final class Shipped {
        private static final List<Profile> ALL = SourceReader.shipped("notices").stream().map(Profiles::read).toList();
    }

    /**
     * All of them, sorted by id.
     *
     * @throws IllegalStateException where one is not sound, which is a fault of the build
     */
    static List<Profile> shipped() {
        return Shipped.ALL;
    }

    /** The notices that may be asked for because of a change. */
    static List<Notice> of(Draft draft, Business business) {
        return shipped().stream().flatMap(profile -> profile.of(draft, business).stream()).toList();
    }

    static Profile read(SourceFile file) {
        YamlNode.Mapping root = file.root();
        root.keys().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw broken(file, "'" + key + "' is unknown");
        });
        String id = text(file, root, "notice");
        if (!file.path().endsWith(id + ".yaml") || !text(file, root, "format").equals("1")) {
            throw broken(file, "the name is not that of the file, or the format is not 1");
        }
        YamlNode.Mapping source = mapping(file, root, "source");
        YamlNode.Mapping applies = mapping(file, root, "for");
        java.time.LocalDate.parse(text(file, root, "checked"));
        return new Profile(id, text(file, source, "name"), text(file, root, "cite"), text(file, source, "url"),
                confidence(file, text(file, root, "confidence")), texts(applies, "markets"), facets(applies),
                text(file, root, "asks").strip(),
                directions(file, root),
                root.get("days").map(days -> Integer.valueOf(days.toString())),
                ((YamlNode.Sequence) node(file, root, "changes")).items().stream().map(item -> trigger(file, item))
                        .toList());
    }

    private static Profile.Trigger trigger(SourceFile file, YamlNode item) {
        YamlNode.Mapping trigger = (YamlNode.Mapping) item;
        return new Profile.Trigger(text(file, trigger, "policy"), texts(trigger, "facts"));
    }

    private static Map<String, List<String>> facets(YamlNode.Mapping applies) {
        Map<String, List<String>> facets = new TreeMap<>();
        applies.get("facets").ifPresent(group -> ((YamlNode.Mapping) group).entries()
                .forEach(facet -> facets.put(facet.name(), list(facet.value()))));
        return facets;
    }

    private static List<String> texts(YamlNode.Mapping of, String key) {
        return of.get(key).map(Profiles::list).orElse(List.of());
    }

    private static List<String> list(YamlNode node) {
        return node instanceof YamlNode.Sequence list ? list.items().stream().map(YamlNode::toString).toList()
                : List.of(node.toString());
    }

    /** Those that it names; else all in which anything is another. */
    private static Set<Direction> directions(SourceFile file, YamlNode.Mapping root) {
        List<String> words = texts(root, "directions");
        Set<Direction> named = Arrays.stream(Direction.values())
                .filter(direction -> words.isEmpty() ? direction != Direction.NEUTRAL
                        : words.contains(direction.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Direction.class)));
        if (!words.isEmpty() && named.size() != words.size()) {
            throw broken(file, "a direction is unknown");
        }
        return named;
    }

    private static Confidence confidence(SourceFile file, String word) {
        return Arrays.stream(Confidence.values()).filter(value -> value.word().equals(word)).findFirst()
                .orElseThrow(() -> broken(file, "'" + word + "' is no confidence"));
    }

    private static YamlNode.Mapping mapping(SourceFile file, YamlNode.Mapping of, String key) {
        return (YamlNode.Mapping) node(file, of, key);
    }

    private static String text(SourceFile file, YamlNode.Mapping of, String key) {
        return node(file, of, key).toString();
    }

    private static YamlNode node(SourceFile file, YamlNode.Mapping of, String key) {
        return Optional.of(of).flatMap(mapping -> mapping.get(key)).orElseThrow(() ->
                broken(file, "'" + key + "' is missing"));
    }

    private static IllegalStateException broken(SourceFile file, String why) {
        return new IllegalStateException("shipped file is not sound: " + file.path() + ": " + why);
    }
}

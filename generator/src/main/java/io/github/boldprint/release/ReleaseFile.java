package io.github.boldprint.release;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The file {@code release.yaml}, which says what a release holds. */
final class ReleaseFile {

    static final String NAME = "release.yaml";

    private final YamlNode.Mapping root;

    ReleaseFile(YamlNode.Mapping root) {
        this.root = root;
    }

    /** That the file is not one of ours; it never leaves this room. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    /**
     * The release.
     *
     * @throws Unreadable where something is missing that every release has
     * @throws java.time.format.DateTimeParseException where a day is none
     */
    Release release(String name, SourceTree files) {
        if (!text("format").equals("1")) {
            throw new Unreadable();
        }
        List<PolicyVersion> versions = groups("policies").stream().map(group -> new PolicyVersion(text(group, "id"),
                text(group, "release"), LocalDate.parse(text(group, "announced")),
                LocalDate.parse(text(group, "effective")), group.at())).toList();
        List<Approval> approvals = groups("changes").stream()
                .map(group -> new Approval(text(group, "change"), texts(group))).toList();
        return new Release(name, LocalDate.parse(text("date")), text("by"), text("program"), versions, approvals,
                text("digest"), root.at(), files);
    }

    /** The digest of each file that it lists, by path. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        groups("files").forEach(group -> files.put(text(group, "path"), text(group, "sha256")));
        return files;
    }

    /** The digest of all that stands in it, as it is now. */
    String digest() {
        return digest(root);
    }

    static String digest(YamlNode.Mapping root) {
        List<YamlNode.Entry> said = root.entries().stream().filter(entry -> !entry.name().equals("digest")).toList();
        return Canonical.digest(Canonical.text(new SourceFile(NAME, new YamlNode.Mapping(said, root.at()))));
    }

    String text(String key) {
        return text(root, key);
    }

    /** The single value at a path of two keys, if it is there. */
    Optional<String> find(String path) {
        String[] keys = path.split("\\.");
        return root.get(keys[0])
                .flatMap(node -> node instanceof YamlNode.Mapping group ? group.get(keys[1]) : Optional.empty())
                .map(Object::toString);
    }

    private List<YamlNode.Mapping> groups(String key) {
        List<YamlNode.Mapping> groups = new ArrayList<>();
        if (root.get(key).orElseThrow(Unreadable::new) instanceof YamlNode.Sequence list) {
            for (YamlNode item : list.items()) {
                groups.add(item instanceof YamlNode.Mapping group ? group : unreadable());
            }
        }
        return groups;
    }

    private static YamlNode.Mapping unreadable() {
        throw new Unreadable();
    }

    private static Map<String, String> texts(YamlNode.Mapping group) {
        Map<String, String> texts = new LinkedHashMap<>();
        group.entries().stream().filter(entry -> !entry.name().equals("change"))
                .forEach(entry -> texts.put(entry.name(), text(group, entry.name())));
        return texts;
    }

    private static String text(YamlNode.Mapping group, String key) {
        return group.get(key).filter(YamlNode.Scalar.class::isInstance).map(Object::toString)
                .orElseThrow(Unreadable::new);
    }
}

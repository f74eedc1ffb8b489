package io.github.boldprint.reference;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.ProseReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.List;

/**
 * A text for one sort of reader, from {@code guides/<name>.yaml}.
 *
 * @param name by which it is asked for
 * @param sections in reading order
 */
record Guide(String name, String title, String description, List<Section> sections) {

    /**
     * A section.
     *
     * @param markdown as it is written
     * @param prose the same, read
     */
    record Section(String id, String title, String markdown, Prose prose) {}

    Guide {
        sections = List.copyOf(sections);
    }

    /** The order in which people need them. */
    private static final List<String> ORDER = List.of("author", "reviewer", "build", "pack", "design");

    /** All guides that come along. */
    static List<Guide> all() {
        return SourceReader.shipped("guides").stream().map(Guide::read)
                .sorted((one, other) -> Integer.compare(ORDER.indexOf(one.name), ORDER.indexOf(other.name))).toList();
    }

    private static Guide read(SourceFile file) {
        YamlNode.Sequence sections = (YamlNode.Sequence) file.root().get("sections").orElseThrow();
        return new Guide(text(file.root(), "guide").text(), text(file.root(), "title").text(),
                text(file.root(), "description").text(),
                sections.items().stream().map(node -> section((YamlNode.Mapping) node)).toList());
    }

    private static Section section(YamlNode.Mapping node) {
        YamlNode.Scalar text = text(node, "text");
        Outcome<Prose> prose = ProseReader.read(text);
        if (!prose.findings().isEmpty()) {
            throw new IllegalStateException("a shipped guide is not sound: " + prose.findings().all().get(0));
        }
        return new Section(text(node, "id").text(), text(node, "title").text(), text.text(), prose.value());
    }

    private static YamlNode.Scalar text(YamlNode.Mapping node, String key) {
        return (YamlNode.Scalar) node.get(key)
                .orElseThrow(() -> new IllegalStateException("a shipped guide lacks '" + key + "' at " + node.at()));
    }
}

package io.github.boldprint.reference;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.ProseReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
     * @param kinds the kinds of policies that it shows how to state
     * @param markdown as it is written
     * @param prose the same, read, with the name of its file before each example
     */
    record Section(String id, String title, List<String> kinds, String markdown, Prose prose) {

        Section {
            kinds = List.copyOf(kinds);
        }
    }

    Guide {
        sections = List.copyOf(sections);
    }

    /** The order in which people need them. */
    private static final List<String> ORDER =
            List.of("author", "how-to", "reviewer", "build", "theme", "pack", "design", "view-model");

    /** An example that stands in a file, as Markdown writes it: {@code ```yaml content/site.yaml}. */
    private static final Pattern IN_FILE = Pattern.compile("(?m)^```(?<sort>\\w+)(?<part> in)? (?<file>\\S+)$");

    /** All guides that come along. */
    static List<Guide> all() {
        return Shipped.GUIDES;
    }

    /** Read once, and only where somebody asks for one. */
    private static final class Shipped {

        static final List<Guide> GUIDES = read();

        private static List<Guide> read() {
            return SourceReader.shipped("guides").stream().map(Guide::read)
                    .sorted(Comparator.comparingInt(guide -> ORDER.indexOf(guide.name()))).toList();
        }
    }

    private static Guide read(SourceFile file) {
        YamlNode.Sequence sections = (YamlNode.Sequence) file.root().get("sections").orElseThrow();
        return new Guide(text(file.root(), "guide").text(), text(file.root(), "title").text(),
                text(file.root(), "description").text(),
                sections.items().stream().map(node -> section((YamlNode.Mapping) node)).toList());
    }

    private static Section section(YamlNode.Mapping node) {
        YamlNode.Scalar text = text(node, "text");
        Outcome<Prose> prose = ProseReader.read(new YamlNode.Scalar(
                IN_FILE.matcher(text.text()).replaceAll(Guide::named), text.quoted(), text.at(), text.places()));
        if (!prose.findings().isEmpty()) {
            throw new IllegalStateException("a shipped guide is not sound: " + prose.findings().all().get(0));
        }
        return new Section(text(node, "id").text(), text(node, "title").text(), kinds(node), text.text(),
                prose.value());
    }

    /** A page does not print what stands behind the marks of an example, so it stands before them, too. */
    private static String named(MatchResult example) {
        String file = "`" + example.group(3) + "`";
        String before = example.group(1).equals("diff") ? "Changed in " + file
                : example.group(1).equals("text") ? "What " + file + " then says"
                : example.group(2) == null && !example.group(3).matches("(site|reports)/.*") ? file : "In " + file;
        return Matcher.quoteReplacement(before + ":\n\n" + example.group());
    }

    private static List<String> kinds(YamlNode.Mapping node) {
        return node.get("kinds").map(kinds -> ((YamlNode.Sequence) kinds).items().stream()
                .map(kind -> ((YamlNode.Scalar) kind).text()).toList()).orElse(List.of());
    }

    private static YamlNode.Scalar text(YamlNode.Mapping node, String key) {
        return (YamlNode.Scalar) node.get(key)
                .orElseThrow(() -> new IllegalStateException("a shipped guide lacks '" + key + "' at " + node.at()));
    }
}

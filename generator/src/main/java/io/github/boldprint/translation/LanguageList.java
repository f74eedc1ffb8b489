package io.github.boldprint.translation;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The key {@code languages} of {@code site.yaml}, for whoever adds one. */
final class LanguageList {

    private static final String KEY = "languages";

    private LanguageList() {}

    /** The text of the file with one language more; empty where it is not written as a list of tags. */
    static Optional<String> with(SourceFile site, String text, String language) {
        List<String> before = languages(site.root());
        Optional<YamlNode> list = site.root().get(KEY);
        if (before.isEmpty() || list.isEmpty()) {
            return Optional.empty();
        }
        YamlNode last = ((YamlNode.Sequence) list.get()).items().get(before.size() - 1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String line = lines.get(last.at().line() - 1);
        int end = last.at().column() - 1 + before.get(before.size() - 1).length();
        if (end > line.length()) {
            return Optional.empty();
        }
        if (line.stripLeading().startsWith("- ")) {
            lines.add(last.at().line(),
                    line.substring(0, line.indexOf('-')) + "- " + language + (line.endsWith("\r") ? "\r" : ""));
        } else {
            lines.set(last.at().line() - 1, line.substring(0, end) + ", " + language + line.substring(end));
        }
        String grown = String.join("\n", lines);
        Outcome<Optional<SourceFile>> now = SourceReader.parse(site.path(), grown.getBytes(StandardCharsets.UTF_8));
        List<String> wanted = new ArrayList<>(before);
        wanted.add(language);
        return now.value().filter(file -> now.findings().isEmpty() && languages(file.root()).equals(wanted))
                .map(file -> grown);
    }

    private static List<String> languages(YamlNode.Mapping root) {
        return root.get(KEY).filter(YamlNode.Sequence.class::isInstance)
                .map(list -> ((YamlNode.Sequence) list).items().stream().map(YamlNode::toString).toList())
                .orElse(List.of());
    }
}

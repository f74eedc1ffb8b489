package io.github.boldprint.pack;

import io.github.boldprint.source.YamlNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of YAML on one line, as somebody would write it again. */
final class YamlLine {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}+~](?:[^,\\[\\]{}#\"\\\\:]|:(?=\\S))*");

    private YamlLine() {}

    static String of(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream().map(entry -> scalar(entry.name()) + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof YamlNode.Sequence list) {
            return list.items().stream().map(YamlLine::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(node.toString());
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && text.equals(text.strip())
                ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

package io.github.boldprint.proof;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One thing that a careless seller got wrong, as an edit of the complete seller's files.
 *
 * @param what is wrong, in words
 * @param file the one that is edited, in the content folder
 * @param old the text that is replaced; it stands in the file exactly once
 * @param now the text that is there instead; empty where it is just gone
 * @param finds what is found then, all of it: {@code policies/returns.yaml:12 rule-id}
 */
record Gap(String what, String file, String old, String now, List<String> finds) {

    /** All gaps of a careless seller: a list of groups {@code gap}, {@code file}, {@code replace}, {@code with}, {@code finds}. */
    static List<Gap> read(Path list) {
        try {
            SourceFile file = SourceReader.parse(list.getFileName().toString(), Files.readAllBytes(list)).value().orElseThrow();
            YamlNode.Mapping root = file.root();
            return ((YamlNode.Sequence) root.get("gaps").orElseThrow()).items().stream().map(Gap::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gap of(YamlNode node) {
        YamlNode.Mapping gap = (YamlNode.Mapping) node;
        return new Gap(text(gap, "gap"), text(gap, "file"), text(gap, "replace"),
                gap.get("with").map(YamlNode::toString).orElse(""),
                ((YamlNode.Sequence) gap.get("finds").orElseThrow()).items().stream().map(YamlNode::toString).toList());
    }

    private static String text(YamlNode.Mapping gap, String key) {
        return gap.get(key).orElseThrow(() -> new IllegalStateException("a gap without '" + key + "'")).toString();
    }

    /** Makes the edit. */
    void open(Path content) {
        try {
            Path path = content.resolve(file);
            String before = Files.readString(path);
            int at = before.indexOf(old);
            if (at < 0 || before.indexOf(old, at + 1) >= 0) {
                throw new IllegalStateException(what + ": not exactly once in " + file + ": " + old);
            }
            Files.writeString(path, before.substring(0, at) + now + before.substring(at + old.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

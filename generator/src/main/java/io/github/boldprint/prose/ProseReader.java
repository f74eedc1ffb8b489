package io.github.boldprint.prose;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.YamlNode;

/** Parses Markdown: CommonMark with tables and definition lists, without raw HTML. */
public final class ProseReader {

    private ProseReader() {}

    /** The prose of one scalar; empty prose where the text was refused, with the finding that says why. */
    public static Outcome<Prose> read(YamlNode.Scalar text) {
        Findings shape = ShapeFences.check(text);
        return shape.isEmpty() ? Markdown.read(text, Markdown.MOST_READS) : new Outcome<>(Prose.REFUSED, shape);
    }
}

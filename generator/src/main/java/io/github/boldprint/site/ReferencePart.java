package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.List;

/**
 * A part of a page of the reference.
 *
 * @param says paragraphs, each phrasing content
 * @param terms what is said under labels
 * @param tables none or one; its caption is the part's title
 * @param samples lines of YAML
 * @param entries links to what the page's contents name below this part
 * @param text flow content of a guide; empty where there is none
 */
public record ReferencePart(String anchor, String title, List<Html> says, List<Term> terms, List<FactTable> tables,
        List<Sample> samples, List<NavigationLink> entries, Html text) {

    public ReferencePart {
        says = List.copyOf(says);
        terms = List.copyOf(terms);
        tables = List.copyOf(tables);
        samples = List.copyOf(samples);
        entries = List.copyOf(entries);
    }

    /** Phrasing content under a label. */
    public record Term(String label, Html says) {}

    /** Lines under a caption. */
    public record Sample(String caption, String lines) {}
}

package io.github.boldprint.site;

import java.util.List;

/**
 * What a policy was and will be, beside what it is.
 *
 * @param draft a sentence for a text that was never released; else empty
 * @param lines sentences: since when it holds, when it changed last
 * @param links to the permanent page of what is shown, and to what changed
 * @param coming what customers have notice of, the next first
 */
public record HistoryView(String draft, List<String> lines, List<NavigationLink> links, List<ComingView> coming) {

    /** Nothing was released. */
    public static final HistoryView NONE = new HistoryView("", List.of(), List.of(), List.of());

    public HistoryView {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        coming = List.copyOf(coming);
    }
}

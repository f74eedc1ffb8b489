package io.github.boldprint.site;

import java.util.List;

/**
 * A version of a policy in the list of what changed.
 *
 * @param anchor its permanent anchor
 * @param title from when it holds
 * @param lines when it was announced, and until when it holds
 * @param page link to its permanent page
 * @param notes whole sentences about it: that it was the first, or that nothing changed for customers
 * @param facts none or one: what changed in the key facts
 * @param texts what changed in words
 */
public record VersionView(String anchor, String title, List<String> lines, NavigationLink page, List<String> notes,
        List<FactTable> facts, List<ChangeView> texts) {

    public VersionView {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
    }
}

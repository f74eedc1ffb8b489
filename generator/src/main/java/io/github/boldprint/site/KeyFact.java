package io.github.boldprint.site;

import io.github.boldprint.prose.Html;

/**
 * A row of the key facts.
 *
 * @param anchor the permanent anchor: {@code fact-<path>} with dots as hyphens kept as they are in the path
 * @param path the fact's path
 * @param label what it is
 * @param value phrasing content, each entry of a list on its own line
 * @param group what it belongs to, as a heading; empty for the facts that stand first, without one
 */
public record KeyFact(String anchor, String path, String label, java.util.List<Html> value, String group) {
    public KeyFact {
        value = java.util.List.copyOf(value);
    }
}

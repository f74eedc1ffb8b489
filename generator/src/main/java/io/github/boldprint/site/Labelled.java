package io.github.boldprint.site;

import io.github.boldprint.prose.Html;

/**
 * A fact on a sheet of paper.
 *
 * @param label what it is; empty where the words say it
 * @param words phrasing content
 */
public record Labelled(String label, Html words) {}

package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;

/**
 * Something that is there and meets a rule.
 *
 * @param what in words for a reviewer: {@code refund.within: P14D}
 * @param at where the author wrote it
 * @param page the page and anchor that show it in the source language, below the site's address:
 *     {@code returns/index.html#fact-refund.within}; empty where no page of its own shows it
 */
public record Evidence(String what, Location at, String page) {}

package io.github.boldprint.audit.host;

import java.util.Map;

/**
 * One rule of a style sheet for one selector.
 *
 * @param sure whether it holds on every screen and in every state; a rule that is not may show what others hide
 * @param declarations by property, of those properties by which things are hidden
 * @param important the same for those that are marked so
 */
record StyleRule(Selector selector, boolean sure, Map<String, String> declarations, Map<String, String> important) {}

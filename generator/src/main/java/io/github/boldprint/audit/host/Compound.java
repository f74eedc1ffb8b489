package io.github.boldprint.audit.host;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What a selector asks of one element.
 *
 * @param tag in small letters; empty for any
 * @param id empty for any
 * @param classes all of which are asked for
 * @param attributes all of which are asked for
 * @param link whether it must be a link
 * @param root whether it must be the whole document's element
 */
record Compound(String tag, String id, List<String> classes, List<Attribute> attributes, boolean link, boolean root) {

    /** {@code [name operator value]}; an empty operator asks only that it is there. */
    record Attribute(String name, String operator, String value) {

        boolean fits(Element element) {
            if (!element.hasAttr(name)) {
                return false;
            }
            String stands = element.attr(name);
            return switch (operator) {
                case "" -> true;
                case "=" -> stands.equals(value);
                case "~=" -> List.of(stands.split("\\s+")).contains(value);
                case "|=" -> stands.equals(value) || stands.startsWith(value + "-");
                case "^=" -> !value.isEmpty() && stands.startsWith(value);
                case "$=" -> !value.isEmpty() && stands.endsWith(value);
                case "*=" -> !value.isEmpty() && stands.contains(value);
                default -> false;
            };
        }
    }

    boolean fits(Element element) {
        if (!tag.isEmpty() && !element.normalName().equals(tag) || !id.isEmpty() && !element.id().equals(id)) {
            return false;
        }
        return (!link || element.normalName().equals("a") && element.hasAttr("href"))
                && (!root || element.normalName().equals("html"))
                && classes.stream().allMatch(element::hasClass)
                && attributes.stream().allMatch(attribute -> attribute.fits(element));
    }

    /** By what it can be found fast: its id, a class, its tag, or {@code *}. */
    String key() {
        if (!id.isEmpty()) {
            return "#" + id;
        }
        if (!classes.isEmpty()) {
            return "." + classes.get(classes.size() - 1).toLowerCase(Locale.ROOT);
        }
        return link ? "a" : root ? "html" : tag.isEmpty() ? "*" : tag;
    }
}

package io.github.boldprint.render;

/**
 * One element a line, whatever a template's own lay-out: no indentation, no trailing space, no blank line. Text inside
 * {@code pre} keeps every character.
 */
final class Tidy {

    private Tidy() {}

    static String lines(String html) {
        StringBuilder out = new StringBuilder(html.length());
        boolean inside = false;
        for (String line : html.split("\n", -1)) {
            String start = inside ? line : line.stripLeading();
            inside = start.lastIndexOf("<pre") > start.lastIndexOf("</pre>")
                    || inside && !start.contains("</pre>");
            String kept = inside ? start : start.stripTrailing();
            if (inside || !kept.isEmpty()) {
                out.append(kept).append('\n');
            }
        }
        return out.toString();
    }
}

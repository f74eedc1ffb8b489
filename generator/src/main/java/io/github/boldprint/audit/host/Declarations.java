package io.github.boldprint.audit.host;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the braces of a rule, or in a {@code style} attribute.
 *
 * @param plain value by property, in small letters
 * @param important the same for those that are marked so
 */
record Declarations(Map<String, String> plain, Map<String, String> important) {

    /** The properties by which something is hidden, or shown again. */
    private static final Set<String> KNOWN =
            Set.of("display", "visibility", "opacity", "color", "background", "background-color",
            "background-image", "font-size", "position", "left", "right", "top", "bottom", "text-indent", "width",
            "height",
            "max-width", "max-height", "overflow", "overflow-x", "overflow-y", "clip", "clip-path", "transform",
            "color-scheme", "scale", "translate", "zoom", "filter", "content-visibility", "margin-left", "animation",
            "animation-name", "background-clip", "-webkit-background-clip");

    /** What {@code font} says of the size: the last length before the family. */
    private static final Pattern SIZE =
            Pattern.compile("(?:.*\\s)?(\\d*\\.?\\d+(?:[a-z]+|%)?)(?:\\s*/\\s*\\S+)?\\s+[^\\d\\s].*");

    static Declarations read(String body) {
        Map<String, String> plain = new HashMap<>();
        Map<String, String> important = new HashMap<>();
        int start = 0;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i <= body.length(); i++) {
            char c = i < body.length() ? body.charAt(i) : ';';
            if (quote != 0 && i < body.length()) {
                quote = c == quote ? 0 : quote;
                continue;
            }
            quote = c == '"' || c == '\'' ? c : 0;
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (c == ';' && depth <= 0 || i == body.length()) {
                add(body.substring(start, i), plain, important);
                start = i + 1;
                depth = 0;
            }
        }
        return new Declarations(plain, important);
    }

    private static void add(String declaration, Map<String, String> plain, Map<String, String> important) {
        int colon = declaration.indexOf(':');
        String property = colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (declaration.length() > 1000) {
            return;
        }
        if (property.equals("font")) {
            Matcher size = SIZE.matcher(declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            if (size.matches()) {
                add("font-size:" + size.group(1) + (declaration.contains("!") ? "!important" : ""), plain, important);
            }
            return;
        }
        boolean variable = property.startsWith("--");
        if (!variable && !KNOWN.contains(property)) {
            return;
        }
        String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
        if (value.endsWith("important") && value.contains("!")) {
            important.put(property, value.substring(0, value.lastIndexOf('!')).strip());
        } else {
            plain.put(property, value);
        }
    }

    boolean isEmpty() {
        return plain.isEmpty() && important.isEmpty();
    }
}

package io.github.boldprint.audit.host;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the style of one element surely is, and what it may be on some screens or in some states. */
final class ElementStyle {

    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[^,)\\s]+)\\s*(?:,\\s*([^()]*))?\\)");
    private static final Set<String> COLOURS = Set.of("color", "background", "background-color", "background-image");
    private static final long IMPORTANT = 1L << 60;
    private static final long INLINE = 1L << 58;

    private final Map<String, String> winners = new HashMap<>();
    private final Map<String, Long> strengths = new HashMap<>();
    private final Map<String, Set<String>> possible = new HashMap<>();
    private final Map<String, String> variables;

    private ElementStyle(Map<String, String> variables) {
        this.variables = variables;
    }

    static ElementStyle of(Element element, StyleIndex index) {
        ElementStyle style = new ElementStyle(index.variables());
        for (StyleIndex.Entry entry : index.whole() ? index.fitting(element) : List.<StyleIndex.Entry>of()) {
            long strength = ((long) entry.rule().selector().specificity() << 24) + entry.order();
            style.add(entry.rule().declarations(), entry, strength);
            style.add(entry.rule().important(), entry, strength + IMPORTANT);
        }
        if (element.hasAttr("style")) {
            Declarations inline = Declarations.read(element.attr("style"));
            inline.plain().forEach((property, value) -> style.win(property, value, INLINE));
            inline.important().forEach((property, value) -> style.win(property, value, INLINE + IMPORTANT));
        }
        return style;
    }

    private void add(Map<String, String> declarations, StyleIndex.Entry entry, long strength) {
        declarations.forEach((property, value) -> {
            if (entry.sure()) {
                win(property, value, strength);
            } else if (!COLOURS.contains(property) || !entry.rule().selector().own()) {
                // that a link has another colour while it is pointed at does not make it visible before
                possible.computeIfAbsent(property, none -> new HashSet<>()).add(value);
            }
        });
    }

    private void win(String property, String value, long strength) {
        if (strengths.getOrDefault(property, -1L) <= strength) {
            strengths.put(property, strength);
            winners.put(property, value);
        }
    }

    /** The value that a property surely has, if any rule gives it one. */
    Optional<String> value(String property) {
        return Optional.ofNullable(winners.get(property)).map(this::filled);
    }

    /** Whether some rule gives the property a value, at least sometimes. */
    boolean varies(String property) {
        return possible.containsKey(property);
    }

    /** Whether the property always has such a value. */
    boolean always(String property, Predicate<String> wanted) {
        return value(property).filter(wanted).isPresent()
                && possible.getOrDefault(property, Set.of()).stream().allMatch(wanted);
    }

    /** Of two properties the one that counts for the background's colour. */
    Optional<String> background() {
        long colour = strengths.getOrDefault("background-color", -1L);
        long whole = strengths.getOrDefault("background", -1L);
        if (value("background-image").filter(image -> !image.equals("none")).isPresent()) {
            return value("background-image");
        }
        return colour < 0 && whole < 0 ? Optional.empty() : value(colour >= whole ? "background-color" : "background");
    }

    private String filled(String value) {
        Matcher variable = VARIABLE.matcher(value);
        if (!variable.find()) {
            return value;
        }
        String other = variables.getOrDefault(variable.group(1), variable.group(2) == null ? "" : variable.group(2));
        String filled = value.substring(0, variable.start()) + other + value.substring(variable.end());
        // a variable may name another one, but not for ever
        return filled.contains("var(") && !other.contains(variable.group(1)) && filled.length() < 500
                && !other.contains("var(")
                ? filled(filled) : filled;
    }
}

package io.github.boldprint.audit.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rules of a style sheet that can hide something, behind fences: it goes through the text once, and no deeper
 * than people write. What it does not understand, it leaves out.
 */
final class StyleReader {

    private static final int DEEPEST = 8;
    private static final int MOST_RULES = 50_000;
    private static final int LONGEST_SELECTOR = 4_000;
    private static final Pattern IMPORT =
            Pattern.compile("(?i)@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)[\"']?\\s*\\)?(.*)");

    private final String text;
    private final List<StyleRule> rules = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private int at;

    private StyleReader(String text) {
        this.text = text;
    }

    static StyleSheet read(String css) {
        StyleReader reader = new StyleReader(withoutComments(css));
        reader.rules(true, 0);
        return new StyleSheet(reader.rules, reader.imports);
    }

    private static String withoutComments(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int from = 0;
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
            out.append(css, from, start).append(' ');
            int end = css.indexOf("*/", start + 2);
            from = end < 0 ? css.length() : end + 2;
        }
        return out.append(css, from, css.length()).toString();
    }

    private void rules(boolean sure, int depth) {
        while (at < text.length() && rules.size() < MOST_RULES) {
            String prelude = prelude();
            char end = at < text.length() ? text.charAt(at) : ';';
            at++;
            if (end == '}') {
                if (depth > 0) {
                    return;
                }
            } else if (end == ';') {
                statement(prelude);
            } else if (prelude.startsWith("@")) {
                group(prelude.toLowerCase(Locale.ROOT), sure, depth);
            } else {
                rule(prelude, block(), sure);
            }
        }
    }

    /** Up to the brace or semicolon that ends it. */
    private String prelude() {
        int start = at;
        char quote = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{' || c == '}' || c == ';') {
                break;
            } else if (c == '\\') {
                at++;
            }
        }
        at = Math.min(at, text.length());
        return text.substring(start, at).strip();
    }

    private void statement(String prelude) {
        Matcher matcher = IMPORT.matcher(prelude);
        if (matcher.matches() && isForScreens(matcher.group(2))) {
            imports.add(matcher.group(1));
        }
    }

    private void group(String prelude, boolean sure, int depth) {
        String name = prelude.split("[\\s(]", 2)[0];
        boolean media = name.equals("@media");
        boolean inside = media || name.equals("@supports") || name.equals("@layer") || name.equals("@container");
        if (!inside || depth >= DEEPEST || media && !isForScreens(prelude.substring(name.length()))) {
            block();
            return;
        }
        boolean always = name.equals("@supports") || name.equals("@layer")
                || media && isAlways(prelude.substring(name.length()));
        rules(sure && always, depth + 1);
    }

    /** Whether a media query concerns screens at all. */
    private static boolean isForScreens(String query) {
        String plain = query.toLowerCase(Locale.ROOT);
        return !plain.contains("print") && !plain.contains("speech") || plain.contains("screen");
    }

    /** Whether it holds on every screen. */
    private static boolean isAlways(String query) {
        return List.of(query.strip().split("\\s*,\\s*")).stream().anyMatch(each ->
                each.isEmpty() || each.equals("all") || each.equals("screen") || each.equals("only screen"));
    }

    /** Up to the brace that closes the block, whatever stands in it. */
    private String block() {
        int start = at;
        int depth = 1;
        char quote = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                break;
            }
        }
        String body = text.substring(start, Math.min(at, text.length()));
        at++;
        return body;
    }

    private void rule(String selectors, String body, boolean sure) {
        Declarations declarations = Declarations.read(body);
        if (declarations.isEmpty() || selectors.length() > LONGEST_SELECTOR) {
            return;
        }
        for (String each : parts(selectors)) {
            Optional<Selector> selector = SelectorReader.read(each);
            selector.ifPresent(found -> rules.add(new StyleRule(found, sure && found.sure(), declarations.plain(),
                    declarations.important())));
        }
    }

    /** The selectors between the commas that stand in no parentheses. */
    private static List<String> parts(String selectors) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < selectors.length(); i++) {
            char c = selectors.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(selectors.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(selectors.substring(start));
        return parts;
    }
}

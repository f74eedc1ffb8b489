package io.github.boldprint.render;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses, in a business's own template, what would load a class, run a text as a template or print a value without
 * escaping it. FreeMarker itself is set to refuse most of it when it happens; here it has its place and its remedy
 * before anything runs. Plain text between the tags may say what it likes.
 */
final class TemplateFence {

    private static final String CODE = "; write out what it does as plain directives";
    private static final String ESCAPED = "; values are escaped, and markup is printed as it is, without it";
    private static final Map<String, String> BUILT_INS = Map.of(
            "new", CODE, "api", CODE, "eval", CODE, "eval_json", CODE, "evalJson", CODE, "interpret", CODE,
            "no_esc", ESCAPED, "noEsc", ESCAPED);
    private static final Pattern BUILT_IN = Pattern.compile("\\?(?:\\s|<#--(?s:.*?)-->)*([A-Za-z_]+)");
    private static final Pattern DIRECTIVE =
            Pattern.compile("<#(ftl|noautoesc|noAutoEsc|outputformat|outputFormat)\\b");

    private final String file;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private TemplateFence(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<Finding> check(String file, String text) {
        TemplateFence fence = new TemplateFence(file, text);
        for (int at = 0; at < text.length(); ) {
            at = fence.past(at);
        }
        return fence.findings;
    }

    /** The offset behind the comment, tag or character that stands here. */
    private int past(int at) {
        if (text.startsWith("<#--", at)) {
            int end = text.indexOf("-->", at);
            return end < 0 ? text.length() : end + 3;
        } else if (text.startsWith("${", at)) {
            return expression(at + 2, '}');
        } else if (text.startsWith("<#", at) || text.startsWith("<@", at)) {
            Matcher directive = DIRECTIVE.matcher(text).region(at, text.length());
            if (directive.lookingAt()) {
                refuse(at, "'<#" + directive.group(1) + ">' is not allowed in a template" + ESCAPED);
            }
            return expression(at + 2, '>');
        }
        return at + 1;
    }

    private int expression(int from, char end) {
        int depth = 0;
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '?') {
                builtIn(at);
            } else if (quote != 0) {
                at += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && c == end) {
                return at + 1;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            }
        }
        return text.length();
    }

    private void builtIn(int at) {
        Matcher name = BUILT_IN.matcher(text).region(at, text.length());
        if (name.lookingAt() && BUILT_INS.containsKey(name.group(1))) {
            refuse(at, "'?" + name.group(1) + "' is not allowed in a template" + BUILT_INS.get(name.group(1)));
        }
    }

    private void refuse(int at, String message) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(start, at);
        findings.add(ThemeReader.THEME_VALID.error(new Location(file, line, column), message));
    }
}

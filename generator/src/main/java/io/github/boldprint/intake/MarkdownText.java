package io.github.boldprint.intake;

import java.util.regex.Pattern;

/** Plain words as Markdown that reads as the same words. */
final class MarkdownText {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~]");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern AT_BEGIN = Pattern.compile("(?m)^([#+:=-])");
    private static final Pattern NUMBER = Pattern.compile("(?m)^([0-9]{1,9})([.)])");

    private MarkdownText() {}

    static String escaped(String words) {
        String signs = SIGNS.matcher(words).replaceAll("\\\\$0").replace("{{", "\\{{");
        return ENTITY.matcher(signs).replaceAll("\\\\&");
    }

    /** What only means something at the beginning of a line. */
    static String begun(String line) {
        return NUMBER.matcher(AT_BEGIN.matcher(line).replaceAll("\\\\$1")).replaceAll("$1\\\\$2");
    }
}

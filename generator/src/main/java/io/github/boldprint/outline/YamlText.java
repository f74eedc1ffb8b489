package io.github.boldprint.outline;

import java.util.regex.Pattern;

/** Single values as YAML: plain where every reader takes that for the same text, else in double quotes. */
final class YamlText {

    private static final Pattern BEGIN = Pattern.compile("[\\p{L}\\p{N}+(/].*");

    /** What readers other than ours would make a number of. */
    private static final Pattern NUMERIC = Pattern.compile("[+-]?[0-9][0-9_.]*");

    private YamlText() {}

    /** After a key at the beginning of a line. */
    static String inBlock(String text) {
        boolean plain = BEGIN.matcher(text).matches()
                && !NUMERIC.matcher(text).matches()
                && text.equals(text.strip())
                && !text.contains(": ") && !text.endsWith(":") && !text.contains(" #");
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Inside brackets. */
    static String inFlow(String text) {
        boolean plain = text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
        String block = inBlock(text);
        return plain || block.startsWith("\"") ? block : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

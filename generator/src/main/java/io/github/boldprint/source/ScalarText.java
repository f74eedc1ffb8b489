package io.github.boldprint.source;

import java.util.Locale;

/** How a text is written as a YAML value, so that reading it gives the same text again. */
public final class ScalarText {

    private ScalarText() {}

    /**
     * A value behind its key or dash: several lines as they are, a single one as it is or in quotes.
     *
     * @param indent of the lines below the key, in spaces
     */
    public static String write(String text, int indent) {
        boolean block = text.strip().contains("\n") && text.codePoints().noneMatch(ScalarText::isEscaped)
                && !text.startsWith("\n");
        if (!block) {
            return single(text);
        }
        String end = !text.endsWith("\n") ? "-" : text.endsWith("\n\n") ? "+" : "";
        StringBuilder lines = new StringBuilder("|").append(text.startsWith(" ") ? "2" : "").append(end);
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            lines.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
        return lines.toString();
    }

    /** On one line. */
    public static String single(String text) {
        boolean plain = text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/+@,;()%&?!=:#<>’'–-]*")
                && !text.contains(": ") && !text.contains(" #") && !text.endsWith(":") && !text.endsWith(" ");
        if (plain) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isEscaped(point)) {
                        quoted.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** What may not stand in a file, or what one cannot see there. */
    static boolean isEscaped(int point) {
        int type = Character.getType(point);
        return point != '\n' && (type == Character.CONTROL || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE || type == Character.SPACE_SEPARATOR && point != ' ' && point != 0xA0);
    }
}

package io.github.boldprint.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON, RFC 8259: two spaces a level, one property or item a line, {@code \n} at the end of the document. */
public final class Json {

    private Json() {}

    /**
     * A whole document.
     *
     * @param value of maps (in their order), lists, strings, booleans, integers and {@link BigDecimal}s; no null
     * @throws IllegalArgumentException for a value of any other class
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, "\n");
        return out.append('\n').toString();
    }

    private static void append(StringBuilder out, Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            appendMap(out, map, newLine);
        } else if (value instanceof List<?> list) {
            appendList(out, list, newLine);
        } else if (value instanceof String text) {
            appendText(out, text);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("not a JSON value: " + value);
        }
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map, String newLine) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = newLine + "  ";
        out.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> it = map.entrySet().iterator(); it.hasNext(); ) {
            Map.Entry<?, ?> entry = it.next();
            out.append(inner);
            appendText(out, (String) entry.getKey());
            out.append(": ");
            append(out, entry.getValue(), inner);
            out.append(it.hasNext() ? "," : newLine + "}");
        }
    }

    private static void appendList(StringBuilder out, List<?> list, String newLine) {
        if (list.isEmpty()) {
            out.append("[]");
            return;
        }
        String inner = newLine + "  ";
        out.append('[');
        for (Iterator<?> it = list.iterator(); it.hasNext(); ) {
            out.append(inner);
            append(out, it.next(), inner);
            out.append(it.hasNext() ? "," : newLine + "]");
        }
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                // inside an HTML script element these could end the element or open a comment
                case '<', '>', '&', '\u2028', '\u2029' -> appendEscape(out, c);
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                        appendEscape(out, c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static void appendEscape(StringBuilder out, char c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}

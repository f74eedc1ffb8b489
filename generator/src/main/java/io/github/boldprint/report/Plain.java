package io.github.boldprint.report;

import java.util.Locale;

/** Words of somebody else, made safe to stand in a report: no markup, and nothing that cannot be seen. */
final class Plain {

    private Plain() {}

    /** The words inside an element or a quoted attribute of HTML. */
    static String html(String words) {
        return visible(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The words on one line in Markdown: no markup, no mention, no reference to an issue, no line break. */
    static String markdown(String words) {
        return visible(words).replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>|~&]", "\\\\$0")
                // a backslash does not keep a host from reading these; a comment between does
                .replaceAll("([@#])(?=[\\p{Alnum}_-])", "$1<!-- -->").replace("://", ":<!-- -->//")
                .replaceAll("(?i)\\bwww\\.", "www<!-- -->.");
    }

    /** The words with signs that nobody could see, or that turn the order of others, written as their numbers. */
    static String visible(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(sign -> {
            if (isHidden(sign)) {
                out.append('⟨').append(String.format(Locale.ROOT, "U+%04X", sign)).append('⟩');
            } else {
                out.appendCodePoint(sign);
            }
        });
        return out.toString();
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            // the joiners that some scripts are written with, and the soft hyphen
            case Character.FORMAT -> sign != 0x200C && sign != 0x200D && sign != 0xAD;
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}

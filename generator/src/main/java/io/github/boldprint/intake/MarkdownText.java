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

    /** What is told of a link that leads to no policy and to no whole address. */
    static String linkNote(String href) {
        return "the link to '" + href + "' was not kept, but its words are; link to a policy as policy:returns, to"
                + " other pages with their whole https address";
    }

    /** What is told of a picture. */
    static String pictureNote(String source, String description) {
        String name = source.startsWith("data:") ? "in the page itself" : "'" + source + "'";
        return "the picture " + name + " was not kept" + (description.isBlank() ? "" : ", but its description is");
    }
}

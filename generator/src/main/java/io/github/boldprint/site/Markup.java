package io.github.boldprint.site;

import io.github.boldprint.prose.Html;

/** The few elements that facts need; every word and address is escaped. */
final class Markup {

    private Markup() {}

    static Html link(String href, String words, boolean isolated) {
        String inner = isolated ? "<bdi>" + Html.text(words) + "</bdi>" : Html.text(words).markup();
        return new Html("<a href=\"" + Html.text(href) + "\">" + inner + "</a>");
    }

    /** Markup whose language is not its page's (WCAG 2.2, 3.1.2). */
    static Html inLanguage(String element, String language, Html inner) {
        return new Html("<" + element + " lang=\"" + Html.text(language) + "\">" + inner + "</" + element + ">");
    }
}

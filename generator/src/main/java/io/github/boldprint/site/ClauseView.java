package io.github.boldprint.site;

import io.github.boldprint.prose.Html;

/**
 * A clause as it is shown.
 *
 * @param anchor the clause's id; on the everything-page {@code <kind>--<id>}
 * @param title one line
 * @param html flow content
 * @param language the language of title and html where it is not the page's (not translated yet); else empty
 * @param address the clause's permanent absolute address; relative ({@code #id}) where the site's is not known
 */
public record ClauseView(String anchor, String title, Html html, String language, String address) {}

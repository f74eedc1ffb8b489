package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.List;

/**
 * A clause as it is shown.
 *
 * @param anchor the clause's id, of a variant's clause {@code <id>--<variant>}; on the everything-page {@code <kind>--}
 *     before it
 * @param title one line
 * @param html flow content
 * @param language the language of title and html where it is not the page's (not translated yet); else empty
 * @param address the clause's permanent absolute address; relative ({@code #id}) where the site's is not known
 * @param under the anchor of the clause that this one replaces in some markets, under which it stands; else empty
 * @param notice "Not in: United States"; empty for most
 * @param shortAddress the clause's short absolute address; empty where the site's is not known, and for a variant's
 * clause
 * @param formerly anchors by which the clause was reached before
 */
public record ClauseView(
        String anchor, String title, Html html, String language, String address, String under, String notice,
        String shortAddress, List<String> formerly) {

    public ClauseView {
        formerly = List.copyOf(formerly);
    }

    /** A clause that holds everywhere. */
    public ClauseView(String anchor, String title, Html html, String language, String address) {
        this(anchor, title, html, language, address, "", "", "", List.of());
    }
}

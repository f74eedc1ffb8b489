package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A link of a website to a policy.
 *
 * @param kind of the policy, or {@link LinkWords#CENTRE}
 * @param target the language of the page to which it leads
 * @param words what people read, or hear
 * @param framed whether it stands in the page's header or footer
 * @param hidden why nobody sees it, if so
 */
record PolicyLink(String kind, String target, Element element, String words, boolean framed,
        Optional<Visibility.Hidden> hidden, Location at) {

    /** What a link says: its label for readers, else its words and those of its pictures, else its tool tip. */
    static String words(Element link) {
        if (!link.attr("aria-label").isBlank()) {
            return link.attr("aria-label").strip();
        }
        StringBuilder words = new StringBuilder(link.text());
        link.stream().filter(inner -> inner.normalName().equals("img"))
                .forEach(picture -> words.append(' ').append(picture.attr("alt")));
        String said = words.toString().strip();
        return said.isEmpty() ? link.attr("title").strip() : said;
    }
}

package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.site.Feed;
import io.github.boldprint.site.SitePath;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** RFC 4287, sections 4.1.1 and 4.1.2: what a feed and an entry must have, and have once. */
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Feed FEED = new Feed(new SitePath("feed.xml"), "en", "Lumen & Loom: <b>changes</b>", "tag:shop.example,2026-10-01:all/en",
            "https://shop.example/feed.xml", "https://shop.example/changes/", "Lumen & Loom", List.of(
                    new Feed.Entry("tag:shop.example,2026-11-22:returns/2027-01-10/en", "Returns", "https://shop.example/returns/2027-01-10/",
                            LocalDate.of(2026, 11, 22), List.of("Time to return: 21 days instead of \"30\" & more", "<script>")),
                    new Feed.Entry("tag:shop.example,2026-10-01:returns/2026-10-01/en", "Returns", "https://shop.example/returns/2026-10-01/",
                            LocalDate.of(2026, 10, 1), List.of("First published"))));

    @Test
    void hasWhatEveryFeedMustHave() throws Exception {
        Element feed = parsed().getDocumentElement();
        assertEquals("feed", feed.getLocalName());
        assertEquals("en", feed.getAttributeNS("http://www.w3.org/XML/1998/namespace", "lang"));
        for (Element one : elements(feed)) {
            required(one);
        }
        assertEquals("Lumen & Loom: <b>changes</b>", text(feed, "title"));
        assertEquals("2026-11-22T00:00:00Z", text(feed, "updated"), "as new as its newest entry");
        assertEquals("Lumen & Loom", text((Element) feed.getElementsByTagNameNS(ATOM, "author").item(0), "name"));
    }

    @Test
    void wordsStayWords() throws Exception {
        Element entry = (Element) parsed().getElementsByTagNameNS(ATOM, "entry").item(0);
        String html = text(entry, "content");
        assertEquals("<ul>\n<li>Time to return: 21 days instead of &quot;30&quot; &amp; more</li>\n<li>&lt;script&gt;</li>\n</ul>", html.strip());
    }

    private static List<Element> elements(Element feed) {
        List<Element> all = new ArrayList<>(List.of(feed));
        for (int i = 0; i < feed.getElementsByTagNameNS(ATOM, "entry").getLength(); i++) {
            all.add((Element) feed.getElementsByTagNameNS(ATOM, "entry").item(i));
        }
        assertEquals(3, all.size());
        return all;
    }

    private static void required(Element one) {
        assertTrue(URI.create(text(one, "id")).isAbsolute(), "an id is an IRI");
        OffsetDateTime.parse(text(one, "updated"));
        assertTrue(!text(one, "title").isEmpty());
        List<String> links = children(one, "link").stream().map(link -> link.getAttribute("rel")).toList();
        assertEquals(one.getLocalName().equals("feed") ? List.of("self", "alternate") : List.of("alternate"), links);
        children(one, "link").forEach(link -> assertTrue(URI.create(link.getAttribute("href")).isAbsolute()));
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertEquals(1, found.size(), name);
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    private static Document parsed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(AtomFeed.of(FEED).getBytes(StandardCharsets.UTF_8)));
    }
}

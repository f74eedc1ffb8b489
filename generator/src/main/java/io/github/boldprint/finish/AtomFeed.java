package io.github.boldprint.finish;

import io.github.boldprint.site.Feed;
import java.time.LocalDate;
import java.util.Comparator;

/** A feed as an Atom document (RFC 4287), one element a line. */
final class AtomFeed {

    private final StringBuilder out = new StringBuilder();

    private AtomFeed() {}

    /** The file's text. */
    static String of(Feed feed) {
        AtomFeed atom = new AtomFeed();
        atom.write(feed);
        return atom.out.toString();
    }

    private void write(Feed feed) {
        LocalDate newest = feed.entries().stream().map(Feed.Entry::on).max(Comparator.naturalOrder()).orElseThrow();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(escaped(feed.language())).append("\">\n");
        element("title", feed.title());
        element("id", feed.id());
        element("updated", moment(newest));
        out.append("<author>\n");
        element("name", feed.author());
        out.append("</author>\n");
        link("self", "application/atom+xml", feed.self());
        link("alternate", "text/html", feed.page());
        feed.entries().forEach(this::entry);
        out.append("</feed>\n");
    }

    private void entry(Feed.Entry entry) {
        out.append("<entry>\n");
        element("title", entry.title());
        element("id", entry.id());
        element("published", moment(entry.on()));
        element("updated", moment(entry.on()));
        link("alternate", "text/html", entry.link());
        StringBuilder content = new StringBuilder("<ul>\n");
        entry.lines().forEach(line -> content.append("<li>").append(escaped(line)).append("</li>\n"));
        out.append("<content type=\"html\">").append(escaped(content.append("</ul>").toString()))
                .append("</content>\n</entry>\n");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private void link(String relation, String type, String address) {
        out.append("<link rel=\"").append(relation).append("\" type=\"").append(type).append("\" href=\"")
                .append(escaped(address)).append("\"/>\n");
    }

    /** The time of day of a release is not known; the day is what counts. */
    private static String moment(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

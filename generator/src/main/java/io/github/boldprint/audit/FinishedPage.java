package io.github.boldprint.audit;

import io.github.boldprint.finding.Location;
import io.github.boldprint.finish.SiteFile;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page as a browser reads it.
 *
 * @param path its address in the site
 * @param document its elements, each with its place in the file
 * @param anchors every id that a link can lead to
 */
record FinishedPage(String path, Document document, Set<String> anchors) {

    static FinishedPage read(SiteFile file) {
        Document document = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
        Set<String> anchors = new TreeSet<>();
        document.select("[id]").forEach(element -> anchors.add(element.id()));
        return new FinishedPage(file.path().value(), document, anchors);
    }

    /** Whether it is a piece for the host website's pages, without a page of its own round it. */
    boolean isFragment() {
        return Arrays.asList(path.split("/")).contains("fragments");
    }

    /** Whether customers look for words on it. */
    boolean isSearch() {
        return path.matches("([A-Za-z0-9-]+/)?search/index\\.html");
    }

    /** Where the element begins. */
    Location at(Element element) {
        Range.Position start = element.sourceRange().start();
        return start.isTracked() ? new Location(path, start.lineNumber(), start.columnNumber()) : Location.of(path);
    }
}

package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Pages of products, and what they say of returns.
 *
 * @param declared patterns of their paths; where there are none, a page is one that calls itself the page of one
 * product by
 *     schema.org's or Open Graph's words
 * @param returns whether there is a policy on returns at all
 */
record ProductPages(List<PathPattern> declared, boolean returns) {

    private static final Pattern PRODUCT =
            Pattern.compile("\"@type\"\\s*:\\s*(?:\\[[^\\]]{0,200}?)?\"(?:https?://schema\\.org/)?Product\"");
    private static final Pattern LIST = Pattern.compile("\"(ItemList|CollectionPage|SearchResultsPage)\"");
    private static final Evaluator OPEN_GRAPH =
            QueryParser.parse("meta[property=og:type][content~=(?i)^(og:)?product(\\.item)?$]");
    private static final Evaluator MICRODATA = QueryParser.parse("[itemtype~=(?i)schema\\.org/Product$]");
    private static final Evaluator DATA = QueryParser.parse("script[type=application/ld+json]");
    private static final String FRAGMENT = "boldprint-returns-line";
    private static final String RETURNS = "returns";

    boolean has(HostPage page) {
        return declared.isEmpty() ? callsItselfOne(page.document()) : PathPattern.anyFits(declared, page.path());
    }

    private static boolean callsItselfOne(Document document) {
        if (document.selectFirst(OPEN_GRAPH) != null) {
            return true;
        }
        int products = document.select(MICRODATA).size();
        for (Element script : document.select(DATA)) {
            if (LIST.matcher(script.data()).find()) {
                return false;
            }
            Matcher product = PRODUCT.matcher(script.data());
            while (product.find()) {
                products++;
            }
        }
        return products == 1;
    }

    /** The fault of a product's page that leaves open what holds for returns. */
    Optional<Found> check(HostPage page, List<PolicyLink> visible) {
        boolean says = page.document().getElementsByClass(FRAGMENT).stream().findFirst().isPresent()
                || visible.stream().anyMatch(link -> link.kind().equals(RETURNS) && !link.framed());
        if (!returns || says) {
            return Optional.empty();
        }
        String message = "this page of a product says nothing of returns; put 'fragments/returns-line.html' of the "
                + "policy site beside the price, or link to the policy there";
        return Optional.of(new Found(HostRules.PRODUCTS.warning(Location.of(page.path()), message), ""));
    }
}

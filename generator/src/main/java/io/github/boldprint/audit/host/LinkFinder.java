package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.audit.host.PageReport.Wanted;
import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Follows the links of one page: reports the dead ones, and hands on those that lead to policies. */
final class LinkFinder {

    /** Where links stand that no browser shows. */
    private static final Set<String> UNSHOWN = Set.of("noscript", "template");
    private static final Set<String> FRAMES = Set.of("header", "footer", "nav");
    private static final Set<String> ROLES = Set.of("banner", "contentinfo", "navigation");
    private static final int LONGEST_SHOWN = 200;

    private final HostPage page;
    private final WebAddress base;
    private final Signpost signpost;
    private final PolicyPages policies;
    private final LinkWords words;
    private final Visibility visibility;
    private final Set<String> anchors;
    private final Set<String> reported = new HashSet<>();

    final List<Found> found = new ArrayList<>();
    final List<Wanted> wanted = new ArrayList<>();
    final List<PolicyLink> links = new ArrayList<>();

    LinkFinder(HostPage page, Signpost signpost, PolicyPages policies, LinkWords words, Visibility visibility,
            Set<String> anchors) {
        this.page = page;
        this.base = page.base();
        this.signpost = signpost;
        this.policies = policies;
        this.words = words;
        this.visibility = visibility;
        this.anchors = anchors;
    }

    void find(Elements elements) {
        for (Element element : elements) {
            String name = element.normalName();
            if ((name.equals("a") || name.equals("area")) && element.hasAttr("href") && !isUnshown(element)) {
                follow(element, element.attr("href"));
            } else if ((name.equals("iframe") || name.equals("frame")) && !element.attr("src").isBlank()) {
                follow(element, element.attr("src"));
            }
        }
    }

    private static boolean isUnshown(Element element) {
        for (Element each = element.parent(); each != null; each = each.parent()) {
            if (UNSHOWN.contains(each.normalName())) {
                return true;
            }
        }
        return false;
    }

    private void follow(Element element, String link) {
        Optional<WebAddress> address = base.resolve(link);
        if (address.isEmpty() || link.isBlank()) {
            return;
        }
        String anchor = isAnchor(address.get().fragment()) ? address.get().fragment() : "";
        if (link.strip().startsWith("#") && base.equals(page.address())) {
            check(element, link, anchor, anchors, "this page");
            return;
        }
        Lead lead = signpost.lead(address.get());
        switch (lead.to()) {
            case DEAD -> report(element, link,
                    "the link '" + shown(link) + "' is dead: " + lead.name() + "; mend it, or take it out");
            case PAGE -> want(element, link, lead.name(), anchor);
            case POLICY, CENTRE -> {
                check(element, link, anchor, anchor.isEmpty()
                        ? Set.of()
                        : policies.anchors(lead.page()), "that page of the policy site");
                keep(element, lead);
            }
            default -> {
                // nothing to look at
            }
        }
    }

    /** What is no anchor: the top of a page, words to look for, and addresses of pages that a script draws. */
    private static boolean isAnchor(String fragment) {
        return !fragment.isEmpty() && !fragment.equalsIgnoreCase("top") && !fragment.startsWith(":~:")
                && !fragment.startsWith("/") && !fragment.startsWith("!");
    }

    private void check(Element element, String link, String anchor, Set<String> there, String where) {
        if (!anchor.isEmpty() && !there.contains(anchor)) {
            report(element, link, "the link '" + shown(link) + "' leads to '#" + shown(anchor) + "', which " + where
                    + " does not have; mend the link");
        }
    }

    private void report(Element element, String link, String message) {
        if (reported.add(link)) {
            found.add(new Found(HostRules.ALIVE.error(page.at(element), message), message));
        }
    }

    private void want(Element element, String link, String target, String anchor) {
        if (!anchor.isEmpty() && reported.add(link)) {
            wanted.add(new Wanted(target, anchor, shown(link), page.at(element)));
        }
    }

    private void keep(Element element, Lead lead) {
        boolean link = element.normalName().equals("a") || element.normalName().equals("area");
        if (link) {
            Location at = page.at(element);
            links.add(new PolicyLink(lead.to() == Lead.To.CENTRE
                    ? LinkWords.CENTRE
                    : lead.name(), lead.language(), element,
                    PolicyLink.words(element), isFramed(element), visibility.of(element), at));
        }
    }

    /** Whether it stands in the header or footer of the page, by its element, its role or its name. */
    private boolean isFramed(Element link) {
        boolean framed = false;
        for (Element each = link.parent(); each != null && each.parent() != null; each = each.parent()) {
            String name = each.normalName();
            if (name.equals("body") || name.equals("html")) {
                break;
            }
            // the header or footer of an article is not the page's
            framed = framed && !name.equals("article") || FRAMES.contains(name)
                    || ROLES.contains(each.attr("role").toLowerCase(Locale.ROOT))
                    || LinkWords.anyPart(each.className() + " " + each.id(), words.frame());
        }
        return framed;
    }

    private static String shown(String link) {
        String line = link.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}

package io.github.boldprint.audit;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Follows every link that stays in the site, as a browser at the site's address would. */
final class LinkCheck {

    /** Stands in for an address that is not known: ".invalid" names no host, now and for ever (RFC 2606). */
    private static final URI NOWHERE = URI.create("https://site.invalid/");

    private final Set<String> files;
    private final Map<String, FinishedPage> pages;
    private final URI root;
    private final List<Finding> findings;

    LinkCheck(SiteFiles files, Map<String, FinishedPage> pages, Optional<URI> url, List<Finding> findings) {
        this.files = files.all().stream().map(SiteFile::path).map(Object::toString).collect(Collectors.toSet());
        this.pages = pages;
        this.root = url.orElse(NOWHERE);
        this.findings = findings;
    }

    void check(FinishedPage page) {
        for (String attribute : List.of("href", "src")) {
            page.document().select("[" + attribute + "]").forEach(element ->
                    check(page, element, element.attr(attribute)));
        }
        Set<String> seen = new HashSet<>();
        for (Element element : page.document().select("[id]")) {
            if (!seen.add(element.id())) {
                report(page.at(element), "the id '" + element.id() + "' stands twice on this page, so that links to it "
                        + "are not sure");
            }
        }
    }

    private void check(FinishedPage page, Element element, String link) {
        Location at = page.at(element);
        if (link.isBlank()) {
            report(at, "the link leads nowhere: its address is empty");
            return;
        }
        URI target;
        try {
            target = root.resolve(page.path()).resolve(new URI(link.strip()));
        } catch (URISyntaxException malformed) {
            report(at, "'" + link + "' is not a web address");
            return;
        }
        if (isInside(target)) {
            String file = target.getRawPath().substring(root.getRawPath().length());
            String whole = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
            if (!isHosts(link, whole)) {
                follow(at, link, whole, target.getFragment());
            }
        }
    }

    /** A whole address at which we have nothing: the business's website may have more pages beside ours. */
    private boolean isHosts(String link, String file) {
        boolean whole = link.strip().regionMatches(true, 0, root.getScheme() + ":", 0, root.getScheme().length() + 1);
        String folder = file.contains("/") ? file.substring(0, file.indexOf('/') + 1) : file;
        return whole && files.stream().noneMatch(ours -> ours.equals(file) || ours.startsWith(folder));
    }

    private boolean isInside(URI target) {
        return root.getScheme().equals(target.getScheme())
                && root.getRawAuthority().equals(target.getRawAuthority())
                && target.getRawPath().startsWith(root.getRawPath());
    }

    private void follow(Location at, String link, String file, String anchor) {
        if (!files.contains(file)) {
            report(at, "the link '" + link + "' leads to '" + file + "', which is not in the site");
        } else if (anchor != null && !anchor.isEmpty() && pages.containsKey(file)
                && !pages.get(file).anchors().contains(anchor)) {
            report(at, "the link '" + link + "' leads to '#" + anchor + "', which '" + file + "' does not have");
        }
    }

    private void report(Location at, String fault) {
        findings.add(AuditRules.SITE_LINKS.error(at, fault + AuditRules.REMEDY));
    }
}

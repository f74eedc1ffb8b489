package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads one page and says everything that can be said of it alone. Several threads may use one. */
final class PageAuditor {

    private static final int MOST_ANCHORS = 10_000;

    private final HostFiles files;
    private final WebAddress root;
    private final PolicySite site;
    private final PolicyPages policies;
    private final Signpost signpost;
    private final StyleShelf styles;
    private final LinkWords words;
    private final StaleNumbers numbers;
    private final ProductPages products;
    private final EmbeddedFragments fragments;
    private final Set<String> forwarding;
    private final String home;
    private final Remembered<String> verdicts = new Remembered<>();

    PageAuditor(HostFiles files, WebAddress root, PolicySite site, PolicyPages policies, Signpost signpost,
            Redirects redirects, HostSite host, String home) {
        this.files = files;
        this.root = root;
        this.site = site;
        this.policies = policies;
        this.signpost = signpost;
        this.styles = new StyleShelf(files, signpost);
        this.words = LinkWords.read();
        this.numbers = new StaleNumbers(site, words);
        this.products = new ProductPages(
                PathPattern.all(host.products()), site.policies().policy("returns").isPresent());
        this.fragments = new EmbeddedFragments(policies.fragments());
        this.forwarding = redirects.all().stream().map(redirect -> redirect.at().file()).collect(Collectors.toSet());
        this.home = home;
    }

    PageReport audit(String path) {
        if (forwarding.contains(path)) {
            return PageReport.none(path, List.of());
        }
        if (files.sizes().get(path) > FileText.LARGEST) {
            return unread(path, "this file is larger than " + (FileText.LARGEST >> 20)
                    + " MiB, which no page for people is, and was"
                    + " not read; leave it out with --skip-pages, or make it smaller");
        }
        try {
            return audit(HostPage.read(path, FileText.of(files.root().resolve(path)), root.below(path)));
        } catch (IOException failed) {
            return unread(path, "this file could not be read; see whether you may read it, and whether the disk is "
                    + "sound");
        } catch (BudgetedReader.TooSlow | StackOverflowError slow) {
            return unread(path, "this page is built so that reading it takes for ever, and was given up; leave it out "
                    + "with --skip-pages");
        }
    }

    private static PageReport unread(String path, String message) {
        return PageReport.none(
                path, List.of(new Found(HostRules.READABLE.warning(Location.of(path), message), message)));
    }

    private PageReport audit(HostPage page) {
        Elements elements = page.document().getAllElements();
        Set<String> anchors = anchors(elements);
        LinkFinder finder = new LinkFinder(page, signpost, policies, words, new Visibility(styles.of(page)), anchors);
        finder.find(elements);
        List<Found> found = new ArrayList<>(finder.found);
        if (!page.whole()) {
            return new PageReport(
                    page.path(), false, found, Set.of(), Set.of(), Set.of(), kept(anchors), finder.wanted);
        }
        LinkJudge judge = new LinkJudge(page, site, words, finder.links, page.path().equals(home), verdicts);
        found.addAll(judge.judge());
        boolean product = products.has(page);
        if (product) {
            products.check(page, judge.visible()).ifPresent(found::add);
        }
        found.addAll(fragments.check(page));
        found.addAll(numbers.in(page, elements, product));
        Set<String> seen = new TreeSet<>();
        Set<String> framed = new TreeSet<>();
        for (PolicyLink link : judge.visible()) {
            seen.add(link.kind());
            Optional.of(link).filter(PolicyLink::framed).ifPresent(each -> framed.add(each.kind()));
        }
        return new PageReport(
                page.path(), true, found, seen, framed, judge.hiddenKinds(), kept(anchors), finder.wanted);
    }

    private static Set<String> anchors(Elements elements) {
        Set<String> anchors = new HashSet<>();
        for (Element element : elements) {
            if (!element.id().isEmpty()) {
                anchors.add(element.id());
            }
            if (element.normalName().equals("a") && element.hasAttr("name")) {
                anchors.add(element.attr("name"));
            }
        }
        return anchors;
    }

    private static Set<String> kept(Set<String> anchors) {
        return anchors.size() > MOST_ANCHORS ? null : Set.copyOf(anchors);
    }
}

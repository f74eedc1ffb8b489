package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.HostAudit.Fault;
import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Walks through a website. */
public final class HostAuditor {

    /** On so many pages the same fault is told page by page; on more it is the fault of a template, and told once. */
    private static final int MOST_TOLD = 3;

    private HostAuditor() {}

    /**
     * What is wrong with the way in which a website leads to its policies, and how prominent they are.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static HostAudit audit(HostSite host, PolicySite site) {
        HostFiles files = files(host);
        PolicyPages policies = new PolicyPages(site);
        WebAddress root = root(host, policies);
        List<PathPattern> skipped = PathPattern.all(host.skipped());
        List<String> pages = files.sizes().keySet().stream()
                .filter(path -> HostFiles.isPage(path) && !files.isOurs(path) && !PathPattern.anyFits(skipped, path))
                .filter(path -> policies.inside(root.below(path))
                        .filter(inside -> !policies.root().equals(root) && policies.has(inside))
                        .isEmpty())
                .toList();
        String home = pages.stream().filter(path -> path.equals("index.html") || path.equals("index.htm")).findFirst()
                .orElse(pages.isEmpty() ? "" : pages.get(0));
        Redirects redirects = RedirectReader.read(files, root);
        Signpost signpost = new Signpost(files, policies, redirects, root, host);
        PageAuditor auditor = new PageAuditor(files, root, site, policies, signpost, redirects, host, home);
        List<PageReport> reports = pages.parallelStream().map(auditor::audit).toList();
        WholeSite whole = new WholeSite(
                reports.stream().filter(report -> report.counted() || report.anchors() != null).toList(), site, home);
        List<Found> found = new ArrayList<>();
        files.unread().forEach(at -> found.add(unread(at)));
        reports.forEach(report -> found.addAll(report.found()));
        found.addAll(whole.faults());
        found.addAll(new RedirectCheck(redirects, signpost).check());
        int counted = (int) reports.stream().filter(PageReport::counted).count();
        return new HostAudit(counted, whole.prominence(), grouped(found));
    }

    private static HostFiles files(HostSite host) {
        try {
            return HostFiles.in(host.folder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Found unread(Location at) {
        String message = "this could not be read; see whether you may read it, and whether the disk is sound";
        return new Found(HostRules.READABLE.warning(at, message), message);
    }

    private static WebAddress root(HostSite host, PolicyPages policies) {
        WebAddress given = host.at().map(WebAddress::of).orElse(new WebAddress(policies.root().host(), "/", "", ""));
        return given.path().endsWith("/") ? given : new WebAddress(given.host(), given.path() + "/", "", "");
    }

    /** The same fault of many pages is one. */
    private static List<Fault> grouped(List<Found> found) {
        Map<String, List<Finding>> same = new LinkedHashMap<>();
        found.forEach(each ->
                same.computeIfAbsent(each.finding().rule() + "\n" + each.same(), none -> new ArrayList<>())
                .add(Printable.of(each.finding())));
        List<Fault> faults = new ArrayList<>();
        for (List<Finding> group : same.values()) {
            List<Finding> sorted = group.stream().distinct().sorted().toList();
            if (sorted.size() <= MOST_TOLD) {
                sorted.forEach(finding -> faults.add(new Fault(finding, List.of())));
            } else {
                faults.add(one(sorted));
            }
        }
        return faults.stream().sorted((a, b) -> a.finding().compareTo(b.finding())).toList();
    }

    private static Fault one(List<Finding> sorted) {
        Finding first = sorted.get(0);
        String message = first.message() + " (the same in " + (sorted.size() - 1) + " more places)";
        Finding told = first.severity() == Severity.ERROR ? first.rule().error(first.at(), message)
                : first.rule().warning(first.at(), message);
        return new Fault(told, sorted.stream().skip(1).map(Finding::at).collect(Collectors.toList()));
    }
}

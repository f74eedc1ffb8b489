package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.HostAudit.Prominence;
import io.github.boldprint.audit.host.PageReport.Found;
import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is seen only when all pages were read: what most of them have and some have not, and links between them. */
record WholeSite(List<PageReport> reports, PolicySite site, String home) {

    List<Prominence> prominence() {
        List<String> kinds = site.policies().policies().stream().map(policy -> policy.id()).toList();
        return kinds.stream().map(kind -> new Prominence(kind, site.title(kind), count(kind, false), count(kind, true)))
                .toList();
    }

    private int count(String kind, boolean framed) {
        return (int) reports.stream().filter(report -> (framed ? report.framed() : report.seen()).contains(kind))
                .count();
    }

    List<Found> faults() {
        List<Found> found = new ArrayList<>(anchors());
        List<Prominence> prominence = prominence();
        Set<String> never = prominence.stream().filter(each -> each.pages() == 0).map(Prominence::policy)
                .collect(Collectors.toCollection(TreeSet::new));
        if (never.size() < prominence.size()) {
            never.removeIf(kind -> reports.stream().anyMatch(report -> report.hidden().contains(kind)));
            Optional.of(never).filter(kinds -> !kinds.isEmpty()).ifPresent(kinds -> found.add(never(kinds)));
        }
        found.addAll(incomplete());
        return found;
    }

    private Found never(Set<String> kinds) {
        String titles = kinds.stream().map(kind -> "'" + site.title(kind) + "'").collect(Collectors.joining(", "));
        String message = "no page of this website links to " + titles
                + ", while other policies are linked; add what is missing to the footer";
        return new Found(HostRules.COMPLETE.warning(Location.of(home), message), message);
    }

    /** Pages whose header and footer lack what those of most pages have. */
    private List<Found> incomplete() {
        List<PageReport> withFrame = reports.stream().filter(report -> !report.framed().isEmpty()).toList();
        Map<String, Integer> counts = new HashMap<>();
        withFrame.forEach(report -> report.framed().forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        Set<String> usual = counts.entrySet().stream().filter(each -> each.getValue() * 2 > withFrame.size())
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
        List<Found> found = new ArrayList<>();
        for (PageReport report : withFrame) {
            Set<String> missing = new TreeSet<>(usual);
            missing.removeAll(report.seen());
            missing.removeAll(report.hidden());
            if (!missing.isEmpty()) {
                String titles = missing.stream()
                        .map(kind -> kind.equals(LinkWords.CENTRE) ? "all policies" : "'" + site.title(kind) + "'")
                        .collect(Collectors.joining(", "));
                String message = "this page links some policies, but not " + titles
                        + ", to which most pages lead; put the same footer links on every page";
                found.add(new Found(HostRules.COMPLETE.warning(Location.of(report.path()), message), message));
            }
        }
        return found;
    }

    private List<Found> anchors() {
        Map<String, PageReport> byPath = new HashMap<>();
        reports.forEach(report -> byPath.put(report.path(), report));
        List<Found> found = new ArrayList<>();
        for (PageReport report : reports) {
            for (PageReport.Wanted wanted : report.wanted()) {
                PageReport target = byPath.get(wanted.page());
                if (target != null && target.anchors() != null && !target.anchors().contains(wanted.anchor())) {
                    String message = "the link '" + wanted.link() + "' leads to '#" + wanted.anchor() + "', which '"
                            + wanted.page() + "' does not have; mend the link";
                    found.add(new Found(HostRules.ALIVE.error(wanted.at(), message),
                            wanted.page() + "#" + wanted.anchor()));
                }
            }
        }
        return found;
    }
}

package io.github.boldprint.audit;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the finished site. */
public final class SiteAuditor {

    private SiteAuditor() {}

    /** What is wrong with the site as it would be published. */
    public static Findings audit(SiteFiles files, Site site) {
        Map<String, FinishedPage> pages = new TreeMap<>();
        for (SiteFile file : files.all()) {
            if (file.path().value().endsWith(".html")) {
                pages.put(file.path().value(), FinishedPage.read(file));
            }
        }
        List<Finding> findings = new ArrayList<>();
        LinkCheck links = new LinkCheck(files, pages, site.url(), findings);
        CleanCheck clean = new CleanCheck(findings);
        for (FinishedPage page : pages.values()) {
            links.check(page);
            clean.check(page);
        }
        StyleCheck styles = new StyleCheck(files, findings);
        files.all().stream().filter(file -> file.path().value().endsWith(".css")).forEach(styles::check);
        return Findings.of(findings);
    }
}

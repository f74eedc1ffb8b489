package io.github.boldprint.audit;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.site.SitePath;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at what a style sheet would fetch. */
record StyleCheck(SiteFiles files, List<Finding> findings) {

    private static final Pattern FETCHED =
            Pattern.compile("(?i)(?:url\\(\\s*[\"']?|@import\\s+[\"'])([^\"')\\s]+)");

    void check(SiteFile sheet) {
        Matcher fetched = FETCHED.matcher(sheet.text());
        while (fetched.find()) {
            int line = (int) sheet.text().substring(0, fetched.start()).chars().filter(c -> c == '\n').count() + 1;
            check(sheet.path(), fetched.group(1), new Location(sheet.path().value(), line, 0));
        }
    }

    private void check(SitePath sheet, String address, Location at) {
        if (address.startsWith("data:") || address.startsWith("#")) {
            return;
        }
        if (address.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*")) {
            findings.add(AuditRules.SITE_CLEAN.error(at, "the style sheet would fetch '" + address
                    + "' from another host" + AuditRules.OTHER_HOST));
            return;
        }
        String target = URI.create(sheet.value()).resolve(address.replaceAll("[?#].*", "")).toString();
        if (files.all().stream().noneMatch(file -> file.path().value().equals(target))) {
            findings.add(AuditRules.SITE_LINKS.error(at, "the style sheet names '" + address
                    + "', which is not in the site" + AuditRules.REMEDY));
        }
    }
}

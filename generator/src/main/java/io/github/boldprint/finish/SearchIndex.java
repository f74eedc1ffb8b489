package io.github.boldprint.finish;

import io.github.boldprint.json.Json;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.SearchEntry;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the search page looks through: a script that holds nothing but data, because a page that was opened from a disk
 * may fetch no file.
 */
final class SearchIndex {

    private static final String NAME = "index.js";

    private SearchIndex() {}

    /** One file beside each search page. */
    static List<SiteFile> files(Site site) {
        return site.pages().stream()
                .filter(Page.Search.class::isInstance)
                .map(page -> file((Page.Search) page))
                .toList();
    }

    private static SiteFile file(Page.Search page) {
        String path = page.frame().path().value();
        List<Map<String, Object>> entries = page.entries().stream().map(SearchIndex::entry).toList();
        return SiteFile.of(new SitePath(path.substring(0, path.lastIndexOf('/') + 1) + NAME),
                "var searchIndex = " + Json.write(entries));
    }

    private static Map<String, Object> entry(SearchEntry found) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("policy", found.policy());
        entry.put("title", found.title());
        entry.put("text", found.text());
        entry.put("href", found.href());
        if (!found.language().isEmpty()) {
            entry.put("language", found.language());
        }
        return entry;
    }
}

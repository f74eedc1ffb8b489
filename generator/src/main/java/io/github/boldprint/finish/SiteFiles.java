package io.github.boldprint.finish;

import io.github.boldprint.site.SitePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every file of the site.
 *
 * @param all sorted by path, no path twice (not even in another case)
 */
public record SiteFiles(List<SiteFile> all) {

    public SiteFiles {
        all = all.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        long paths = all.stream()
                .map(file -> file.path().value().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (paths != all.size()) {
            throw new IllegalArgumentException("two files of the site have one path");
        }
    }

    /** These and more. */
    public SiteFiles and(List<SiteFile> more) {
        return new SiteFiles(Stream.concat(all.stream(), more.stream()).toList());
    }

    /** The file at this path, if there is one. */
    public Optional<SiteFile> file(SitePath path) {
        return all.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}

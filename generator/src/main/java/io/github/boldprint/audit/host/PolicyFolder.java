package io.github.boldprint.audit.host;

import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.site.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a policy site from the disk. */
public final class PolicyFolder {

    private PolicyFolder() {}

    /**
     * The files of a built policy site. Only its pages are read; of all other files it is enough to know that they are
     * there.
     *
     * @throws UncheckedIOException where the disk fails
     */
    public static SiteFiles read(Path folder) {
        try {
            HostFiles files = HostFiles.in(folder);
            List<SiteFile> all = new ArrayList<>();
            for (var file : files.sizes().entrySet()) {
                Optional<SitePath> path = path(file.getKey());
                boolean page = HostFiles.isPage(file.getKey()) && file.getValue() <= FileText.LARGEST;
                if (path.isPresent()) {
                    all.add(new SiteFile(path.get(), page
                            ? Files.readAllBytes(files.root().resolve(file.getKey()))
                            : new byte[0]));
                }
            }
            return new SiteFiles(all);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Files that no policy site has are not part of it. */
    private static Optional<SitePath> path(String name) {
        try {
            return Optional.of(new SitePath(name));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}

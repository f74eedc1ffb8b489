package io.github.boldprint.hosting;

import io.github.boldprint.finish.SiteFile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What hosts are told.
 *
 * @param inside files to be published with the site
 * @param beside texts by file name, for whoever sets up the host; they are no part of the site
 */
public record HostFiles(List<SiteFile> inside, SortedMap<String, String> beside) {

    /** For no host. */
    public static final HostFiles NONE = new HostFiles(List.of(), new TreeMap<>());

    public HostFiles {
        inside = List.copyOf(inside);
        beside = Collections.unmodifiableSortedMap(new TreeMap<>(beside));
    }
}

package io.github.boldprint.audit.host;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A website whose pages lie in a folder.
 *
 * @param folder that exists
 * @param at the address at which the folder stands; empty for the root of the host of the policies
 * @param products the pages of products, as patterns of paths ({@code products/**}); none for those that call
 * themselves one
 *     in structured data
 * @param served addresses that the server answers without a file, as patterns of paths ({@code cart/**})
 * @param skipped files that are no pages for customers, as patterns of paths
 * @param partial whether the folder holds only some of the pages, so that a page which is not there may be elsewhere
 */
public record HostSite(Path folder, Optional<URI> at, List<String> products, List<String> served, List<String> skipped,
        boolean partial) {

    public HostSite {
        Objects.requireNonNull(folder, "folder");
        products = List.copyOf(products);
        served = List.copyOf(served);
        skipped = List.copyOf(skipped);
    }

    /** All of a website, at the root of the host of its policies. */
    public static HostSite of(Path folder) {
        return new HostSite(folder, Optional.empty(), List.of(), List.of(), List.of(), false);
    }
}

/**
 * For the host: the headers and redirects of a site, in the files that web servers and hosting services read.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.finish.SiteFiles}, the {@link io.github.boldprint.site.Site} that they
 * are of, and what {@code site.yaml} says of hosts. <b>Hands on</b> {@link io.github.boldprint.hosting.HostFiles}: some
 * to be published with the site, some to stand beside it.
 *
 * <p><b>Later rooms may rely on</b>: every redirect leads to a page of the site, headers allow what the pages allow
 * themselves, and no sign in a path means anything to a server. <b>Never</b>: it speaks of what concerns the whole
 * host, such as HTTPS for ever, but in comments.
 */
package io.github.boldprint.hosting;

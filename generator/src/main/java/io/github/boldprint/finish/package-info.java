/**
 * The last hand: rendered pages to the files of the site.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.render.RenderedPages} and the
 * {@link io.github.boldprint.policy.PolicySet} behind them. <b>Hands on</b>
 * {@link io.github.boldprint.finish.SiteFiles}: pages with Open Graph and structured data, {@code policies.json}
 * with its schema, fragments for programs, what the search page looks through, {@code sitemap.xml},
 * {@code security.txt}, assets.
 *
 * <p><b>Later rooms may rely on</b>: one block element a line, no absolute link but canonical, {@code hreflang}, Open
 * Graph, structured data and those of fragments for programs. <b>Never</b>: it says nothing that a page does not say;
 * where a fact does not allow a property of structured data, the property is left out rather than guessed.
 */
package io.github.boldprint.finish;

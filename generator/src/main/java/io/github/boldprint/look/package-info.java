/**
 * The business's own look: colours, type, logo, and what it puts round every page.
 *
 * <p><b>Takes in</b> the folder {@code look} of a {@link io.github.boldprint.source.SourceTree}, and the
 * {@link io.github.boldprint.policy.PolicySet} that its texts quote and link to. <b>Hands on</b> a
 * {@link io.github.boldprint.look.Look}.
 *
 * <p><b>Later rooms may rely on</b>: every pair of colours that pages use has a contrast of 4.5:1 for text and 3:1 for
 * edges, in light and in dark, or there is a finding; a picture holds nothing that runs or is fetched. <b>Never</b>: it
 * knows no template and writes no style sheet.
 */
package io.github.boldprint.look;

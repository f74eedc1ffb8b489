/**
 * Proof-reading: the finished files, once more, as a visitor's browser will see them.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.finish.SiteFiles}. <b>Hands on</b> findings: dead links and anchors,
 * ids that stand twice, resources of other hosts, scripts. <b>Never</b>: it changes nothing.
 */
package io.github.boldprint.audit;

/**
 * What was published stays: versions that were approved, frozen under {@code releases/}, and what git keeps.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.source.SourceTree} with its texts, and hands it on frozen: canonical
 * YAML, line by line, with a digest of every file, who released it, and the changes with the decisions about them.
 * <b>Hands on</b> {@link io.github.boldprint.release.Releases}: every release read back, each one a source tree of its
 * own; {@link io.github.boldprint.release.Publications}: every text that customers could ever read, with its address
 * and the days on which it is in force; the content folder at a git revision as
 * {@link io.github.boldprint.source.Storage}; and who somebody is to git.
 *
 * <p><b>Later rooms may rely on</b>: a release that was read is whole, or a finding says what was done to it. The
 * {@code git} program is called here and nowhere else: without a shell, with an environment of our own, never over a
 * network, and never for longer than a minute. <b>Never</b>: it changes a release that is there.
 */
package io.github.boldprint.release;

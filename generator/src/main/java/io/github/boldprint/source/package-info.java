/**
 * Text comes in: files to located YAML nodes.
 *
 * <p><b>Takes in</b> a content folder. <b>Hands on</b> a {@link io.github.boldprint.source.SourceTree}: every file
 * as a tree of nodes, each with its place, every scalar as the author wrote it.
 *
 * <p><b>Later rooms may rely on</b>: files are regular, at most 1 MiB, strict UTF-8 without control characters, line
 * separators of other alphabets or bidirectional overrides; the YAML has no anchors, aliases, tags, directives, merge
 * keys or second documents; no key stands twice in a mapping; texts are in Unicode normalisation form C; depth and
 * number of nodes are bounded. Every fence against hostile files and hostile YAML stands here and nowhere else.
 *
 * <p><b>Never</b>: it gives no scalar a type (YAML 1.1's {@code NO} stays two letters), follows no symbolic link and
 * knows nothing of policies. SnakeYAML is used here and nowhere else.
 */
package io.github.boldprint.source;

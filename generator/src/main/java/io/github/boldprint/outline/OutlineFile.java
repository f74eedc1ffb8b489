package io.github.boldprint.outline;

/**
 * One file of a new content folder.
 *
 * @param path relative to the folder, with forward slashes
 * @param text with {@code \n} at the end of every line
 */
public record OutlineFile(String path, String text) {}

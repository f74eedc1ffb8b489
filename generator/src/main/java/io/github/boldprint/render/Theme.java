package io.github.boldprint.render;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A look.
 *
 * @param name of a theme that is shipped, below {@code io/github/boldprint/themes/}
 * @param folder a folder whose files stand before the shipped theme's of the same name; its templates are code and
 *     are trusted as code
 */
public record Theme(String name, Optional<Path> folder) {}

package io.github.boldprint.look;

/**
 * A picture that may be published. Its bytes are not changed by anyone who reads them.
 *
 * @param name under which it is published: {@code logo.svg}
 * @param width in pixels of its own, as the height; 0 where it does not say
 */
public record Picture(String name, byte[] bytes, int width, int height) {}

/**
 * To HTML: pages through a theme's templates.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.site.Site} and a {@link io.github.boldprint.render.Theme}.
 * <b>Hands on</b> {@link io.github.boldprint.render.RenderedPages}.
 *
 * <p><b>Later rooms may rely on</b>: every value was escaped by FreeMarker; only
 * {@link io.github.boldprint.prose.Html} is printed as it is. <b>Never</b>: a template sees no object of ours, only
 * maps, lists, texts, numbers and booleans; it can load no class and call no method. FreeMarker is used here and
 * nowhere else.
 */
package io.github.boldprint.render;

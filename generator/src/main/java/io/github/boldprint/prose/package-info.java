/**
 * Prose: Markdown text to blocks, quotes and links; and those, with words, to safe HTML.
 *
 * <p><b>Takes in</b> the scalar that holds a text. <b>Hands on</b> {@link io.github.boldprint.prose.Prose}, and from
 * it {@link io.github.boldprint.prose.Html}.
 *
 * <p><b>Later rooms may rely on</b>: no text is parsed that a shape fence refused; a parse ends within its budget of
 * reads, from inside; HTML holds only the elements, attributes and schemes of our own list; quoted values are text
 * nodes and are never read again. <b>Never</b>: it knows no policy and resolves nothing itself; Flexmark is used here
 * and nowhere else.
 */
package io.github.boldprint.prose;

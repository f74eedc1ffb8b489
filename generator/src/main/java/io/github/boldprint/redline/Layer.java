package io.github.boldprint.redline;

/** How deep a change goes, from nothing to words. Each layer includes the ones before it. */
public enum Layer {
    /** Both texts are the same, byte for byte. */
    SAME,
    /** Only the source differs: white space, line ends, wrapping, the Unicode form. */
    SOURCE,
    /** Only the look differs: stress, list signs, where a paragraph breaks, the shape of quotation marks. */
    PRESENTATION,
    /** No word differs, but where a link leads does; this is never only presentation. */
    LINK,
    /** Words, figures or punctuation differ, so the meaning may. */
    WORDING
}

package io.github.boldprint.site;

import io.github.boldprint.prose.Html;

/**
 * A change as customers read it.
 *
 * @param what the label of a fact, or the title of a section
 * @param before what stood there; empty for what is new, and for words
 * @param after what stands there; empty for what is gone, and for words
 * @param effect for whom it is better, or what happened
 * @param marked for words, the old and the new ones in one; else empty
 * @param language the language of the marked words where it is not the page's; else empty
 */
public record ChangeView(String what, String before, String after, String effect, Html marked, String language) {

    /** Whether it is a change of words. */
    public boolean isOfWords() {
        return !marked.markup().isEmpty();
    }
}

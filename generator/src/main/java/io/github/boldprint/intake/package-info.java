/**
 * An existing page comes in, so that nobody begins from nothing.
 *
 * <p><b>Takes in</b> the bytes of a page, HTML or Markdown. <b>Hands on</b> an
 * {@link io.github.boldprint.intake.Intake}: its headings as sections with ids, its words as Markdown, and answers that
 * it seems to give to the questions of a beginning.
 *
 * <p><b>Later rooms may rely on</b>: no word of the page is lost; what stands outside its main part is kept apart; an
 * answer is taken only where every sentence that could give it says the same. <b>Never</b>: it decides nothing for the
 * business; what it recognised is to be confirmed. HTML is read by jsoup.
 */
package io.github.boldprint.intake;

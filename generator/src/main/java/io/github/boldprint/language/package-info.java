/**
 * Words: message files and values to sentences, in any language that CLDR knows.
 *
 * <p><b>Takes in</b> message files, the ones shipped and the business's own, and
 * {@link io.github.boldprint.value.Value}s. <b>Hands on</b> {@link io.github.boldprint.language.Languages}: for each
 * language its {@link io.github.boldprint.language.Wording}.
 *
 * <p><b>Later rooms may rely on</b>: plurals, cases, units, money, dates and lists follow CLDR; a message is an ICU
 * message pattern that was checked when it was read; nothing depends on the machine's locale or time zone.
 * <b>Never</b>: it knows no policy. ICU4J is used here and nowhere else.
 */
package io.github.boldprint.language;

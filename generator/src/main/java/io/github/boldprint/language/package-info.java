/**
 * Words: message files and values to sentences, in any language that CLDR knows.
 *
 * <p><b>Takes in</b> message files, the ones shipped and the business's own, and
 * {@link io.github.boldprint.value.Value}s. <b>Hands on</b> {@link io.github.boldprint.language.Languages}: for each
 * language its {@link io.github.boldprint.language.Wording}.
 *
 * <p><b>Later rooms may rely on</b>: plurals, cases, units, money, dates and lists follow CLDR; a message is an ICU
 * message pattern that was checked when it was read; nothing depends on the machine's locale or time zone.
 *
 * <p>Messages that this room itself asks for, all optional, under {@code units}: {@code <unit>} and {@code
 * <unit>-<case>} print a length of time ({@code n} counts; they come before CLDR's words, and business days have no
 * others); {@code range} ({@code from}, {@code to}) joins two numbers; {@code hours.days} ({@code from}, {@code
 * to}), {@code hours.span} ({@code days}, {@code times}), {@code hours.next} ({@code first}, {@code next}) and
 * {@code hours.all-day} make opening hours; {@code regions.<code>} names a region of a country, {@code
 * regions-<case>.<code>} says a country or region in a case ("the Netherlands") and {@code regions-<case>.other}
 * ({@code name}) all others; {@code own-name} is the language's name in menus; {@code words.<unit>} and {@code
 * words.percent} list, with commas between, further words by which a text may mean the unit; {@code
 * numbers.<number>} lists further words for a number, such as Filipino's {@code limang}.
 *
 * <p><b>Never</b>: it knows no policy. ICU4J is used here and nowhere else.
 */
package io.github.boldprint.language;

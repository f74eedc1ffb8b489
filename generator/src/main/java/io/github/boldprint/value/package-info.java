/**
 * Ground floor: what a fact can be, and what a colour is.
 *
 * <p><b>Takes in</b> the raw text of one YAML scalar and the type of its field. <b>Hands on</b> a
 * {@link io.github.boldprint.value.Value}, or a sentence that says what the type wants.
 *
 * <p><b>Later rooms may rely on</b>: numbers are exact decimals; nothing is guessed (a date is a date only if the
 * field says so); equal values are equal records. <b>Never</b>: it knows no field, no file and no language; YAML 1.1's
 * readings ({@code NO} as false, {@code 12:30} as 750) cannot occur, because YAML is not asked.
 */
package io.github.boldprint.value;

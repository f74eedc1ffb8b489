/**
 * What editors know: a vocabulary to JSON Schemas.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.vocabulary.Vocabulary} and the
 * {@link io.github.boldprint.pack.Grammar} of packs. <b>Hands on</b> {@link io.github.boldprint.schema.Schemas}: for
 * {@code site.yaml}, for every kind of policy, for translations, kind files and packs a JSON Schema (2020-12) by which
 * an editor completes keys, shows meanings and marks mistakes while they are typed.
 *
 * <p><b>Later rooms may rely on</b>: what Boldprint accepts, the schema accepts, in the form in which an editor reads
 * it (an editor makes {@code count: 3} a number and {@code window: P30D} a string). <b>Never</b>: a schema is no
 * judge; it cannot say all that {@code check} says, and Boldprint itself uses none.
 */
package io.github.boldprint.schema;

/**
 * Completeness as data: pack files to rules that can be held against what a business promises.
 *
 * <p><b>Takes in</b> pack files, the ones shipped and the business's own, and the
 * {@link io.github.boldprint.vocabulary.Vocabulary}. <b>Hands on</b> {@link io.github.boldprint.pack.Packs}: for every
 * rule what it asks for, which text asks it, from when and how sure that is, and an
 * {@link io.github.boldprint.pack.Assertion} that judges a {@link io.github.boldprint.pack.Scope}.
 *
 * <p><b>Later rooms may rely on</b>: rule ids are unique over all packs; every path, topic, value and language that a
 * rule names exists and has its type. <b>Never</b>: it decides which packs are on, holds no code for a single rule, and
 * runs no expression of the author's.
 */
package io.github.boldprint.pack;

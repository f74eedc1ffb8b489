/**
 * Meaning: source trees to policies.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.source.SourceTree} and the
 * {@link io.github.boldprint.vocabulary.Vocabulary}. <b>Hands on</b> a
 * {@link io.github.boldprint.policy.PolicySet}: the business, and every policy with typed facts and parsed clauses in
 * all its languages, and what the business decided about gaps.
 *
 * <p><b>Later rooms may rely on</b>: every fact is declared in the vocabulary and has its type; ids are well formed
 * and unique; a translation belongs to something that exists; the source language is always there. What was wrong is
 * a finding and is left out. <b>Never</b>: it judges no completeness; that is {@code check}.
 */
package io.github.boldprint.policy;

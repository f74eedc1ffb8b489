/**
 * Completeness: what must be said and is not, and what is said and cannot be.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.policy.PolicySet}, the languages, the day, and
 * {@link io.github.boldprint.pack.Packs}. <b>Hands on</b> findings, {@link io.github.boldprint.check.Coverage} (which
 * fact or clause meets each rule of a pack), and the {@link io.github.boldprint.check.RuleBook}, which explains every
 * rule of every room. What was found is held last against what the business decided about gaps. The coded rules stand
 * in {@code check.rules}, one class each, and are handed in by the front door: this room never imports them.
 *
 * <p><b>Never</b>: it changes nothing and reads no file of the business.
 */
package io.github.boldprint.check;

/**
 * Completeness: what must be said and is not, and what is said and cannot be.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.policy.PolicySet}, the languages and the day. <b>Hands on</b>
 * findings, and the {@link io.github.boldprint.check.RuleBook}, which explains every rule of every room. The coded rules
 * stand in {@code check.rules}, one class each, and are handed in by the front door: this room never imports them.
 *
 * <p><b>Never</b>: it changes nothing and reads no file of the business.
 */
package io.github.boldprint.check;

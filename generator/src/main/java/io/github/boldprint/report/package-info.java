/**
 * What people and machines read of a run: findings as text, JSON and SARIF.
 *
 * <p><b>Takes in</b> {@link io.github.boldprint.finding.Findings}. <b>Hands on</b> text. <b>Never</b>: no room waits
 * for a report; only the doors ({@code cli}, the Maven plugin) call it.
 */
package io.github.boldprint.report;

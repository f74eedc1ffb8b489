/**
 * What people and machines read of a run: findings as text, JSON, SARIF, and in the forms of build servers.
 *
 * <p><b>Takes in</b> a {@link io.github.boldprint.report.Run}: {@link io.github.boldprint.finding.Findings}, and
 * where the content folder stands in its repository; {@link io.github.boldprint.check.Coverage}; and a
 * {@link io.github.boldprint.report.Comparison}: {@link io.github.boldprint.diff.Changes} with what was decided about
 * them; and a {@link io.github.boldprint.audit.host.HostAudit}.
 * <b>Hands on</b> text, ending with a line break, or a folder of reports for whoever comes after a run.
 *
 * <p><b>The world may rely on</b>: the same run gives the same text; findings stand in their sorted order; no
 * absolute path and no time of day is printed; words of the business reach a report escaped, and what nobody could see
 * in them is written as its number; no change, changes, and a comparison that failed are three outcomes, and no report
 * says one for another. <b>Never</b>: no room waits for a report; only the doors ({@code cli},
 * the Maven plugin) call it.
 */
package io.github.boldprint.report;

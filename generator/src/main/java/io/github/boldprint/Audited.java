package io.github.boldprint;

import io.github.boldprint.audit.host.HostAudit;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Findings;

/**
 * What came of an audit.
 *
 * @param audit what is wrong with the website
 * @param content what is wrong with the content folder itself; the audit goes by it all the same
 * @param failed whether findings about the website reached the severity that was to fail the run
 * @param rules what there is to say of every rule
 */
public record Audited(HostAudit audit, Findings content, boolean failed, RuleBook rules) {}

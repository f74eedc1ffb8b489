package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.hosting.HostFiles;

/**
 * What came of a request.
 *
 * @param findings everything that was found, in all files
 * @param failed whether findings reached the severity that was to stop the run
 * @param published whether a site was written
 * @param policies how many policies were read
 * @param pages how many files the site has; 0 for a check
 * @param coverage what the packs ask for, and what meets it
 * @param rules what there is to say of the rules that were held
 * @param hosts what the hosts of the site are told; none for a check
 */
public record Result(
        Findings findings, boolean failed, boolean published, int policies, int pages, Coverage coverage,
        RuleBook rules,
        HostFiles hosts) {

    Result with(HostFiles files) {
        return new Result(findings, failed, published, policies, pages, coverage, rules, files);
    }
}

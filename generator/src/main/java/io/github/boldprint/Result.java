package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Findings;

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
 */
public record Result(
        Findings findings, boolean failed, boolean published, int policies, int pages, Coverage coverage, RuleBook rules) {}

package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finish.SiteFiles;
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
        RuleBook rules, HostFiles hosts) {

    /** What came of a check. */
    static Result of(Request request, Checked checked, Findings findings) {
        return new Result(findings, request.isStoppedBy(findings), false, checked.policies().policies().size(), 0,
                checked.coverage(), checked.rules(), HostFiles.NONE);
    }

    /** The same, with more findings. */
    Result and(Request request, Findings more) {
        Findings all = findings.and(more);
        return new Result(all, request.isStoppedBy(all), published, policies, pages, coverage, rules, hosts);
    }

    /** The same, once it was published, if it could be. */
    Result and(Request request, Outcome<Boolean> publication, HostFiles files) {
        Result all = and(request, publication.findings());
        return new Result(all.findings, all.failed, publication.value(), policies, pages, coverage, rules, files);
    }

    /** The same, of a site that has these files. */
    Result with(SiteFiles files) {
        return new Result(findings, failed, published, policies, files.all().size(), coverage, rules, hosts);
    }

    /** The same, which failed for a reason of its own. */
    Result failed(boolean stopped) {
        return new Result(findings, stopped, published, policies, pages, coverage, rules, hosts);
    }
}

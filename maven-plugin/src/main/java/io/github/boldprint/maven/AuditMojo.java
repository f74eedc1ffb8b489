package io.github.boldprint.maven;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Audited;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.audit.host.HostSite;
import io.github.boldprint.report.AuditReport;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.Repository;
import io.github.boldprint.report.Run;
import java.io.File;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Walks through the built website: does every page lead to the policies, and is every link alive? */
@Mojo(name = "audit", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class AuditMojo extends DatedMojo {

    /** The folder with the pages of the website. */
    @Parameter(property = "boldprint.website", required = true)
    private File website;

    /** The built policies; without it they count as the content folder would be built today. */
    @Parameter(property = "boldprint.policies")
    private File policies;

    /** The address at which the website stands; without it the root of the host of the policies' address. */
    @Parameter(property = "boldprint.at")
    private String at;

    /** The pages of products, as patterns with commas between, such as {@code products/**}. */
    @Parameter(property = "boldprint.products")
    private String products;

    /** Addresses that the server answers without a file, as patterns with commas between, such as {@code cart/**}. */
    @Parameter(property = "boldprint.served")
    private String served;

    /** Files of the website that are no pages for customers, as patterns with commas between. */
    @Parameter(property = "boldprint.skipPages")
    private String skipPages;

    /** Whether the folder holds only some of the website's pages. */
    @Parameter(property = "boldprint.partial", defaultValue = "false")
    private boolean partial;

    /** From which severity findings fail the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "boldprint.failOn", defaultValue = "error")
    private String failOn;

    /** Skips this goal. */
    @Parameter(property = "boldprint.audit.skip", defaultValue = "false")
    private boolean skipAudit;

    @Override
    boolean skipsThisGoal() {
        return skipAudit;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        require(website, "website", "build it before this goal, or set boldprint.website");
        if (policies != null) {
            require(policies, "folder with built policies", "build them before this goal, or set boldprint.policies");
        }
        try {
            tell(Boldprint.audit(request()));
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException(wrong.getMessage(), wrong);
        }
    }

    private void require(File folder, String what, String remedy) throws MojoFailureException {
        if (!folder.isDirectory()) {
            throw new MojoFailureException("There is no " + what + " " + shown(path(folder)) + "; " + remedy + ".");
        }
    }

    private AuditRequest request() throws MojoExecutionException {
        Request request = new Request(
                folder(), Optional.empty(), today("Audit of a website against"), Threshold.of(failOn),
                Optional.empty(), Optional.empty(), packs(), Optional.empty(), false, false, false, false);
        HostSite host = new HostSite(
                path(website), Optional.ofNullable(at).map(URI::create), list(products), list(served),
                list(skipPages), partial);
        return new AuditRequest(request, host, Optional.ofNullable(policies).map(this::path));
    }

    private static List<String> list(String words) {
        return words == null || words.isBlank()
                ? List.of()
                : Arrays.stream(words.split(",")).map(String::strip).toList();
    }

    private void tell(Audited audited) throws MojoFailureException {
        Run run = new Run(audited.audit().findings(), audited.audit().pages(), Run.Of.PAGES,
                Repository.folder(path(website)), audited.rules()::explain);
        Account account = new Account(run, AuditReport.lines(audited.audit()), shown(path(website)));
        account.tellCoverage(getLog());
        account.tell(getLog(), shown(reports()));
        ReportFolder.write(audited.audit(), run, reports());
        if (audited.failed()) {
            throw new MojoFailureException(account.failure(shown(reports()), goal()));
        }
    }
}

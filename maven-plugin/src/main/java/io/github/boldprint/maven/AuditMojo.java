package io.github.boldprint.maven;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Audited;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Today;
import io.github.boldprint.audit.host.HostSite;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.report.AuditReport;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.Reporter;
import io.github.boldprint.report.Repository;
import io.github.boldprint.report.Run;
import java.io.File;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Walks through the built website: does every page lead to the policies, and is every link alive? */
@Mojo(name = "audit", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class AuditMojo extends AbstractMojo {

    /** The folder with the pages of the website. */
    @Parameter(property = "boldprint.website", required = true)
    private File website;

    /** The content folder: the one that holds {@code site.yaml}. */
    @Parameter(property = "boldprint.content", defaultValue = "${project.basedir}/src/main/policies", required = true)
    private File content;

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

    /** The day on which the policies count, as {@code 2026-11-22}. */
    @Parameter(property = "boldprint.date")
    private String date;

    /** The packs of rules to hold, with commas between, or {@code none}. */
    @Parameter(property = "boldprint.packs")
    private String packs;

    /** Where {@code audit.html}, {@code audit.json} and {@code audit.sarif} go. */
    @Parameter(property = "boldprint.reportDir", defaultValue = "${project.build.directory}/boldprint")
    private File reportDir;

    /** Skips every goal of this plugin. */
    @Parameter(property = "boldprint.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "boldprint.audit.skip", defaultValue = "false")
    private boolean skipAudit;

    /** The project's folder: paths in messages start there. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipAudit) {
            getLog().info("Skipped: " + (skip ? "boldprint.skip" : "this goal's own skip") + " is set.");
            return;
        }
        require(content, "content folder", "create it with 'boldprint init', or set boldprint.content");
        require(website, "website", "build it before this goal, or set boldprint.website");
        if (policies != null) {
            require(policies, "folder with built policies", "build them before this goal, or set boldprint.policies");
        }
        try {
            tell(Boldprint.audit(request()));
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException(wrong.getMessage(), wrong);
        } catch (UncheckedIOException failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
    }

    private static void require(File folder, String what, String remedy) throws MojoFailureException {
        if (!folder.isDirectory()) {
            throw new MojoFailureException("There is no " + what + " " + folder.getName() + "; " + remedy + ".");
        }
    }

    private AuditRequest request() throws MojoExecutionException {
        Optional<List<String>> chosen = Optional.ofNullable(packs).map(String::strip)
                .map(list -> list.equals("none") ? List.of() : list(list));
        Request request = new Request(content.toPath(), Optional.empty(), today(), threshold(), Optional.empty(), Optional.empty(),
                chosen, Optional.empty(), false, false, false, false);
        HostSite host = new HostSite(website.toPath(), Optional.ofNullable(at).map(URI::create), list(products), list(served),
                list(skipPages), partial);
        return new AuditRequest(request, host, Optional.ofNullable(policies).map(File::toPath));
    }

    private static List<String> list(String words) {
        return words == null || words.isBlank() ? List.of() : Arrays.stream(words.split(",")).map(String::strip).toList();
    }

    private void tell(Audited audited) throws MojoFailureException {
        Run run = new Run(audited.audit().findings(), audited.audit().pages(), Run.Of.PAGES, Repository.folder(website.toPath()),
                audited.rules()::explain);
        for (Finding finding : run.findings().all()) {
            if (finding.severity() == Severity.ERROR) {
                getLog().error(line(finding));
            } else {
                getLog().warn(line(finding));
            }
        }
        AuditReport.lines(audited.audit()).forEach(getLog()::info);
        getLog().info(Reporter.count(run));
        ReportFolder.write(audited.audit(), run, reportDir.toPath());
        if (audited.failed()) {
            String first = run.findings().all().stream()
                    .max((a, b) -> a.severity() == b.severity() ? b.compareTo(a) : a.severity().compareTo(b.severity()))
                    .map(this::line).orElse("");
            throw new MojoFailureException(Reporter.count(run) + "; the first: " + first + "; audit.html in " + reportDir.getName()
                    + " has all of it");
        }
    }

    private String line(Finding finding) {
        Path base = basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
        Path folder = website.toPath().startsWith(base) ? base.relativize(website.toPath()) : website.toPath();
        return folder.toString().replace(File.separatorChar, '/') + "/" + finding;
    }

    private Optional<Severity> threshold() throws MojoExecutionException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw new MojoExecutionException("boldprint.failOn is error, warning or never, not '" + failOn + "'");
        };
    }

    private LocalDate today() throws MojoExecutionException {
        try {
            Today today = Today.of(Optional.ofNullable(date).map(Today::day), "boldprint.date",
                    Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), InstantSource.system());
            getLog().info("Audit of a website on " + today);
            return today.date();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException((date == null ? "" : "boldprint.date: ") + wrong.getMessage(), wrong);
        }
    }
}

package io.github.boldprint.cli;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Audited;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.audit.host.HostSite;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.report.AuditReport;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.ReportFormat;
import io.github.boldprint.report.Reporter;
import io.github.boldprint.report.Repository;
import io.github.boldprint.report.Run;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit",
        header = "Walks through your website: does every page lead to the policies, and is every link alive?",
        customSynopsis = "boldprint audit SITE [options]",
        footer = {"", "SITE is the folder with the built or saved pages of the website. To save those of a shop that "
                + "somebody else hosts:",
            "  wget -r -l inf -E -nH -P saved -R jpg,jpeg,png,gif,webp,svg,mp4,pdf,zip https://shop.example/",
            "and say --partial, because it does not bring everything.",
            "", "Examples:",
            "  boldprint audit public --content content",
            "  boldprint audit saved --content content --partial --served 'cart/**'",
            "  boldprint audit public --content content --products 'products/*/index.html' --report-dir "
                    + "target/reports"})
final class AuditCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "SITE", converter = Converters.OfPath.class,
            description = "The folder with the pages of the website.")
    private Path site;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(names = "--policies", paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "The built policies. Default: as the content folder would be built today.")
    private Path policies;

    @Option(names = "--at", paramLabel = "URL", converter = Converters.OfAddress.class,
            description = "The address at which SITE stands. Default: the root of the host of the policies' address.")
    private URI at;

    @Option(names = "--products", paramLabel = "PATTERN", split = ",",
            description = "The pages of products, such as 'products/**'. Default: pages that call themselves one in "
                    + "schema.org's words.")
    private List<String> products = List.of();

    @Option(names = "--served", paramLabel = "PATTERN", split = ",",
            description = "Addresses that the server answers without a file, such as 'cart/**': links to them are not "
                    + "dead.")
    private List<String> served = List.of();

    @Option(names = "--skip-pages", paramLabel = "PATTERN", split = ",",
            description = "Files that are no pages for customers, such as 'admin/**'.")
    private List<String> skipped = List.of();

    @Option(names = "--partial",
            description = "SITE holds only some of the pages: a link to one that is not there may be alive.")
    private boolean partial;

    @Option(names = "--fail-on", paramLabel = "LEVEL", converter = Converters.OfFailOn.class,
            description = "From which findings on the run fails: error, warning or never. Default: error.")
    private Converters.FailOn failOn = new Converters.FailOn(Optional.of(Severity.ERROR));

    @Option(names = "--packs", paramLabel = "LIST", converter = Converters.OfPacks.class,
            description = "The packs of rules to hold, with commas between, or none. Default: those of your markets "
                    + "and of site.yaml.")
    private Converters.PackNames packs;

    @Option(names = "--format", paramLabel = "FORMAT", converter = Converters.OfFormat.class,
            description = "How findings are printed: text, json, sarif, github, gitlab or markdown. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--report-dir", paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Also writes audit.html, audit.json and audit.sarif into this folder.")
    private Path reports;

    @Option(names = "--quiet", description = "Says nothing but the findings and the date.")
    private boolean quiet;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (site == null) {
            throw new ParameterException(command.commandLine(), "which website? Name the folder that holds its pages");
        }
        Path folder = folder(site, "the folder that holds the pages of the website");
        Path from = content.in(terminal);
        Optional<Path> built = Optional.ofNullable(policies)
                .map(given -> folder(given, "the folder to which the policies were built"));
        ReportOptions.keepApart(reports, from, Optional.of(folder), terminal, command);
        AuditRequest request = new AuditRequest(
                new Request(from, Optional.empty(), content.today(terminal), failOn.severity(), Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(packs).map(Converters.PackNames::names), Optional.empty(), false, false,
                        false, false),
                new HostSite(folder, Optional.ofNullable(at), products, served, skipped, partial), built);
        Audited audited = audit(request);
        report(audited, folder);
        return audited.failed() ? Exit.FOUND : Exit.CLEAN;
    }

    private Audited audit(AuditRequest request) {
        try {
            return quiet
                    ? Boldprint.audit(request)
                    : Progress.during(() -> Boldprint.audit(request), "reading", terminal);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage());
        }
    }

    private void report(Audited audited, Path folder) {
        Run run = new Run(audited.audit().findings(), audited.audit().pages(), Run.Of.PAGES, Repository.folder(folder),
                audited.rules()::explain);
        AuditReport.lines(audited.audit()).forEach(this::tell);
        int own = audited.content().count(Severity.ERROR);
        if (own > 0) {
            tell("the content folder has " + (own == 1 ? "an error" : own + " errors")
                    + " of its own; 'boldprint check' says which");
        }
        if (reports != null) {
            ReportFolder.write(audited.audit(), run, terminal.path(reports));
        }
        boolean coloured = format == ReportFormat.TEXT && terminal.surroundings().colours();
        terminal.print(coloured ? Reporter.coloured(run) : Reporter.report(run, format));
        if (!run.findings().isEmpty()) {
            tell("'boldprint explain RULE' tells what a rule wants, and why");
        }
    }

    private void tell(String line) {
        if (!quiet) {
            terminal.tell(line);
        }
    }

    private Path folder(Path given, String what) {
        Path folder = terminal.path(given);
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), (Files.exists(folder) ? "'" + given + "' is not a folder"
                    : "there is no folder '" + given + "'") + "; name " + what);
        }
        return folder;
    }
}

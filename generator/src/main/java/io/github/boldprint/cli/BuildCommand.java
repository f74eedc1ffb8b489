package io.github.boldprint.cli;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Brands;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "build", header = "Checks, and publishes the policy site if nothing stands in the way.",
        customSynopsis = "boldprint build [DIR] [-o FOLDER] [options]",
        footer = {"", "Examples:",
            "  boldprint build content",
            "  boldprint build content -o public/policies --date 2026-11-22",
            "  boldprint build content -o /srv/www/policies --switch link",
            "  boldprint build --sites brands -o public"})
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private ContentFolder folder = new ContentFolder();

    @Mixin
    private SitesOption sites = new SitesOption();

    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Where the site goes. Default: target/policies in the current folder.")
    private Path output = Path.of("target", "policies");

    @Option(names = "--switch", paramLabel = "HOW", converter = Converters.OfSwitch.class,
            description = "How the new site takes the old one's place: rename (a plain folder) or link (a symbolic "
                    + "link, whole at every instant). Default: rename.")
    private Converters.Switch how = new Converters.Switch(false);

    @Option(names = "--force", description = "Replaces the output folder even if it was not written by Boldprint.")
    private boolean force;

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Path> many = sites.in(terminal);
        Path content = many.orElseGet(() -> folder.in(terminal));
        Path target = terminal.path(output);
        reports.keepApart(content, Optional.of(target), terminal);
        Request request = new Request(content, Optional.of(target), options.today(terminal), options.failOn(),
                options.theme(), options.themeFolder(terminal), options.packs(), options.failOnChange(),
                options.drafts(), false, how.link(), force);
        if (many.isPresent()) {
            return reports.all(reports.during(() -> Brands.build(request), "building", terminal), content,
                    BuildCommand::ofOne, terminal);
        }
        Result result = reports.during(() -> Boldprint.build(request), "building", terminal);
        reports.report(result, content, terminal);
        reports.tell(outcome(result), terminal);
        return result.failed() ? Exit.FOUND : Exit.CLEAN;
    }

    private static String ofOne(Result result) {
        return result.published() ? "published " + result.pages() + " files" : "nothing was published";
    }

    private String outcome(Result result) {
        return result.published()
                ? "published " + result.pages() + " files in " + output
                : "nothing was published; mend what is found above ('boldprint explain RULE' tells what a rule wants)";
    }
}

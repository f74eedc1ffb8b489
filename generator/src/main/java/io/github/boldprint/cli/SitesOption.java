package io.github.boldprint.cli;

import io.github.boldprint.Brands;
import io.github.boldprint.Brands.OfSite;
import io.github.boldprint.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Many sites in place of one. */
final class SitesOption {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--sites", paramLabel = "DIR", converter = Converters.OfPath.class,
            description = "A folder of content folders, in place of one: every site in it, each by itself. A folder "
                    + "that others extend is their base, and no site.")
    private Path sites;

    /** The folder of all sites, if one was given. */
    Optional<Path> in(Terminal terminal) {
        if (sites == null) {
            return Optional.empty();
        }
        if (!command.commandLine().getParseResult().matchedPositionals().isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "a content folder and '--sites' cannot both be given; leave one out");
        }
        Path folder = terminal.path(sites);
        if (!Files.isDirectory(folder) || Brands.in(folder).isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "in '" + sites + "' there is no content folder; each is a folder with"
                    + " a site.yaml");
        }
        return Optional.of(folder);
    }

    /** Tells what became of each, and gives the exit code of all: the gravest one. */
    static int tell(List<OfSite> sites, Function<Result, String> outcome, ReportOptions reports, Terminal terminal) {
        int code = Exit.CLEAN;
        for (OfSite site : sites) {
            site.result().ifPresent(result -> reports.tell(site.site() + ": " + outcome.apply(result), terminal));
            site.failure().ifPresent(
                    failure -> terminal.tell("boldprint: " + site.site() + ": " + Failure.sentence(failure)));
            int its = site.failure().isPresent() ? Exit.FAILED
                    : site.result().filter(Result::failed).isPresent() ? Exit.FOUND : Exit.CLEAN;
            code = Math.max(code, its);
        }
        return code;
    }
}

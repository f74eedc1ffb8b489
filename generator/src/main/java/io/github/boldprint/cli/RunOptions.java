package io.github.boldprint.cli;

import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.FailOnChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a check and a build are told alike. */
final class RunOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--fail-on", paramLabel = "LEVEL", converter = Converters.OfFailOn.class,
            description = "From which findings on the run fails: error, warning or never. Default: error.")
    private Converters.FailOn failOn = new Converters.FailOn(Optional.of(Severity.ERROR));

    @Option(names = "--date", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "The day to take for today, as in 2026-11-22. Default: SOURCE_DATE_EPOCH, else today in UTC.")
    private LocalDate date;

    @Option(names = "--theme", paramLabel = "NAME", description = "A look in place of the one that site.yaml names.")
    private String theme;

    @Option(names = "--theme-folder", paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "A folder with a look of your own.")
    private Path themeFolder;

    @Option(names = "--packs", paramLabel = "LIST", converter = Converters.OfPacks.class,
            description = "The packs of rules to hold, with commas between, or none. Default: those of your markets "
                    + "and of site.yaml.")
    private Converters.PackNames packs;

    @Option(names = "--fail-on-change", paramLabel = "WHICH", converter = Converters.OfFailOnChange.class,
            description = "From which changes since the last release on the run fails too: undecided, "
                    + "favours-business, judgement, floor or any. Default: none.")
    private FailOnChange failOnChange;

    @Option(names = "--drafts",
            description = "Takes the texts as they stand in the folder, although they were never released.")
    private boolean drafts;

    Optional<FailOnChange> failOnChange() {
        return Optional.ofNullable(failOnChange);
    }

    boolean drafts() {
        return drafts;
    }

    Optional<Severity> failOn() {
        return failOn.severity();
    }

    Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    Optional<List<String>> packs() {
        return Optional.ofNullable(packs).map(Converters.PackNames::names);
    }

    Optional<Path> themeFolder(Terminal terminal) {
        return Optional.ofNullable(themeFolder).map(terminal::path);
    }

    /** The day of the run; says on standard error which it is, and who said so. */
    LocalDate today(Terminal terminal) {
        return DayOfRun.of(Optional.ofNullable(date), command, terminal);
    }
}

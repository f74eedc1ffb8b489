package io.github.boldprint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the business writes, and the day, for a command whose first words are about something else. */
final class ContentOption {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--content", paramLabel = "DIR", converter = Converters.OfPath.class,
            description = "The content folder, which holds site.yaml. Default: the current folder.")
    private Path given = Path.of("");

    @Option(names = "--date", paramLabel = "DAY", converter = Converters.OfDate.class,
            description = "The day to take for today, as in 2026-11-22. Default: SOURCE_DATE_EPOCH, else today in UTC.")
    private LocalDate date;

    Path in(Terminal terminal) {
        return ContentFolder.in(given, command, terminal);
    }

    LocalDate today(Terminal terminal) {
        return DayOfRun.of(Optional.ofNullable(date), command, terminal);
    }
}

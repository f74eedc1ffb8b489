package io.github.boldprint.cli;

import io.github.boldprint.Today;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The day of a command's run, told on standard error together with who said so. */
final class DayOfRun {

    private DayOfRun() {}

    /**
     * The day.
     *
     * @param given with {@code --date}, if it was
     * @throws ParameterException where the environment gives a day that is none
     */
    static LocalDate of(Optional<LocalDate> given, CommandSpec command, Terminal terminal) {
        Optional<String> epoch = Optional.ofNullable(terminal.surroundings().variables().get("SOURCE_DATE_EPOCH"));
        try {
            Today today = Today.of(given, "--date", epoch, InstantSource.system());
            terminal.tell("date: " + today);
            return today.date();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }
}

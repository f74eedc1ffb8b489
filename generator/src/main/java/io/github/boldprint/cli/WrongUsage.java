package io.github.boldprint.cli;

import io.github.boldprint.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was probably meant, and how the command is called. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongUsage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        terminal.tell("boldprint: " + sentence(wrong, command));
        terminal.tell("usage: " + synopsis(command));
        terminal.tell("'" + command.getCommandSpec().qualifiedName() + " --help' tells more");
        return Exit.USAGE;
    }

    private static String sentence(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        return wrong.getMessage().replaceAll("\\R+", " ");
    }

    private static String unknown(String word, CommandLine command) {
        boolean atTheRoot = command.getParent() == null;
        if (word.startsWith("-") && word.length() > 1) {
            String option = word.replaceFirst("=.*", "");
            String place = atTheRoot && belongsToACommand(option, command) ? " here; write it after the command" : "";
            return "there is no option '" + option + "'"
                    + (place.isEmpty() ? Nearest.hint(option, options(command)) : place);
        }
        if (atTheRoot) {
            return "there is no command '" + word + "'" + Nearest.hint(word, command.getSubcommands().keySet());
        }
        return "'" + word + "' is one argument too many";
    }

    private static boolean belongsToACommand(String option, CommandLine root) {
        return root.getSubcommands().values().stream().anyMatch(command -> options(command).contains(option));
    }

    private static List<String> options(CommandLine command) {
        return new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
    }

    private static String synopsis(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().customSynopsis());
    }
}

package io.github.boldprint.cli;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.render.ShippedTheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "theme",
        header = "Lists and copies the parts of the shipped look, so that you can replace some of them.",
        customSynopsis = "boldprint theme [NAME...] [-o FOLDER] [options]",
        footer = {"", "Examples:",
            "  boldprint theme",
            "  boldprint theme blocks/header.ftlh",
            "  boldprint theme blocks/header.ftlh blocks/footer.ftlh -o look-of-ours",
            "", "Colours, type, a logo and links round every page need no theme: they stand in the content folder, in "
                    + "look/look.yaml."})
final class ThemeCommand implements Callable<Integer> {

    private static final String PROPERTIES = "theme.properties";

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "NAME",
            description = "A template, block or style sheet. Without one they are listed.")
    private List<String> names = List.of();

    @Option(names = {"-o", "--output-dir"}, paramLabel = "FOLDER", converter = Converters.OfPath.class,
            description = "Writes copies into this folder of your own look in place of printing one; what stands "
                    + "there stays.")
    private Path folder;

    ThemeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> known = ShippedTheme.files();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            String hint = Nearest.hint(name, known);
            throw wrong("the shipped look has no '" + name + "'"
                    + (hint.isEmpty() ? "; 'boldprint theme' lists what it has" : hint));
        });
        if (names.isEmpty()) {
            known.forEach(name -> terminal.print(name + "\n    " + ShippedTheme.meaning(name) + "\n"));
        } else if (folder != null) {
            write(terminal.path(folder));
        } else if (names.size() > 1) {
            throw wrong("only one file can be printed; say where to write several with --output-dir");
        } else {
            terminal.print(ShippedTheme.copy(names.get(0)));
        }
        return Exit.CLEAN;
    }

    private void write(Path target) {
        names.stream().map(ShippedTheme::place).filter(place -> Files.exists(target.resolve(place))).findFirst()
                .ifPresent(place -> {
            throw wrong("'" + folder.resolve(place) + "' is there already; move it away, or leave its name out");
        });
        if (!Files.exists(target.resolve(PROPERTIES))) {
            write(target.resolve(PROPERTIES), "viewModel = " + ShippedTheme.VIEW_MODEL + "\n");
            terminal.tell("wrote " + folder.resolve(PROPERTIES));
        }
        for (String name : names) {
            write(target.resolve(ShippedTheme.place(name)), ShippedTheme.copy(name));
            terminal.tell("wrote " + folder.resolve(ShippedTheme.place(name)));
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}

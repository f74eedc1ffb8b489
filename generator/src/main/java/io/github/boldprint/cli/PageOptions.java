package io.github.boldprint.cli;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.intake.Intake;
import io.github.boldprint.intake.PageReader;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Existing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** A page that is there already, to begin from. */
final class PageOptions {

    /** Bytes. */
    private static final long LARGEST = 5 << 20;

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--from", paramLabel = "PAGE", converter = Converters.OfPath.class,
            description = "A page that is there already, HTML or Markdown: its headings become sections, no word is "
                    + "lost, and what it seems "
                    + "to answer is listed under 'confirm'. In a folder with a site.yaml only its policy is written.")
    private Path from;

    @Option(names = "--as", paramLabel = "KIND",
            description = "Which policy the page is, such as returns. Default: what it speaks of most.")
    private String as;

    /** The page's name as it was given. */
    String name() {
        return from.toString();
    }

    /**
     * What the page says; empty where none was named.
     *
     * @throws ParameterException for a page that cannot be read
     */
    Optional<Intake> read(Terminal terminal) {
        if (from == null) {
            if (as != null) {
                throw wrong("'--as' says which policy a page is; name the page with --from");
            }
            return Optional.empty();
        }
        Path file = terminal.path(from);
        if (!Files.isRegularFile(file)) {
            throw wrong("there is no file '" + from + "' to begin from");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw wrong("'" + from + "' is larger than 5 MiB, which no policy is; save the page alone");
            }
            return Optional.of(PageReader.read(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (IllegalArgumentException noText) {
            throw wrong(noText.getMessage());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The page as one of the policies; what a person answered otherwise is not the page's. */
    Existing existing(Intake intake, Answers answers) {
        String kind = kind(intake);
        Set<String> taken = new TreeSet<>(intake.answers().keySet());
        taken.removeIf(question -> !intake.answers().get(question).equals(answers.to(question).orElse("")));
        return new Existing(kind, intake, taken);
    }

    /** Which policy it is. */
    String kind(Intake intake) {
        List<String> kinds = Vocabularies.shipped().ids();
        String kind = Optional.ofNullable(as).or(intake::kind)
                .orElseThrow(() -> wrong(
                        "'" + from + "' does not tell which policy it is; say so with --as, such as --as returns"));
        if (!kinds.contains(kind)) {
            throw wrong("--as: there is no kind of policy named '" + kind + "'" + Nearest.hintOrAll(kind, kinds));
        }
        return kind;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}

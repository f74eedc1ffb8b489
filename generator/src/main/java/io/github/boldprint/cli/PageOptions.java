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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
                    + "lost, and what it seems to answer is listed under 'confirm'. In a folder with a site.yaml only "
                    + "its policy is written.")
    private Path from;

    @Option(names = "--as", paramLabel = "KIND",
            description = "Which policy the page is, such as returns. Default: what it speaks of most.")
    private String as;

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
        Map<String, String> offered = answers(intake);
        Set<String> taken = new TreeSet<>(offered.keySet());
        taken.removeIf(question -> !offered.get(question).equals(answers.to(question).orElse("")));
        return new Existing(kind, intake, taken);
    }

    /** Its answers that become facts of its own policy: there they are confirmed, and nowhere else. */
    Map<String, String> answers(Intake intake) {
        String of = kind(intake) + ".";
        Map<String, String> answers = new TreeMap<>(intake.answers());
        answers.keySet().removeIf(question ->
                intake.facts().get(question).stream().noneMatch(fact -> fact.startsWith(of)));
        return answers;
    }

    /** Says what was taken from the page, what was not, and why. */
    void tell(Intake intake, Existing existing, Terminal terminal) {
        intake.notes().forEach(note -> terminal.tell(from + ": " + note));
        existing.taken().forEach(question -> terminal.tell(from + ": '" + intake.answers().get(question)
                + "' was taken for '" + question + "', and is listed under 'confirm'"));
        Map<String, String> others = new TreeMap<>(intake.answers());
        others.keySet().removeAll(answers(intake).keySet());
        others.forEach((question, answer) -> terminal.tell(from + ": it also says '" + answer + "' for '" + question
                + "', which belongs to other policies; give it with --" + question + " if it is right"));
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

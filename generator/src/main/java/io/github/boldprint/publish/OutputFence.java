package io.github.boldprint.publish;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps the output apart from what the business wrote. Not even force opens this fence. */
final class OutputFence {

    private static final List<String> INPUTS =
            List.of("policies", "kinds", "packs", "messages", "measures", "releases");

    private OutputFence() {}

    /** Why this output would destroy input; nothing where it would not. */
    static Findings check(Place place, Target target) throws IOException {
        Path output = place.output();
        List<Path> written = new ArrayList<>();
        for (Path input : target.inputs()) {
            written.add(Place.real(input));
        }
        if (output.getNameCount() == 0 || written.stream().anyMatch(content -> content.startsWith(output))) {
            return apart(target, "is the content folder or stands above it, so that publishing would replace what you"
                    + " wrote");
        }
        if (home().startsWith(output)) {
            return apart(target, "is your home folder or stands above it, so that publishing would replace all of it");
        }
        for (Path content : written) {
            Findings found = among(content, output, target);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Findings.NONE;
    }

    private static Findings among(Path content, Path output, Target target) throws IOException {
        Optional<String> input = input(output, content);
        if (input.isPresent()) {
            return apart(target, "belongs to the folder '" + input.get()
                    + "' of the content folder, which holds input");
        }
        return isFree(output, content) ? Findings.NONE
                : apart(target, "stands among what you wrote, where the next check would not know it");
    }

    /** Inside the content folder only {@code target} and dot-folders are nobody's input. */
    private static boolean isFree(Path output, Path content) {
        String first = output.startsWith(content) ? output.getName(content.getNameCount()).toString() : "target";
        return first.equals("target") || first.startsWith(".");
    }

    /** The output as a message names it: as it was given, but of an absolute path only the last name. */
    static String named(Path output) {
        boolean asGiven = !output.isAbsolute() || output.getFileName() == null;
        return (asGiven ? output : output.getFileName()).toString().replace('\\', '/');
    }

    /** The input folder that the output is, stands in or stands above. */
    private static Optional<String> input(Path output, Path content) throws IOException {
        for (String name : INPUTS) {
            Path folder = Place.real(content.resolve(name));
            // another machine may not tell 'Policies' from 'policies'
            boolean alike = output.startsWith(content)
                    && output.getName(content.getNameCount()).toString().toLowerCase(Locale.ROOT).equals(name);
            if (alike || output.startsWith(folder) || folder.startsWith(output)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Path home() throws IOException {
        return Place.real(Path.of(System.getProperty("user.home")));
    }

    private static Findings apart(Target target, String why) {
        return Findings.of(Publisher.OUTPUT_APART.error(Location.of(""), "the output folder '" + named(target.output())
                + "' " + why + "; choose another folder, for example 'target/policies'"));
    }
}

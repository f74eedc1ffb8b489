package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files of a content folder are input, which are somebody else's, and which are in the wrong place. */
final class ContentFolder {

    private static final List<String> READ = List.of("kinds", "messages", "packs", "policies");
    private static final List<String> LATER = List.of("measures", "releases", "translations.lock");
    private static final List<String> KNOWN = List.of("site.yaml", "policies", "kinds", "messages", "packs", "measures",
            "decisions.yaml", "releases");
    private static final Pattern SITE_FILE = Pattern.compile("site(\\.[A-Za-z0-9-]+)?\\.yaml");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Path root;
    private final List<Finding> findings;
    private final Map<String, Path> input = new TreeMap<>();
    private final Set<String> misplaced = new TreeSet<>();

    ContentFolder(Path root, List<Finding> findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The input files by their path relative to the content folder, sorted. */
    Map<String, Path> files() {
        for (Path entry : list(root)) {
            String name = entry.getFileName().toString();
            if (READ.contains(name)) {
                folder(name, entry);
            } else if (SITE_FILE.matcher(name).matches() || name.equals("decisions.yaml")) {
                input.put(name, entry);
            } else if (LATER.contains(name)) {
                findings.add(SourceRules.CONTENT_KNOWN.warning(Location.of(name),
                        "this version of Boldprint does not read '" + name + "' yet; it changes nothing"));
            } else if (!isIgnored(name)) {
                unknown(name);
            }
        }
        return input;
    }

    /** The paths at which nothing is read because it stands under another name; known once {@link #files} is. */
    Set<String> misplaced() {
        misplaced.removeAll(input.keySet());
        return misplaced;
    }

    private void folder(String name, Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(SourceRules.CONTENT_KNOWN.error(Location.of(name), "'" + name + "' must be a folder, not a file or a link"));
            return;
        }
        for (Path entry : list(folder)) {
            String file = entry.getFileName().toString();
            if (!isIgnored(file)) {
                inside(name, entry, file);
            }
        }
    }

    private void inside(String folder, Path entry, String file) {
        Location at = Location.of(folder + "/" + printable(file));
        if (file.toLowerCase(Locale.ROOT).endsWith(".yml") || file.endsWith(".YAML")) {
            findings.add(SourceRules.CONTENT_KNOWN.error(at, "file names end with '.yaml' here; rename the file"));
            misplaced.add(folder + "/" + file.substring(0, file.lastIndexOf('.')) + ".yaml");
        } else if (!FILE_NAME.matcher(file).matches() || !file.endsWith(".yaml")) {
            findings.add(SourceRules.CONTENT_KNOWN.error(at,
                    "only files with a plain name and the ending '.yaml' belong in '" + folder + "'; move it elsewhere"));
        } else {
            input.put(folder + "/" + file, entry);
        }
    }

    private void unknown(String name) {
        Optional<String> near = name.equals("site.yml") ? Optional.of("site.yaml") : Nearest.to(name, KNOWN);
        near.ifPresent(misplaced::add);
        boolean policy = near.isEmpty() && FILE_NAME.matcher(name).matches() && name.endsWith(".yaml");
        if (policy) {
            misplaced.add("policies/" + name);
        }
        String remedy = near.map(known -> "did you mean '" + known + "'?")
                .orElse(policy ? "if it is a policy, move it into 'policies', or else elsewhere" : "move it elsewhere");
        findings.add(SourceRules.CONTENT_KNOWN.error(Location.of(printable(name)),
                "this does not belong in a content folder; " + remedy));
    }

    private static boolean isIgnored(String name) {
        return name.startsWith(".") || name.equals("pom.xml") || name.equals("target")
                || name.toUpperCase(Locale.ROOT).startsWith("README");
    }

    private static String printable(String name) {
        return name.codePoints()
                .map(point -> point < ' ' || point == 0x7F || Character.getType(point) == Character.FORMAT ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString())).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("could not list the folder " + folder, failed);
        }
    }
}

package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which files of a content folder are input, which are somebody else's, and which are in the wrong place. */
final class ContentFolder {

    private static final List<String> READ = List.of("kinds", "messages", "packs", "policies");
    private static final List<String> LATER = List.of("measures");
    private static final List<String> KNOWN = List.of("site.yaml", "policies", "kinds", "messages", "packs", "look",
            "measures", "decisions.yaml", "releases", SourceTree.LOCK);
    private static final Pattern SITE_FILE = Pattern.compile("site(\\.[A-Za-z0-9-]+)?\\.yaml");
    private static final String LOOK = "look";
    private static final Pattern LOOK_FILE = Pattern.compile("look(\\.[A-Za-z0-9-]+)?\\.yaml");
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(svg|png|webp)");
    private static final String RELEASES = "releases";
    private static final List<String> FROZEN = List.of("kinds", "messages", "packs", "policies", "text");
    /** The day of a release; a second one on the same day ends with {@code -2}. */
    private static final Pattern RELEASE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(-[0-9]+)?");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final Storage storage;
    private final List<Finding> findings;
    private final Set<String> input = new TreeSet<>();
    private final Set<String> pictures = new TreeSet<>();
    private final Set<String> misplaced = new TreeSet<>();

    ContentFolder(Storage storage, List<Finding> findings) {
        this.storage = storage;
        this.findings = findings;
    }

    /** The input files by their path relative to the content folder, sorted. */
    Set<String> files() {
        for (String name : storage.names("")) {
            if (READ.contains(name)) {
                folder(name);
            } else if (name.equals(RELEASES)) {
                releases();
            } else if (name.equals(LOOK)) {
                look();
            } else if (SITE_FILE.matcher(name).matches() || name.equals("decisions.yaml")
                    || name.equals(SourceTree.LOCK)) {
                input.add(name);
            } else if (LATER.contains(name)) {
                findings.add(SourceRules.CONTENT_KNOWN.warning(Location.of(name),
                        "this version of Boldprint does not read '" + name + "' yet; it changes nothing"));
            } else if (!isIgnored(name)) {
                unknown(name);
            }
        }
        return input;
    }

    /** The pictures of the look by their path, sorted; known once {@link #files} is. */
    Set<String> pictures() {
        return pictures;
    }

    /** The paths at which nothing is read because it stands under another name; known once {@link #files} is. */
    Set<String> misplaced() {
        misplaced.removeAll(input);
        return misplaced;
    }

    private void folder(String name) {
        if (isFolder(name)) {
            storage.names(name).stream().filter(file -> !isIgnored(file)).forEach(file -> inside(name, file));
        }
    }

    private boolean isFolder(String path) {
        boolean folder = storage.form(path) == Storage.Form.FOLDER;
        if (!folder) {
            findings.add(SourceRules.CONTENT_KNOWN.error(
                    Location.of(path), "'" + path.substring(path.lastIndexOf('/') + 1)
                    + "' must be a folder, not a file or a link"));
        }
        return folder;
    }

    /** Colours, the logo and what stands round every page. Templates are code, so they stand elsewhere. */
    private void look() {
        if (!isFolder(LOOK)) {
            return;
        }
        for (String name : storage.names(LOOK)) {
            String path = LOOK + "/" + printable(name);
            if (LOOK_FILE.matcher(name).matches()) {
                input.add(path);
            } else if (PICTURE.matcher(name).matches()) {
                pictures.add(path);
            } else if (!isIgnored(name)) {
                findings.add(SourceRules.CONTENT_KNOWN.error(
                        Location.of(path), "only 'look.yaml', its translations, and pictures"
                        + " with a plain name in small letters that ends with .svg, .png or .webp belong in 'look'; "
                        + "move it elsewhere (a theme's templates are named with --theme-folder)"));
            }
        }
    }

    /** Each release is a small content folder of its own, which a tool wrote. */
    private void releases() {
        if (!isFolder(RELEASES)) {
            return;
        }
        for (String name : storage.names(RELEASES)) {
            String release = RELEASES + "/" + name;
            if (isIgnored(name)) {
                continue;
            }
            if (!RELEASE.matcher(name).matches()) {
                findings.add(SourceRules.CONTENT_KNOWN.error(Location.of(RELEASES + "/" + printable(name)),
                        "only what 'boldprint release' wrote belongs in 'releases'; move it elsewhere"));
            } else if (isFolder(release)) {
                storage.names(release).stream().filter(file -> !isIgnored(file))
                        .forEach(file -> released(release, file));
            }
        }
    }

    private void released(String release, String name) {
        if (FROZEN.contains(name)) {
            folder(release + "/" + name);
        } else {
            inside(release, name);
        }
    }

    private void inside(String folder, String file) {
        Location at = Location.of(folder + "/" + printable(file));
        if (file.toLowerCase(Locale.ROOT).endsWith(".yml") || file.endsWith(".YAML")) {
            findings.add(SourceRules.CONTENT_KNOWN.error(at, "file names end with '.yaml' here; rename the file"));
            misplaced.add(folder + "/" + file.substring(0, file.lastIndexOf('.')) + ".yaml");
        } else if (!FILE_NAME.matcher(file).matches() || !file.endsWith(".yaml")) {
            findings.add(SourceRules.CONTENT_KNOWN.error(at,
                    "only files with a plain name and the ending '.yaml' belong in '" + folder
                    + "'; move it elsewhere"));
        } else {
            input.add(folder + "/" + file);
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
                .map(point -> point < ' ' || point == 0x7F || Character.getType(point) == Character.FORMAT
                        ? '?'
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

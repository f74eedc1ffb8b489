package io.github.boldprint.render;

import static io.github.boldprint.render.ThemeReader.ASSETS;
import static io.github.boldprint.render.ThemeReader.TEMPLATES;
import static io.github.boldprint.render.ThemeReader.THEME_VALID;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A theme that is not the shipped one: {@code theme.properties}, {@code templates/*.ftlh},
 * {@code templates/blocks/*.ftlh} and anything below {@code assets/}. Other files of the folder are not read, so that a
 * licence or a note may lie there.
 *
 * @param name the folder's own name
 * @param templates texts by file name
 * @param assets by their name below {@code assets/}
 * @param properties what the theme says of itself
 */
record OwnFolder(String name, Map<String, String> templates, Map<String, byte[]> assets, Properties properties) {

    static final String PROPERTIES = "theme.properties";

    private static final long LARGEST = 4L << 20;
    private static final Pattern TEMPLATE = Pattern.compile("(blocks/)?[a-z0-9]+(-[a-z0-9]+)*\\.ftlh");
    private static final Pattern ASSET =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    static Outcome<OwnFolder> read(Path folder) {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        OwnFolder own = new OwnFolder(last == null ? "theme" : last.toString(), new TreeMap<>(), new TreeMap<>(),
                new Properties());
        if (!Files.isDirectory(folder)) {
            Finding finding = THEME_VALID.error(
                    Location.of(own.name), "the theme's folder is not there; make it, or name the right one");
            return new Outcome<>(own, Findings.of(finding));
        }
        List<Finding> findings = new ArrayList<>();
        try {
            for (Path file : files(folder)) {
                own.take(file, folder.relativize(file).toString().replace('\\', '/'), findings);
            }
        } catch (IOException e) {
            findings.add(THEME_VALID.error(Location.of(own.name), "the theme's folder cannot be read"));
        }
        return new Outcome<>(own, Findings.of(findings));
    }

    /** How findings name a file of this theme. */
    Location at(String path) {
        return Location.of(name + "/" + path);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 8)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private void take(Path file, String path, List<Finding> findings) throws IOException {
        boolean template = path.startsWith(TEMPLATES);
        String inside = path.substring(path.indexOf('/') + 1);
        boolean says = path.equals(PROPERTIES);
        if (!says && !template && !path.startsWith(ASSETS) || inside.startsWith(".") || inside.contains("/.")) {
            return;
        }
        Location at = at(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(THEME_VALID.error(at, "this is a link to another file; put the file itself here"));
        } else if (Files.size(file) > LARGEST) {
            findings.add(THEME_VALID.error(at, "the file is larger than 4 MiB; make it smaller"));
        } else if (says) {
            text(at, Files.readAllBytes(file), findings).ifPresent(this::takeProperties);
        } else if (template) {
            takeTemplate(at, inside, Files.readAllBytes(file), findings);
        } else if (ASSET.matcher(inside).matches()) {
            assets.put(inside, Files.readAllBytes(file));
        } else {
            findings.add(THEME_VALID.error(at, "name the file with letters a to z, digits, '.', '-' and '_' only"));
        }
    }

    private void takeTemplate(Location at, String inside, byte[] bytes, List<Finding> findings) {
        if (!TEMPLATE.matcher(inside).matches()) {
            findings.add(THEME_VALID.error(
                    at, "a template's name is small letters, digits and hyphens and ends with '.ftlh', such as"
                            + " 'policy.ftlh', with no folder between but 'blocks'"));
            return;
        }
        text(at, bytes, findings).ifPresent(text -> templates.put(inside, text));
    }

    private void takeProperties(String text) {
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            properties.clear();
        }
    }

    private static Optional<String> text(Location at, byte[] bytes, List<Finding> findings) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            findings.add(THEME_VALID.error(at, "the file is not UTF-8; save it as UTF-8"));
            return Optional.empty();
        }
    }
}

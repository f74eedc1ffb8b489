package io.github.boldprint.render;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a theme: the files that are shipped, and before them those of the business's own folder. */
final class ThemeReader {

    static final RuleId THEME_VALID = new RuleId("theme-valid");
    static final String TEMPLATES = "templates/";
    static final String ASSETS = "assets/";

    private static final String THEMES = "io/github/boldprint/themes/";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ThemeReader() {}

    static Outcome<ThemeFiles> read(Theme theme) {
        String shipped = THEMES + theme.name() + "/";
        if (!NAME.matcher(theme.name()).matches() || !exists(shipped + "theme.properties")) {
            Finding finding = THEME_VALID.error(
                    Location.of(""), "no theme is named '" + theme.name() + "'; write 'default', or leave it out");
            return new Outcome<>(new ThemeFiles("", "", Map.of(), Map.of()), Findings.of(finding));
        }
        Properties contents = properties(shipped + "theme.properties");
        Map<String, byte[]> assets = new TreeMap<>();
        for (String name : names(contents, "assets")) {
            assets.put(name, bytes(shipped + ASSETS + name));
        }
        if (theme.folder().isEmpty()) {
            return Outcome.of(new ThemeFiles(shipped + "templates", "", Map.of(), assets));
        }
        Outcome<OwnFolder> own = OwnFolder.read(theme.folder().get());
        assets.putAll(own.value().assets());
        ThemeFiles files =
                new ThemeFiles(shipped + "templates", own.value().name(), own.value().templates(), assets);
        return new Outcome<>(files, own.findings().and(faults(files, names(contents, "templates"))));
    }

    private static Findings faults(ThemeFiles files, List<String> known) {
        List<Finding> findings = new ArrayList<>();
        files.templates().forEach((name, text) -> {
            Location file = Location.of(files.place(name));
            if (!known.contains(name) && Nearest.to(name, known).isPresent()) {
                findings.add(THEME_VALID.error(
                        file, "'" + name + "' replaces nothing" + Nearest.hint(name, known)));
            }
            findings.addAll(TemplateFence.check(file.file(), text));
        });
        return Findings.of(findings);
    }

    private static List<String> names(Properties contents, String key) {
        return List.of(contents.getProperty(key).trim().split("\\s+"));
    }

    private static boolean exists(String resource) {
        return ThemeReader.class.getClassLoader().getResource(resource) != null;
    }

    private static Properties properties(String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new java.io.StringReader(new String(bytes(resource), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = ThemeReader.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the theme lacks a file that it lists: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the theme's file cannot be read: " + resource, e);
        }
    }
}

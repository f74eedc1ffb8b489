package io.github.boldprint.render;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads a theme in its layers: the files that are shipped, before them those of a theme on the class path, and before
 * those the business's own folder. What a layer leaves out is taken from the one behind it.
 */
final class ThemeReader {

    static final RuleId THEME_VALID = new RuleId("theme-valid");
    static final String TEMPLATES = "templates/";
    static final String ASSETS = "assets/";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ThemeReader() {}

    static Outcome<ThemeFiles> read(Theme theme) {
        List<Outcome<OwnFolder>> layers = new ArrayList<>();
        if (!theme.name().equals(ShippedTheme.NAME)) {
            Optional<Outcome<OwnFolder>> named =
                    NAME.matcher(theme.name()).matches() ? ClassPathTheme.read(theme.name()) : Optional.empty();
            if (named.isEmpty()) {
                Finding finding = THEME_VALID.error(Location.of(""), "no theme is named '" + theme.name()
                        + "'; write 'default', or leave it out");
                return new Outcome<>(ThemeFiles.NONE, Findings.of(finding));
            }
            layers.add(named.get());
        }
        theme.folder().map(OwnFolder::read).ifPresent(layers::add);
        return laid(layers);
    }

    private static Outcome<ThemeFiles> laid(List<Outcome<OwnFolder>> layers) {
        Map<String, byte[]> assets = new TreeMap<>(ShippedTheme.assets());
        Map<String, String> templates = new TreeMap<>();
        Map<String, Location> places = new TreeMap<>();
        Findings findings = Findings.NONE;
        String folder = "";
        for (Outcome<OwnFolder> layer : layers) {
            OwnFolder own = layer.value();
            folder = own.name();
            findings = findings.and(layer.findings()).and(Findings.of(OwnTheme.faults(own)));
            assets.putAll(own.assets());
            templates.putAll(own.templates());
            own.templates().keySet().forEach(name -> places.put(name, own.at(TEMPLATES + name)));
            added(assets);
        }
        return new Outcome<>(new ThemeFiles(ShippedTheme.TEMPLATES, folder, templates, places, assets), findings);
    }

    /** What a theme only adds to the style sheet comes behind it in the same file, so that a page fetches one. */
    private static void added(Map<String, byte[]> assets) {
        byte[] more = assets.remove(OwnTheme.MORE);
        if (more != null) {
            String sheet = new String(assets.get(OwnTheme.SHEET), StandardCharsets.UTF_8);
            assets.put(OwnTheme.SHEET,
                    (sheet + "\n" + new String(more, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
    }
}

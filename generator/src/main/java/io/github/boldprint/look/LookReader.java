package io.github.boldprint.look;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.SourcePicture;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the folder {@code look}. */
public final class LookReader {

    /** The file that says what the look is. */
    public static final String FILE = "look/look.yaml";

    private static final List<String> KEYS = List.of("accent", "background", "panel", "text", "line", "dark", "type",
            "headings", "corners", "logo", "icon", "header", "footer");

    private final SourceTree sources;
    private final PolicySet policies;
    private final List<Finding> findings = new ArrayList<>();

    private LookReader(SourceTree sources, PolicySet policies) {
        this.sources = sources;
        this.policies = policies;
    }

    /** The look, as far as it could be understood; {@link Look#NONE} where the business gives none. */
    public static Outcome<Look> read(SourceTree sources, PolicySet policies) {
        LookReader reader = new LookReader(sources, policies);
        Look look = reader.read();
        return new Outcome<>(look, Findings.of(reader.findings));
    }

    private Look read() {
        Map<String, YamlNode.Mapping> translations = translations();
        Optional<YamlNode.Mapping> root = sources.file(FILE).map(file -> file.root());
        if (root.isEmpty()) {
            boolean lost = !sources.in("look").isEmpty() || !sources.pictures().isEmpty();
            if (lost && !sources.broken().contains(FILE)) {
                error(Location.of(FILE),
                        "there is no look/look.yaml that would use what stands in 'look'; write one, such as"
                        + " 'logo: logo.svg', or delete the folder");
            }
            return Look.NONE;
        }
        KeyReader keys = new KeyReader(root.get(), "look.yaml", LookRules.LOOK_VALID, findings).allow(KEYS);
        LookTexts texts = new LookTexts(policies, translations, new LinkedHashMap<>(), findings);
        return new Look(palettes(root.get(), keys),
                choice(keys, "type", Typeface.names(), Typeface::named),
                choice(keys, "headings", Typeface.names(), Typeface::named),
                choice(keys, "corners", Corners.names(), Corners::named),
                logo(root.get(), keys, texts),
                icon(keys, root.get().get("logo").isPresent()),
                texts.prose(keys, "header"),
                texts.prose(keys, "footer"),
                texts.all());
    }

    private Optional<Picture> icon(KeyReader keys, boolean besideLogo) {
        Optional<YamlNode.Scalar> named = keys.scalar("icon");
        Optional<Picture> icon = named.flatMap(scalar -> picture(scalar, "icon"));
        icon.filter(read -> besideLogo && read.bytes().length > Look.SMALL)
                .ifPresent(read -> findings.add(LookRules.LOOK_VALID.warning(named.get().at(),
                        "this icon has " + read.bytes().length + " bytes, and every page fetches it beside the logo;"
                        + " one of at most " + Look.SMALL + " is put into the pages, and without 'icon' the logo is"
                        + " the icon")));
        return icon;
    }

    /** The words in other languages, by language. */
    private Map<String, YamlNode.Mapping> translations() {
        List<String> languages = policies.business().languages();
        Map<String, YamlNode.Mapping> translations = new TreeMap<>();
        sources.in("look").stream().filter(file -> !file.path().equals(FILE)).forEach(file -> {
            String language = file.path().substring("look/look.".length(), file.path().length() - ".yaml".length());
            if (languages.indexOf(language) > 0) {
                new KeyReader(file.root(), "a translation of look.yaml", LookRules.LOOK_VALID, findings)
                        .allow(List.of("header", "footer", "logo"));
                translations.put(language, file.root());
            } else {
                error(Location.of(file.path()),
                        "'" + language + "' is not a language into which this site is translated"
                        + Nearest.hintOrAll(language, languages.subList(1, languages.size())));
            }
        });
        return translations;
    }

    private Optional<Look.Palettes> palettes(YamlNode.Mapping root, KeyReader keys) {
        Shades day = shades(root, keys);
        Shades night = keys.mapping("dark").map(group -> shades(group,
                new KeyReader(group, "'dark'", LookRules.LOOK_VALID, findings).allow(Shades.NAMES)))
                .orElse(new Shades(Map.of()));
        if (day.isNone() && night.isNone()) {
            return Optional.empty();
        }
        Palette light = PaletteMaker.light(day);
        Palette dark = PaletteMaker.dark(night, light);
        new ContrastCheck(day, light, false, findings).check();
        new ContrastCheck(night, dark, true, findings).check();
        return Optional.of(new Look.Palettes(light, dark));
    }

    private Shades shades(YamlNode.Mapping group, KeyReader keys) {
        Map<String, Shades.Shade> shades = new TreeMap<>();
        for (String name : Shades.NAMES) {
            if (group.get(name).filter(node -> node instanceof YamlNode.Scalar value && value.isAbsent()).isPresent()) {
                error(group.get(name).get().at(),
                        "'" + name + "' says nothing, because '#' begins a comment; put the colour in"
                        + " quotes, such as \"#0b5fa5\"");
            } else {
                keys.scalar(name).ifPresent(written -> ColourReader.read(written, findings)
                        .ifPresent(colour -> shades.put(name, new Shades.Shade(colour, written.at()))));
            }
        }
        return new Shades(shades);
    }

    private <T> Optional<T> choice(
            KeyReader keys, String key, List<String> names, Function<String, Optional<T>> named) {
        Optional<YamlNode.Scalar> written = keys.scalar(key);
        Optional<T> chosen = written.flatMap(scalar -> named.apply(scalar.text()));
        if (written.isPresent() && chosen.isEmpty()) {
            error(written.get().at(), "'" + written.get().text() + "' is not what '" + key + "' takes"
                    + Nearest.hintOrAll(written.get().text(), names));
        }
        return chosen;
    }

    /** A file's name alone, or a group with more. */
    private Optional<Look.Logo> logo(YamlNode.Mapping root, KeyReader keys, LookTexts texts) {
        if (root.get("logo").filter(YamlNode.Mapping.class::isInstance).isEmpty()) {
            return keys.scalar("logo").flatMap(named -> picture(named, "logo"))
                    .map(picture -> new Look.Logo(picture, Optional.empty(), Optional.empty()));
        }
        KeyReader group = new KeyReader(keys.mapping("logo").orElseThrow(), "'logo'", LookRules.LOOK_VALID, findings)
                .allow(List.of("file", "dark", "words"));
        Optional<Picture> dark = group.scalar("dark").flatMap(named -> picture(named, "logo-dark"));
        Optional<Localized<String>> words = texts.logo(group);
        return group.scalar("file").flatMap(named -> picture(named, "logo"))
                .map(picture -> new Look.Logo(picture, dark, words));
    }

    private Optional<Picture> picture(YamlNode.Scalar named, String role) {
        String path = "look/" + named.text();
        Optional<SourcePicture> file = sources.pictures().stream().filter(picture -> picture.path().equals(path))
                .findFirst();
        if (file.isEmpty() && !sources.broken().contains(path)) {
            List<String> known = sources.pictures().stream().map(picture -> picture.path().substring("look/".length()))
                    .toList();
            error(named.at(), "there is no picture '" + path + "'" + (known.isEmpty()
                    ? "; put an .svg, .png or .webp file there" : Nearest.hintOrAll(named.text(), known)));
        }
        return file.flatMap(picture -> PictureReader.read(picture, role, findings));
    }

    private void error(Location at, String message) {
        findings.add(LookRules.LOOK_VALID.error(at, message));
    }
}

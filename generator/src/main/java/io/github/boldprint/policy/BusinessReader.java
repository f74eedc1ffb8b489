package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code site.yaml} and its translations. */
final class BusinessReader {

    private static final String SITE = "site.yaml";
    private static final String FALLBACK_LANGUAGE = "en";
    private static final List<String> KEYS =
            List.of("business", "url", "languages", "markets", "authoritative", "facets",
            "theme", "packs", "moved", "hosts");

    private final SourceTree sources;
    private final Kind kind;
    private final List<Finding> findings;

    BusinessReader(SourceTree sources, Kind kind, List<Finding> findings) {
        this.sources = sources;
        this.kind = kind;
        this.findings = findings;
    }

    Business read() {
        Optional<SourceFile> site = sources.file(SITE);
        if (site.isEmpty()) {
            if (!sources.broken().contains(SITE)) {
                error(Location.of(SITE), "there is no site.yaml in the content folder; 'boldprint init' writes one");
            }
            return new Business(Facts.refused(kind), Location.of(SITE), Optional.empty(), spoken(List.of()), List.of(),
                    Map.of(), Map.of(), "default", Hosting.NONE, PackChoice.NONE, Location.of(SITE));
        }
        return business(site.get().root());
    }

    private Business business(YamlNode.Mapping root) {
        KeyReader keys = new KeyReader(root, SITE, PolicyRules.SITE_VALID, findings).allow(KEYS);
        List<String> languages = list(root, keys, "languages", FieldType.LANGUAGE, "languages: [en]");
        boolean understood = root.get("languages")
                .filter(node -> node instanceof YamlNode.Sequence given && given.items().size() == languages.size())
                .isPresent();
        List<String> spoken = understood && !languages.isEmpty() ? languages : spoken(languages);
        Optional<YamlNode.Mapping> stated = keys.mapping("business");
        if (root.get("business").isEmpty() && !keys.isMisspelt("business", KEYS)) {
            error(root.at(), "site.yaml needs 'business', with at least the name by which customers know it");
        }
        Facts facts = stated
                .map(group -> new FactReader("a business", spoken.get(0), findings).read(group, kind.fields(), ""))
                .orElseGet(() -> Facts.refused(kind));
        List<String> markets = list(root, keys, "markets", FieldType.REGION, "markets: [DE]");
        Optional<URI> url = url(root, keys);
        return new Business(translated(facts, spoken), root.entry("business").map(YamlNode.Entry::at).orElse(root.at()),
                url, spoken, markets, authoritative(keys, markets, spoken), facets(keys),
                keys.scalar("theme").map(YamlNode.Scalar::text).orElse("default"),
                new HostingReader(findings).read(keys, url), packs(keys), root.at());
    }

    private Facts translated(Facts facts, List<String> languages) {
        Facts translated = facts;
        for (SourceFile file : sources.files()) {
            Optional<String> language = FileLanguage.of(file.path(), "site");
            if (language.isPresent() && FileLanguage.check(file, language.get(), languages, SITE, findings)) {
                KeyReader keys = new KeyReader(
                        file.root(), "a translation of site.yaml", PolicyRules.SITE_VALID, findings)
                        .allow(List.of("business"));
                Facts source = translated;
                translated = keys.mapping("business")
                        .map(group -> new TranslationReader(SITE, source, language.get(), findings)
                                .facts(kind.fields(), group))
                        .orElse(source);
            }
        }
        return translated;
    }

    /** With those that files are in: a site that does not say its languages is one finding, and not one a file. */
    private List<String> spoken(List<String> understood) {
        Set<String> spoken = new LinkedHashSet<>(understood.isEmpty() ? List.of(FALLBACK_LANGUAGE) : understood);
        sources.files().forEach(file -> FileLanguage.of(file.path(), file.path().replaceFirst("\\..*", ""))
                .filter(tag -> ValueReader.read(tag, FieldType.LANGUAGE, List.of()).isPresent())
                .ifPresent(spoken::add));
        return List.copyOf(spoken);
    }

    private Optional<URI> url(YamlNode.Mapping root, KeyReader keys) {
        Optional<YamlNode.Scalar> url = keys.scalar("url");
        if (root.get("url").isEmpty() && !keys.isMisspelt("url", KEYS)) {
            error(root.at(), "site.yaml needs 'url', the address at which the policies will stand, such as "
                    + "'url: https://www.example.com/policies/'; there is no default, because links in search results "
                    + "need it");
        }
        return url.flatMap(this::address);
    }

    private Optional<URI> address(YamlNode.Scalar url) {
        String slashed = url.text().endsWith("/") ? url.text() : url.text() + "/";
        Optional<URI> uri = ValueReader.read(slashed, FieldType.URL, List.of()).map(value -> URI.create(value.code()))
                .filter(address -> address.getRawQuery() == null && address.getRawFragment() == null);
        if (uri.isEmpty()) {
            error(url.at(), "'" + url.text() + "' is not an address of a site; write a whole one that begins with "
                    + "https:// and has no '?' and no '#'");
        }
        return uri;
    }

    private List<String> list(YamlNode.Mapping root, KeyReader keys, String key, FieldType type, String example) {
        if (root.get(key).isEmpty() && !keys.isMisspelt(key, KEYS)) {
            error(root.at(), "site.yaml needs '" + key + "', such as '" + example + "'");
        }
        List<String> codes = new ArrayList<>();
        for (YamlNode.Scalar scalar : keys.scalars(key)) {
            Optional<Value> value = ValueReader.read(scalar.text(), type, List.of());
            if (value.isEmpty()) {
                error(scalar.at(), "'" + scalar.text() + "' is not what '" + key + "' takes: " + type.form());
            } else if (codes.contains(value.get().code())) {
                error(scalar.at(), "'" + scalar.text() + "' stands twice in '" + key + "'; delete one");
            } else {
                codes.add(value.get().code());
            }
        }
        return codes;
    }

    /** Both sides must be known: the market and the language. */
    private Map<String, String> authoritative(KeyReader keys, List<String> markets, List<String> languages) {
        Map<String, String> authoritative = new TreeMap<>();
        keys.mapping("authoritative").ifPresent(group -> {
            KeyReader named = new KeyReader(group, "'authoritative'", PolicyRules.SITE_VALID, findings);
            for (YamlNode.Entry entry : group.entries()) {
                Optional<YamlNode.Scalar> language = named.scalar(entry.name());
                if (!markets.isEmpty() && !markets.contains(entry.name())) {
                    error(entry.at(), "'" + entry.name() + "' is not among the markets of this site"
                            + Nearest.hintOrAll(entry.name(), markets));
                } else if (language.filter(tag -> !languages.contains(tag.text())).isPresent()) {
                    error(language.get().at(), "'" + language.get().text() + "' is not among the languages of this site"
                            + Nearest.hintOrAll(language.get().text(), languages));
                } else {
                    language.ifPresent(tag -> authoritative.put(entry.name(), tag.text()));
                }
            }
        });
        return authoritative;
    }

    private Map<String, List<String>> facets(KeyReader keys) {
        Map<String, List<String>> facets = new TreeMap<>();
        keys.mapping("facets").ifPresent(group -> {
            KeyReader answers = new KeyReader(group, "'facets'", PolicyRules.SITE_VALID, findings);
            for (YamlNode.Entry entry : group.entries()) {
                boolean several = entry.value() instanceof YamlNode.Sequence;
                List<YamlNode.Scalar> given = several ? answers.scalars(entry.name())
                        : answers.scalar(entry.name()).stream().toList();
                facets.put(entry.name(), given.stream().map(answer -> answer(answer.text())).toList());
            }
        });
        return facets;
    }

    private PackChoice packs(KeyReader keys) {
        return keys.mapping("packs").map(group -> {
            KeyReader choice = new KeyReader(group, "'packs'", PolicyRules.SITE_VALID, findings)
                    .allow(List.of("add", "without"));
            return new PackChoice(named(choice, "add"), named(choice, "without"));
        }).orElse(PackChoice.NONE);
    }

    private static List<PackChoice.Named> named(KeyReader choice, String key) {
        return choice.scalars(key).stream().map(name -> PackChoice.Named.of(name.text(), name.at())).toList();
    }

    private static String answer(String text) {
        return text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
    }

    private void error(Location at, String message) {
        findings.add(PolicyRules.SITE_VALID.error(at, message));
    }
}

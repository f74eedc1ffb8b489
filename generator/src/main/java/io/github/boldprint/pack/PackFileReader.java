package io.github.boldprint.pack;

import io.github.boldprint.policy.Regions;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.KebabName;
import io.github.boldprint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one pack file. */
final class PackFileReader {

    private static final List<String> KEYS =
            List.of("pack", "format", "version", "source", "checked", "for", "rules");

    private final SourceFile file;
    private final boolean own;
    private final PackFindings findings;

    PackFileReader(SourceFile file, boolean own, PackFindings findings) {
        this.file = file;
        this.own = own;
        this.findings = findings;
    }

    Optional<Pack> read(Vocabulary vocabulary, Regions regions) {
        YamlNode.Mapping root = file.root();
        KeyReader keys = findings.keys(root, "a pack", KEYS);
        Optional<String> id = needed(keys, "pack").flatMap(this::id);
        needed(keys, "format").filter(format -> !format.text().equals("1")).ifPresent(format ->
                findings.error(format.at(), "this version of Boldprint reads format 1, not '" + format.text() + "'"));
        Optional<String> version = needed(keys, "version").map(YamlNode.Scalar::text);
        Optional<LocalDate> checked = findings.day(needed(keys, "checked"));
        Optional<Pack.Source> source = source(keys);
        Applies applies = new AppliesReader(regions, findings).read(keys.mapping("for"));
        RuleReader reader = new RuleReader(vocabulary, regions, findings);
        Pack.Source cited = source.orElse(new Pack.Source("", ""));
        List<PackRule> rules = keys.list("rules").stream().flatMap(node -> reader.read(node, cited).stream()).toList();
        if (root.get("rules").isEmpty()) {
            findings.error(root.at(), "a pack needs 'rules'");
        }
        return id.isPresent() && version.isPresent() && checked.isPresent() && source.isPresent()
                ? Optional.of(new Pack(id.get(), version.get(), cited, checked.get(), applies, rules, own, root.at()))
                : Optional.empty();
    }

    private Optional<String> id(YamlNode.Scalar id) {
        String stem = file.path().substring(file.path().lastIndexOf('/') + 1).replaceAll("\\.yaml$", "");
        if (!KebabName.matches(id.text()) || id.text().equals("all") || id.text().equals("none")) {
            findings.error(id.at(),
                    "'" + id.text() + "' cannot be a pack's name: lower-case letters, digits and hyphens,"
                    + " neither 'all' nor 'none'");
            return Optional.empty();
        }
        if (!id.text().equals(stem)) {
            findings.error(id.at(),
                    "the pack '" + id.text() + "' stands in a file named '" + stem + ".yaml'; give both one name");
        }
        return Optional.of(id.text());
    }

    private Optional<Pack.Source> source(KeyReader keys) {
        if (file.root().get("source").isEmpty()) {
            findings.error(file.root().at(), "a pack needs 'source', with the name of the law or standard and its url");
        }
        return keys.mapping("source").flatMap(group -> {
            KeyReader of = findings.keys(group, "'source'", List.of("name", "url"));
            Optional<YamlNode.Scalar> name = findings.needed(group, of, "name", "'source'");
            Optional<String> url = findings.url(findings.needed(group, of, "url", "'source'"));
            return name.flatMap(said -> url.map(where -> new Pack.Source(said.text(), where)));
        });
    }

    private Optional<YamlNode.Scalar> needed(KeyReader keys, String key) {
        return findings.needed(file.root(), keys, key, "a pack");
    }
}

package io.github.boldprint.pack;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.DecisionChecker;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.KnownRules;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A content folder in memory that packs are held against.
 *
 * @param files by path; {@code packs/*.yaml} are the business's own packs, and no others are on
 */
public record Shop(Map<String, String> files, LocalDate today) {

    private static final Vocabulary VOCABULARY =
            VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();
    private static final Map<List<String>, Languages> LANGUAGES = new ConcurrentHashMap<>();

    /** A shop without policies, in one market. */
    public static Shop in(String market, String... answers) {
        return new Shop(Map.of(), LocalDate.of(2026, 11, 22)).with("site.yaml", """
                business: {name: Lamp Shop, email: care@lamps.example}
                url: https://lamps.example/policies/
                languages: [en, de]
                markets: [%s]
                facets: {%s}
                """.formatted(market, String.join(", ", answers)));
    }

    public Shop with(String path, String text) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(path, text);
        return new Shop(more, today);
    }

    public Shop on(String day) {
        return new Shop(files, LocalDate.parse(day));
    }

    /** With a pack of one rule for everybody in the European Union. */
    Shop asking(String policy, String rule) {
        return with("packs/lamp-law.yaml", pack("lamp-law", "{markets: [EU]}", """
                id: lamp-rule
                policy: %s
                asks: Light.
                """.formatted(policy) + rule));
    }

    /** A pack file with these rules, each a group of keys; level, cite and confidence are filled in. */
    public static String pack(String id, String applies, String... rules) {
        StringBuilder pack = new StringBuilder("""
                pack: %s
                format: 1
                version: 2026.11
                source: {name: Lamp Act, url: "https://law.example/lamps"}
                checked: 2026-11-22
                for: %s
                rules:
                """.formatted(id, applies));
        for (String rule : rules) {
            String whole = rule.contains("level:") ? rule : rule + "level: must\n";
            whole = whole.contains("confidence:") ? whole : whole + "confidence: official\n";
            pack.append("  - ").append((whole + "cite: § 1\n").strip().replace("\n", "\n    ")).append('\n');
        }
        return pack.toString();
    }

    /** What is wrong with the packs. */
    public Findings packFindings() {
        return packs().findings();
    }

    public Coverage coverage() {
        return check(Optional.empty()).value();
    }

    /** What the packs find, as a terminal prints it. */
    public List<String> findings() {
        return check(Optional.empty()).findings().all().stream().map(Finding::toString).toList();
    }

    public Outcome<Coverage> check(Optional<List<String>> only) {
        return PackChecker.check(inspection(), packs().value(), only);
    }

    private Inspection inspection() {
        PolicySet policies = policies();
        Languages languages = LANGUAGES.computeIfAbsent(policies.business().languages(), tags ->
                LanguageReader.read(tags, SourceReader.shipped("messages"), List.of()).value());
        return new Inspection(policies, languages, today);
    }

    /** What the packs find, held against {@code decisions.yaml}. */
    public Outcome<Coverage> decided(Optional<List<String>> only) {
        return DecisionChecker.check(inspection(), check(only),
                KnownRules.of(RuleBook.read().with(packs().value()), List.of(), only.isEmpty()));
    }

    private Outcome<Packs> packs() {
        return PackReader.read(List.of(), tree().in("packs"), VOCABULARY,
                List.of("keys-known"));
    }

    public PolicySet policies() {
        return PolicyReader.read(tree(), VOCABULARY).value();
    }

    private SourceTree tree() {
        List<SourceFile> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(
                SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow()));
        return new SourceTree(sources, Set.of());
    }
}

package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.Memory;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.KindName;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code site.yaml}, the policies with their translations, and {@code decisions.yaml}. */
public final class PolicyReader {

    private static final String FOLDER = "policies/";

    private final SourceTree sources;
    private final Vocabulary vocabulary;
    private final Memory memory;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> unread;
    private final Map<String, Policy> policies = new LinkedHashMap<>();

    private PolicyReader(SourceTree sources, Vocabulary vocabulary, Memory memory) {
        this.sources = sources;
        this.memory = memory;
        this.vocabulary = vocabulary;
        this.unread = new ArrayList<>(sources.broken());
    }

    /** Everything that a business promises, as far as it could be understood. */
    public static Outcome<PolicySet> read(SourceTree sources, Vocabulary vocabulary) {
        return read(sources, vocabulary, Memory.none());
    }

    /** The same, where the policies that did not change are not read anew. */
    public static Outcome<PolicySet> read(SourceTree sources, Vocabulary vocabulary, Memory memory) {
        return new PolicyReader(sources, vocabulary, memory).read();
    }

    private Outcome<PolicySet> read() {
        Business business = business();
        List<SourceFile> files = sources.in("policies");
        files.stream().filter(file -> !stem(file).contains(".")).forEach(file -> policy(file, business));
        files.stream().filter(file -> stem(file).contains(".")).forEach(file -> translation(file, business));
        new HostingReader(findings).check(business.hosting(), policies, unread);
        boolean none = policies.isEmpty() && unread.isEmpty() && sources.file("site.yaml").isPresent();
        if (none) {
            findings.add(PolicyRules.SITE_VALID.error(Location.of("policies"),
                    "there is no policy yet; write one, such as policies/returns.yaml, or let 'boldprint init' begin "
                            + "it"));
        }
        Decisions decisions = sources.file(Decisions.FILE)
                .map(file -> new DecisionsReader(vocabulary, business.markets(), findings).read(file.root()))
                .orElse(Decisions.NONE);
        PolicySet set = new PolicySet(business, List.copyOf(policies.values()), vocabulary, decisions, unread);
        return new Outcome<>(set, Findings.of(findings));
    }

    /** What was made last time of the same things, with what was found then. */
    private <T> T recall(String what, List<?> from, Function<List<Finding>, T> work) {
        Outcome<T> recalled = memory.recall(what, from, () -> {
            List<Finding> found = new ArrayList<>();
            T value = work.apply(found);
            return new Outcome<>(value, Findings.of(found));
        });
        findings.addAll(recalled.findings().all());
        return recalled.value();
    }

    private Business business() {
        List<Object> from = new ArrayList<>(List.of(vocabulary));
        from.addAll(sources.files().stream().filter(file -> file.path().startsWith("site.")).toList());
        // a site that does not say its languages is taken to speak those that its files are in
        from.addAll(sources.files().stream().map(SourceFile::path).toList());
        from.addAll(sources.broken());
        return recall("business", from, found -> new BusinessReader(sources, vocabulary.business(), found).read());
    }

    private void policy(SourceFile file, Business business) {
        String stem = stem(file);
        Optional<String> fault = KindName.fault(stem);
        if (fault.isPresent()) {
            findings.add(PolicyRules.POLICY_NAME.error(Location.of(file.path()), "'" + stem
                    + "' cannot be a policy's name: it " + fault.get() + "; rename the file"));
            unread.add(file.path());
            return;
        }
        Optional<Policy> policy = recall("policy " + stem, List.of(file, vocabulary, business),
                found -> new PolicyFileReader(vocabulary, business, found).read(file, stem));
        // a policy under another kind's name was reported; it must not take the other one's place
        policy.filter(read -> read.id().equals(stem))
                .ifPresentOrElse(read -> policies.put(stem, read), () -> unread.add(file.path()));
        policy.map(read -> FOLDER + read.id() + ".yaml")
                .filter(meant -> sources.file(meant).isEmpty())
                .ifPresent(unread::add);
    }

    private void translation(SourceFile file, Business business) {
        String name = stem(file);
        String stem = name.substring(0, name.indexOf('.'));
        String language = name.substring(stem.length() + 1);
        String source = FOLDER + stem + ".yaml";
        if (!FileLanguage.check(file, language, business.languages(), source, findings)) {
            return;
        }
        Policy policy = policies.get(stem);
        if (policy != null) {
            policies.put(stem, recall("translation " + name, List.of(policy, file),
                    found -> new TranslationReader(source, policy.facts(), language, found).translate(policy, file)));
        } else if (!unread.contains(source)) {
            String hint = Nearest.hint(stem, List.copyOf(policies.keySet()));
            findings.add(PolicyRules.TRANSLATION_SOURCE.error(Location.of(file.path()), "this translates " + source
                    + ", which does not exist" + (hint.isEmpty() ? "; write that first, or delete this file" : hint)));
        }
    }

    private static String stem(SourceFile file) {
        return file.path().substring(FOLDER.length(), file.path().length() - ".yaml".length());
    }
}

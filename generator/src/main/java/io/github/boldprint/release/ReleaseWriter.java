package io.github.boldprint.release;

import io.github.boldprint.source.ScalarText;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Freezes a content folder. */
public final class ReleaseWriter {

    private static final String HEAD = "# Written by 'boldprint release'. What was published stays as it was: nothing"
            + " in this folder is edited.\n";

    private final Releases releases;
    private final Draft draft;
    private final String name;
    private final SortedMap<String, String> files = new TreeMap<>();

    private ReleaseWriter(Releases releases, Draft draft) {
        this.releases = releases;
        this.draft = draft;
        this.name = releases.next(draft.on());
    }

    /**
     * What is to be frozen.
     *
     * @param on the day
     * @param by who releases
     * @param program the version of the program that prints the words
     * @param content the content folder, without a mistake in it
     * @param effective the day on which each policy takes effect, by policy
     * @param announced the day on which that was announced, by policy, where it was earlier
     * @param words what each policy's page says, plain, by policy and language
     * @param approvals the changes since the release before, with what was decided about them
     */
    public record Draft(LocalDate on, String by, String program, SourceTree content, Map<String, LocalDate> effective,
            Map<String, LocalDate> announced, Map<String, ? extends Map<String, String>> words,
            List<Approval> approvals) {}

    /**
     * The files of a new release.
     *
     * @param name of its folder below {@code releases}
     * @param files texts by their path from there, sorted
     */
    public record Frozen(String name, SortedMap<String, String> files) {}

    /** The next release after these. */
    public static Frozen freeze(Releases releases, Draft draft) {
        ReleaseWriter writer = new ReleaseWriter(releases, draft);
        writer.freeze();
        return new Frozen(writer.name, writer.files);
    }

    private void freeze() {
        Unreleased unreleased = releases.unreleased(draft.content);
        for (SourceFile file : draft.content.files()) {
            Optional<String> policy = Unreleased.policy(file.path());
            if (Unreleased.isFrozen(file.path()) && policy.map(unreleased.policies()::contains).orElse(true)) {
                files.put(file.path(), Canonical.text(file));
            }
        }
        SortedSet<String> printed = new TreeSet<>(unreleased.policies());
        printed.addAll(releases.reworded(draft.words, unreleased));
        printed.forEach(policy -> files.put(Unreleased.text(policy), words(policy)));
        files.put(ReleaseFile.NAME, head(unreleased));
    }

    private String words(String policy) {
        Map<String, String> byLanguage = draft.words.get(policy);
        StringBuilder words = new StringBuilder();
        new TreeMap<>(byLanguage == null ? Map.of() : byLanguage)
                .forEach((language, text) -> words.append(ScalarText.single(language)).append(": ")
                .append(ScalarText.write(text, 2)).append('\n'));
        return words.isEmpty() ? "{}\n" : words.toString();
    }

    private String head(Unreleased unreleased) {
        StringBuilder text = new StringBuilder(HEAD)
                .append("format: 1\nrelease: ").append(name)
                .append("\ndate: ").append(draft.on)
                .append("\nby: ").append(ScalarText.single(draft.by))
                .append("\nprogram: ").append(ScalarText.single(draft.program)).append('\n');
        releases.last().ifPresent(last -> text.append("previous:\n  release: ").append(last.name())
                .append("\n  digest: ").append(last.digest()).append('\n'));
        text.append("policies:").append(draft.effective.isEmpty() ? " []\n" : "\n");
        new TreeMap<>(draft.effective).forEach((policy, day) -> text.append(version(policy, day, unreleased)));
        text.append("files:\n");
        files.forEach((path, content) -> text.append("  - path: ").append(path)
                .append("\n    sha256: ").append(Canonical.digest(content)).append('\n'));
        text.append("changes:").append(draft.approvals.isEmpty() ? " []\n" : "\n");
        draft.approvals.forEach(approval -> text.append(approval(approval)));
        return text + "digest: " + ReleaseFile.digest(root(text.toString())) + "\n";
    }

    private String version(String policy, LocalDate day, Unreleased unreleased) {
        Optional<PolicyVersion> taken = releases.last().flatMap(last -> last.version(policy))
                .filter(version -> !unreleased.policies().contains(policy));
        LocalDate announced = taken.map(PolicyVersion::announced)
                .orElse(draft.announced.getOrDefault(policy, draft.on));
        return "  - id: " + policy + "\n    release: " + taken.map(PolicyVersion::release).orElse(name)
                + "\n    announced: " + announced + "\n    effective: " + day + "\n";
    }

    private static String approval(Approval approval) {
        StringBuilder text = new StringBuilder("  - change: ").append(approval.change()).append('\n');
        approval.said().forEach((key, value) -> text.append("    ").append(key).append(": ")
                .append(ScalarText.write(value, 6)).append('\n'));
        return text.toString();
    }

    private static io.github.boldprint.source.YamlNode.Mapping root(String text) {
        return SourceReader.parse(ReleaseFile.NAME, text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow(
                () -> new IllegalStateException("what is frozen can be read")).root();
    }
}

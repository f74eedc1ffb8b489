package io.github.boldprint.release;

import io.github.boldprint.finding.Location;
import io.github.boldprint.source.SourceTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was promised when it was released.
 *
 * @param name its folder below {@code releases}: the day, for a second one on the same day with {@code -2} behind it
 * @param on the day
 * @param by who released it, as git knew that person
 * @param program the version of the program that printed its words
 * @param versions one a policy, sorted by policy
 * @param approvals the changes since the release before, with what was decided about them
 * @param digest of all that it says, files included
 * @param at the place of its {@code release.yaml}
 * @param files the files that it froze itself, with paths as in a content folder
 */
public record Release(
        String name,
        LocalDate on,
        String by,
        String program,
        List<PolicyVersion> versions,
        List<Approval> approvals,
        String digest,
        Location at,
        SourceTree files) {

    public Release {
        versions = versions.stream().sorted((a, b) -> a.policy().compareTo(b.policy())).toList();
        approvals = List.copyOf(approvals);
    }

    /** What it has of a policy, if it has it. */
    public Optional<PolicyVersion> version(String policy) {
        return versions.stream().filter(version -> version.policy().equals(policy)).findFirst();
    }

    /** What customers could read of a policy that it froze itself, plain, by language; nothing of another one. */
    public SortedMap<String, String> words(String policy) {
        SortedMap<String, String> words = new TreeMap<>();
        files.file("text/" + policy + ".yaml").ifPresent(file -> file.root().entries()
                .forEach(entry -> words.put(entry.name(), entry.value().toString())));
        return words;
    }
}

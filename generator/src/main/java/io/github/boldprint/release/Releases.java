package io.github.boldprint.release;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All releases, the oldest first.
 *
 * @param all those that could be read
 */
public record Releases(List<Release> all) {

    /** The folder that holds them. */
    public static final String FOLDER = "releases";

    private static final Comparator<Release> ORDER =
            Comparator.comparing(Release::on).thenComparingInt(release -> number(release.name()));

    /** Nothing was released yet. */
    public static final Releases NONE = new Releases(List.of());

    public Releases {
        all = all.stream().sorted(ORDER).toList();
    }

    /** The newest one. */
    public Optional<Release> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The one with this name. */
    public Optional<Release> named(String name) {
        return all.stream().filter(release -> release.name().equals(name)).findFirst();
    }

    /** The name of the next one, on this day. */
    public String next(LocalDate day) {
        long same = all.stream().filter(release -> release.on().equals(day)).count();
        return same == 0 ? day.toString() : day + "-" + (same + 1);
    }

    /**
     * What a content folder says otherwise than the newest release.
     *
     * @param content the folder today
     */
    public Unreleased unreleased(SourceTree content) {
        SourceTree before = last().map(this::content).orElse(new SourceTree(List.of(), Set.of()));
        Set<String> paths = new TreeSet<>();
        Set<String> policies = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        SourceTree after = new SourceTree(content.files().stream()
                .filter(file -> Unreleased.isPublished(file.path())).toList(), Set.of());
        before.files().stream().map(SourceFile::path).filter(Unreleased::isPublished).forEach(paths::add);
        after.files().stream().map(SourceFile::path).forEach(paths::add);
        boolean others = false;
        for (String path : paths) {
            Optional<String> old = before.file(path).map(Canonical::text);
            Optional<String> now = after.file(path).map(Canonical::text);
            if (old.equals(now) || content.broken().contains(path)) {
                continue;
            }
            Optional<String> policy = Unreleased.policy(path);
            boolean there = policy.isPresent() && after.file("policies/" + policy.get() + ".yaml").isPresent();
            policy.ifPresent(there ? policies::add : gone::add);
            others |= policy.isEmpty();
        }
        return new Unreleased(policies, gone, others);
    }

    /** Every text that was frozen of a policy, the oldest first. */
    public List<PolicyVersion> versions(String policy) {
        List<PolicyVersion> versions = new ArrayList<>();
        all.forEach(release -> release.version(policy).filter(version -> version.release().equals(release.name()))
                .ifPresent(versions::add));
        return versions;
    }

    /** The policies that were ever released, sorted. */
    public Set<String> policies() {
        Set<String> policies = new TreeSet<>();
        all.forEach(release -> release.versions().forEach(version -> policies.add(version.policy())));
        return policies;
    }

    /** The content folder as a release has it: its own files, and the policies that it took over from earlier ones. */
    public SourceTree content(Release release) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Set<String> broken = new TreeSet<>(release.files().broken());
        release.files().files().stream().filter(file -> Unreleased.isFrozen(file.path()))
                .forEach(file -> files.put(file.path(), file));
        for (PolicyVersion version : release.versions()) {
            Optional<SourceTree> holder = named(version.release()).map(Release::files);
            holder.ifPresent(from -> from.in("policies").stream().filter(file -> isOf(version, file.path()))
                    .forEach(file -> files.put(file.path(), file)));
            holder.ifPresent(from -> from.broken().stream().filter(path -> isOf(version, path)).forEach(broken::add));
        }
        return new SourceTree(List.copyOf(files.values()), broken);
    }

    /**
     * The words that customers could read when a release was made: of a policy that it took over, those that an earlier
     * one froze last.
     */
    public PrintedWords words(Release release) {
        SortedMap<String, SortedMap<String, String>> words = new TreeMap<>();
        for (Release earlier : all.subList(0, all.indexOf(release) + 1)) {
            release.versions().forEach(version -> earlier.files().file(Unreleased.text(version.policy()))
                    .ifPresent(file -> words.put(version.policy(), byLanguage(file.root()))));
        }
        return new PrintedWords(release.program(), words);
    }

    /**
     * The policies that the newest release has as they are, and of which pages say something else now than was frozen.
     *
     * @param words what pages say now, by policy and language
     * @param unreleased what stands otherwise in the files
     */
    public SortedSet<String> reworded(Map<String, ? extends Map<String, String>> words, Unreleased unreleased) {
        SortedSet<String> reworded = new TreeSet<>();
        last().ifPresent(last -> {
            PrintedWords frozen = words(last);
            words.forEach((policy, now) -> {
                boolean taken = last.version(policy).isPresent() && !unreleased.policies().contains(policy);
                if (taken && !normal(frozen.of(policy)).equals(normal(now))) {
                    reworded.add(policy);
                }
            });
        });
        return reworded;
    }

    /**
     * The newest release of a day; before the first one, the first one.
     *
     * @throws java.util.NoSuchElementException where there is none at all
     */
    public Release known(LocalDate day) {
        return all.stream().filter(release -> !release.on().isAfter(day)).reduce((older, newer) -> newer)
                .or(() -> all.stream().findFirst()).orElseThrow();
    }

    /**
     * The version of each policy that is live on a day: of those that were released by then, the newest one in force. A
     * policy of which none is in force yet is shown as it will be first, because a promise that is announced is better
     * than a dead link.
     *
     * @return by policy, those that the newest release of that day still has; none where there is no release at all
     */
    public Map<String, PolicyVersion> live(LocalDate day) {
        Map<String, PolicyVersion> live = new LinkedHashMap<>();
        if (all.isEmpty()) {
            return live;
        }
        Release newest = known(day);
        Releases until = until(day);
        for (PolicyVersion last : newest.versions()) {
            List<PolicyVersion> versions = until.versions(last.policy());
            Optional<PolicyVersion> inForce = versions.stream().filter(version -> version.isInForce(day))
                    .reduce((older, newer) -> newer);
            live.put(last.policy(), inForce.or(() -> versions.stream().findFirst()).orElse(last));
        }
        return live;
    }

    /** Files hold characters composed; the same word may be printed from parts. */
    private static SortedMap<String, String> normal(Map<String, String> words) {
        SortedMap<String, String> normal = new TreeMap<>();
        words.forEach((language, text) -> normal.put(language, Normalizer.normalize(text, Normalizer.Form.NFC)));
        return normal;
    }

    private static SortedMap<String, String> byLanguage(YamlNode.Mapping root) {
        SortedMap<String, String> words = new TreeMap<>();
        root.entries().forEach(entry -> words.put(entry.name(), entry.value().toString()));
        return words;
    }

    /** Those that were made by a day; before the first one, the first one. */
    public Releases until(LocalDate day) {
        return all.isEmpty() ? this : new Releases(all.subList(0, all.indexOf(known(day)) + 1));
    }

    private static boolean isOf(PolicyVersion version, String path) {
        return path.startsWith("policies/" + version.policy() + ".");
    }

    private static int number(String name) {
        String behind = name.length() > 11 ? name.substring(11) : "1";
        return behind.matches("[0-9]{1,6}") ? Integer.parseInt(behind) : 1;
    }
}

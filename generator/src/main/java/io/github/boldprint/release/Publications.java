package io.github.boldprint.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that customers could ever read, policy by policy. A version that leaves every word as it was, because only
 * a text for staff is another, is no text of its own to them.
 *
 * @param byPolicy the texts of each policy that was ever released, the oldest first
 * @param byRelease by the name of a release, the text that it has of each policy
 */
public record Publications(
        SortedMap<String, List<Published>> byPolicy, SortedMap<String, SortedMap<String, Published>> byRelease) {

    public Publications {
        byPolicy = Collections.unmodifiableSortedMap(new TreeMap<>(byPolicy));
        byRelease = Collections.unmodifiableSortedMap(new TreeMap<>(byRelease));
    }

    /** What was released; nothing where there is no release. */
    public static Publications of(Releases releases) {
        SortedMap<String, List<Published>> byPolicy = new TreeMap<>();
        SortedMap<String, SortedMap<String, Published>> byRelease = new TreeMap<>();
        releases.all().forEach(release -> byRelease.put(release.name(), new TreeMap<>()));
        for (String policy : releases.policies()) {
            List<Run> runs = runs(releases, policy);
            List<Published> texts = published(runs);
            byPolicy.put(policy, texts);
            for (int i = 0; i < runs.size(); i++) {
                Published text = texts.get(i);
                runs.get(i).releases.forEach(release -> byRelease.get(release).put(policy, text));
            }
        }
        return new Publications(byPolicy, byRelease);
    }

    /** The text of a policy as a release has it, if it has it. */
    public Optional<Published> in(String release, String policy) {
        return Optional.ofNullable(byRelease.get(release)).map((Map<String, Published> texts) -> texts.get(policy));
    }

    /**
     * What customers could rely on before a text: the one before it that was ever in force, or is to be; none before
     * the first.
     */
    public Optional<Published> before(Published text) {
        List<Published> all = byPolicy.get(text.version().policy());
        return all.subList(0, all.indexOf(text)).stream().filter(older -> !older.isDropped())
                .reduce((older, newer) -> newer);
    }

    /** Releases after each other of which all have the same words of a policy. */
    private static final class Run {

        private final PolicyVersion version;
        private final LocalDate on;
        private final LocalDate from;
        private final SortedMap<String, String> words;
        private final List<String> releases = new ArrayList<>();
        /** The day on which the policy was gone, if it went after this. */
        private Optional<LocalDate> gone = Optional.empty();

        private Run(PolicyVersion version, Release release, boolean first) {
            this.version = version;
            this.on = release.on();
            // a business that begins to release its texts has promised them before
            this.from = first || version.effective().isAfter(on) ? version.effective() : on;
            this.words = release.words(version.policy());
        }
    }

    private static List<Run> runs(Releases releases, String policy) {
        List<Run> runs = new ArrayList<>();
        Optional<Run> open = Optional.empty();
        for (Release release : releases.all()) {
            Optional<PolicyVersion> version = release.version(policy);
            if (version.isEmpty()) {
                open.ifPresent(last -> last.gone = Optional.of(release.on()));
                open = Optional.empty();
                continue;
            }
            boolean frozen = version.get().release().equals(release.name());
            boolean same = open.filter(last -> !frozen || last.words.equals(release.words(policy))).isPresent();
            if (!same) {
                open = Optional.of(new Run(version.get(), release, runs.isEmpty()));
                runs.add(open.get());
            }
            open.ifPresent(last -> last.releases.add(release.name()));
        }
        return runs;
    }

    private static List<Published> published(List<Run> runs) {
        List<Published> texts = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            long same = runs.subList(0, i).stream()
                    .filter(older -> older.version.effective().equals(run.version.effective())).count();
            String folder = run.version.effective() + (same == 0 ? "" : "-" + (same + 1));
            texts.add(new Published(run.version, run.on, folder, run.from, until(runs, i), run.words));
        }
        return List.copyOf(texts);
    }

    /** The day before a younger text takes its place, or the policy is withdrawn. */
    private static Optional<LocalDate> until(List<Run> runs, int at) {
        Optional<LocalDate> next = runs.subList(at + 1, runs.size()).stream().map(younger -> younger.from)
                .min(LocalDate::compareTo);
        Optional<LocalDate> gone = runs.subList(at, runs.size()).stream().flatMap(run -> run.gone.stream())
                .min(LocalDate::compareTo);
        return java.util.stream.Stream.concat(next.stream(), gone.stream()).min(LocalDate::compareTo)
                .map(day -> day.minusDays(1));
    }
}

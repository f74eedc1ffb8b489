package io.github.boldprint.release;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads releases back, and finds what somebody did to them afterwards. */
public final class ReleaseReader {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Chain> chain = new ArrayList<>();

    /** What a release says of the one before it. */
    private record Chain(String release, Optional<String> before, Optional<String> digest, Location at) {}

    private ReleaseReader() {}

    /** Every release in a content folder. */
    public static Outcome<Releases> read(SourceTree content) {
        return new ReleaseReader().all(content);
    }

    private Outcome<Releases> all(SourceTree content) {
        List<Release> releases = new ArrayList<>();
        for (String name : content.folders(Releases.FOLDER)) {
            SourceTree files = content.below(Releases.FOLDER + "/" + name);
            Optional<SourceFile> head = files.file(ReleaseFile.NAME);
            head.flatMap(file -> release(name, file.root(), files)).ifPresent(releases::add);
            if (head.isEmpty() && !files.broken().contains(ReleaseFile.NAME)) {
                changed(Location.of(Releases.FOLDER + "/" + name + "/" + ReleaseFile.NAME), name, "is gone");
            }
        }
        Releases all = new Releases(releases);
        chain.forEach(link -> chained(link, all));
        return new Outcome<>(all, Findings.of(findings));
    }

    private Optional<Release> release(String name, YamlNode.Mapping root, SourceTree files) {
        try {
            ReleaseFile file = new ReleaseFile(root);
            Release release = file.release(name, files);
            if (!release.name().equals(file.text("release"))) {
                throw new DateTimeParseException("another folder", release.name(), 0);
            }
            if (!file.digest().equals(release.digest())) {
                changed(root.entry("digest").map(YamlNode.Entry::at).orElse(root.at()), name,
                        "was changed after it was released");
            }
            files(name, root, file.files(), files);
            chain.add(new Chain(name, file.find("previous.release"), file.find("previous.digest"),
                    root.entry("previous").map(YamlNode.Entry::at).orElse(root.at())));
            return Optional.of(release);
        } catch (DateTimeParseException | ReleaseFile.Unreadable wrong) {
            changed(root.at(), name, "is not as 'boldprint release' wrote it");
            return Optional.empty();
        }
    }

    private void files(String name, YamlNode.Mapping root, Map<String, String> listed, SourceTree files) {
        Location list = root.entry("files").map(YamlNode.Entry::at).orElse(root.at());
        for (Map.Entry<String, String> entry : listed.entrySet()) {
            Optional<SourceFile> file = files.file(entry.getKey());
            if (file.isEmpty() && !files.broken().contains(entry.getKey())) {
                changed(list, name, "had a file '" + entry.getKey() + "' that is gone");
            }
            file.filter(there -> !Canonical.digest(Canonical.text(there)).equals(entry.getValue()))
                    .ifPresent(there -> changed(there.root().at(), name, "was changed after it was released"));
        }
        files.files().stream()
                .filter(file -> !file.path().equals(ReleaseFile.NAME) && !listed.containsKey(file.path()))
                .forEach(file -> changed(file.root().at(), name, "did not hold this file when it was released"));
    }

    private void chained(Chain link, Releases all) {
        Optional<Release> before = Optional.empty();
        for (Release release : all.all()) {
            if (release.name().equals(link.release)) {
                break;
            }
            before = Optional.of(release);
        }
        boolean same = before.map(Release::name).equals(link.before) && before.map(Release::digest).equals(link.digest);
        if (!same) {
            changed(link.at, link.release, link.before.map(name -> "follows the release '" + name
                    + "' as it was then, and that one is not there as it was")
                    .orElse("was the first one, and now an older one is there"));
        }
        all.named(link.release).stream().flatMap(release -> release.versions().stream())
                .filter(version -> all.named(version.release()).isEmpty())
                .forEach(version -> changed(version.at(), link.release, "took over '" + version.policy()
                + "' from the release '"
                        + version.release() + "', which is not there"));
    }

    private void changed(Location at, String name, String what) {
        findings.add(ReleaseRules.RELEASE_INTACT.error(at, "the release '" + name + "' " + what
                + "; what was published stays as it"
                + " was, so restore it, for example with 'git checkout HEAD -- " + Releases.FOLDER
                + "', and change the policy itself"));
    }
}

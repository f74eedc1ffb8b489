package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two folders as one: files by their path, and in them keys by their path and items by their id. A text that is
 * translated in the base and written anew above it loses that translation, because it is one of something else.
 */
final class TreeOverlay {

    static final String EXTENDS = "extends";
    static final String WITHOUT = "without";

    private static final String SITE = "site.yaml";
    private static final String DECISIONS = "decisions.yaml";
    private static final String POLICIES = "policies";
    private static final String RELEASES = "releases/";
    /** Gaps that may wait are recorded for a site, and a base is none. */
    private static final String BASELINE = "baseline";

    private final SourceTree base;
    private final SourceTree own;
    private final List<Finding> findings;
    private final Map<String, Removal> removals = new HashMap<>();
    private final Map<String, SourceFile> files = new TreeMap<>();

    private TreeOverlay(SourceTree base, SourceTree own, List<Finding> findings) {
        this.base = base;
        this.own = own;
        this.findings = findings;
    }

    static SourceTree over(SourceTree base, SourceTree own, List<Finding> findings) {
        return new TreeOverlay(base, own, findings).overlaid();
    }

    private SourceTree overlaid() {
        own.files().stream().filter(file -> isFirst(file.path()))
                .forEach(file -> removals.put(file.path(), Removal.read(file.root(), file.path().equals(SITE)
                ? List.of(POLICIES, "business")
                : List.of("facts", "clauses", "variants"), findings)));
        List<String> known = base.in(POLICIES).stream().map(file -> policy(file.path())).distinct().toList();
        Set<String> dropped = removals.getOrDefault(SITE, Removal.NONE).names(POLICIES, known, findings);
        base.files().stream().filter(file -> isInherited(file.path(), dropped))
                .forEach(file -> files.put(file.path(), inherited(file)));
        own.files().forEach(file -> files.put(file.path(), over(file, Optional.ofNullable(files.get(file.path())))));
        Set<String> broken = new TreeSet<>(own.broken());
        base.broken().stream().filter(path -> isInherited(path, dropped)).forEach(broken::add);
        Map<String, SourcePicture> pictures = new TreeMap<>();
        base.pictures().forEach(picture -> pictures.put(picture.path(), picture));
        own.pictures().forEach(picture -> pictures.put(picture.path(), picture));
        List<PlainFile> locks = new ArrayList<>(own.locks());
        locks.addAll(base.locks());
        return new SourceTree(List.copyOf(files.values()), broken, base.bases(), List.copyOf(pictures.values()), locks);
    }

    private YamlNode.Mapping left(String source, YamlNode.Mapping inherited, List<Finding> found) {
        return removals.getOrDefault(source, Removal.NONE).of(inherited, found);
    }

    private static boolean isInherited(String path, Set<String> dropped) {
        return !path.startsWith(RELEASES) && !dropped.contains(policy(path));
    }

    /** Whether a file says something in the first language that others translate. */
    private static boolean isFirst(String path) {
        return path.equals(SITE) || !policy(path).isEmpty() && path.equals(source(path));
    }

    /** The policy whose file stands at a path, in whatever language; empty for another file. */
    private static String policy(String path) {
        return path.startsWith(POLICIES + "/") ? path.substring(POLICIES.length() + 1, path.indexOf('.')) : "";
    }

    /** {@code policies/returns.de.yaml} translates {@code policies/returns.yaml}; other files translate nothing. */
    private static String source(String path) {
        int name = path.lastIndexOf('/') + 1;
        boolean translates = path.startsWith("site.") || path.startsWith(POLICIES + "/");
        return translates ? path.substring(0, path.indexOf('.', name)) + ".yaml" : path;
    }

    /** What of a base's file is left when a translation follows what is said above it in the first language. */
    private SourceFile inherited(SourceFile file) {
        if (file.path().equals(DECISIONS)) {
            return new SourceFile(file.path(), NodeOverlay.without(file.root(), List.of(BASELINE)));
        }
        String source = source(file.path());
        Optional<YamlNode.Mapping> said = own.file(source).map(SourceFile::root);
        if (source.equals(file.path()) || said.isEmpty()) {
            return file;
        }
        YamlNode.Mapping left = left(source, file.root(), new ArrayList<>());
        YamlNode.Mapping before = base.file(source).map(SourceFile::root)
                .orElseGet(() -> new YamlNode.Mapping(List.of(), file.root().at()));
        return new SourceFile(file.path(), NodeOverlay.stillSaid(left, said.get(), before));
    }

    private SourceFile over(SourceFile file, Optional<SourceFile> inherited) {
        if (file.path().equals(DECISIONS)) {
            return new SourceFile(file.path(), inherited.map(other -> NodeOverlay.appended(file.root(), other.root()))
                    .orElse(file.root()));
        }
        if (!isFirst(file.path())) {
            return new SourceFile(file.path(), inherited.map(other -> NodeOverlay.over(other.root(), file.root()))
                    .orElse(file.root()));
        }
        YamlNode.Mapping written = NodeOverlay.without(file.root(), List.of(EXTENDS, WITHOUT));
        YamlNode.Mapping below = inherited.map(SourceFile::root)
                .orElse(new YamlNode.Mapping(List.of(), file.root().at()));
        return new SourceFile(file.path(), NodeOverlay.over(left(file.path(), below, findings), written));
    }
}

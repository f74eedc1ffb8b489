package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays a content folder over the base that it extends, which may extend another one. Every node keeps the place at
 * which it was written, so that a finding leads to the base's file where the base is at fault.
 */
final class Inheritance {

    /** Folders over each other; nobody can follow more. */
    static final int DEEPEST = 4;

    private static final String SITE = "site.yaml";

    private final Memory memory;
    private final List<Finding> findings;
    private final List<String> chain = new ArrayList<>();

    Inheritance(Memory memory, List<Finding> findings) {
        this.memory = memory;
        this.findings = findings;
    }

    /** What a folder says, with everything that it inherits. */
    SourceTree read(Storage storage) {
        chain.add("");
        return read(storage, "");
    }

    /**
     * @param prefix the way from the folder that is read to this one, ending with a slash; empty for that folder itself
     */
    private SourceTree read(Storage storage, String prefix) {
        SourceTree own = new FolderReader(storage, prefix, memory, findings).read();
        Optional<YamlNode.Entry> named = own.file(SITE).flatMap(site -> site.root().entry(TreeOverlay.EXTENDS));
        if (named.isEmpty()) {
            return own;
        }
        Optional<String> path = path(named.get());
        Optional<Storage> base = path.flatMap(storage::beside);
        if (path.isPresent() && base.isEmpty()) {
            error(named.get().value().at(),
                    "there is no folder '" + path.get() + "' to extend; write the way from this folder to the"
                    + " base, such as '../base'");
        }
        return base.flatMap(found -> inherited(named.get(), found, Ways.joined(prefix, path.get())))
                .map(inherited -> TreeOverlay.over(inherited, own, findings))
                .orElseGet(() -> TreeOverlay.over(new SourceTree(List.of(), everything(own)), own, new ArrayList<>()));
    }

    private Optional<SourceTree> inherited(YamlNode.Entry named, Storage base, String way) {
        Location at = named.value().at();
        if (chain.contains(way)) {
            error(at, "'" + named.value() + "' extends this folder in turn; let one of the two stand by itself");
        } else if (chain.size() == DEEPEST) {
            error(at, "more than " + DEEPEST + " folders extend each other; put what they share into fewer");
        } else if (base.form(SITE) != Storage.Form.FILE) {
            error(at, "'" + named.value() + "' holds no site.yaml, so it is no content folder that can be extended");
        } else {
            chain.add(way);
            SourceTree read = read(base, way);
            return Optional.of(new SourceTree(
                    read.files(), read.broken(), bases(way, read), read.pictures(), read.locks()));
        }
        return Optional.empty();
    }

    private static List<String> bases(String way, SourceTree read) {
        List<String> bases = new ArrayList<>(List.of(way.substring(0, way.length() - 1)));
        bases.addAll(read.bases());
        return bases;
    }

    private Optional<String> path(YamlNode.Entry named) {
        boolean plain = named.value() instanceof YamlNode.Scalar scalar
                && scalar.text().matches("\\.\\.?(/[^/\\\\]+)+/?");
        if (!plain) {
            error(named.at(), "'extends' takes the way from this folder to one base, with forward slashes, such as "
                    + "'../base'");
        }
        return plain ? Optional.of(named.value().toString()) : Optional.empty();
    }

    /** Without its base a folder is not whole: what depends on the missing half is not reported a second time. */
    private static Set<String> everything(SourceTree own) {
        Set<String> paths = new HashSet<>(Set.of(SITE));
        own.files().forEach(file -> paths.add(file.path()));
        return paths;
    }

    private void error(Location at, String message) {
        findings.add(SourceRules.BASE_KNOWN.error(at, message));
    }
}

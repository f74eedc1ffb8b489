package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the files of one folder, without what it inherits. */
final class FolderReader {

    private final Storage storage;
    private final String prefix;
    private final Memory memory;
    private final List<Finding> findings;

    /** @param prefix what findings put before a path, so that it leads there from the folder that was asked for */
    FolderReader(Storage storage, String prefix, Memory memory, List<Finding> findings) {
        this.storage = storage;
        this.prefix = prefix;
        this.memory = memory;
        this.findings = findings;
    }

    SourceTree read() {
        List<SourceFile> files = new ArrayList<>();
        Set<String> broken = new TreeSet<>();
        List<PlainFile> locks = new ArrayList<>();
        List<Finding> here = new ArrayList<>();
        ContentFolder folder = new ContentFolder(storage, here);
        for (String path : folder.files()) {
            List<Finding> refused = new ArrayList<>();
            FileFence fence = new FileFence(path, refused);
            if (path.equals(SourceTree.LOCK)) {
                fence.bytes(storage).flatMap(fence::text).map(text -> new PlainFile(prefix + path, text.lines()))
                        .ifPresentOrElse(locks::add, () -> broken.add(path));
            } else {
                fence.bytes(storage)
                        .flatMap(bytes -> parsed(path, bytes))
                        .ifPresentOrElse(files::add, () -> broken.add(path));
            }
            here.addAll(refused);
        }
        List<SourcePicture> pictures = new ArrayList<>();
        for (String path : folder.pictures()) {
            new FileFence(path, here).bytes(storage)
                    .ifPresentOrElse(bytes -> pictures.add(new SourcePicture(path, prefix + path, bytes)),
                            () -> broken.add(path));
        }
        here.forEach(finding -> findings.add(placed(finding)));
        broken.addAll(folder.misplaced());
        return new SourceTree(files, broken, List.of(), pictures, locks);
    }

    private Optional<SourceFile> parsed(String path, byte[] bytes) {
        Outcome<Optional<SourceFile>> parsed = memory.recall(prefix + path, bytes, () -> {
            List<Finding> found = new ArrayList<>();
            Optional<SourceFile> file = SourceReader.file(path, prefix + path, bytes, found);
            return new Outcome<>(file, Findings.of(found));
        });
        findings.addAll(parsed.findings().all());
        return parsed.value();
    }

    private Finding placed(Finding finding) {
        Location at = finding.at();
        return finding.seenAt(new Location(prefix + at.file(), at.line(), at.column()));
    }
}

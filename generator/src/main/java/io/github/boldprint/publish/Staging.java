package io.github.boldprint.publish;

import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a whole site into a new folder. */
final class Staging {

    private Staging() {}

    /** Writes the site and its manifest; when this returns, all of it is on the disk. */
    static void write(SiteFiles files, Manifest manifest, Path root, Disk disk) throws IOException {
        SortedSet<Path> folders = new TreeSet<>();
        for (SiteFile file : files.all()) {
            for (Path at = target(root, file).getParent(); !at.equals(root); at = at.getParent()) {
                folders.add(at);
            }
        }
        folders.add(root);
        for (Path folder : folders) { // a folder sorts before what it holds
            disk.createFolder(folder);
        }
        for (SiteFile file : files.all()) {
            disk.write(target(root, file), file.content());
        }
        disk.write(root.resolve(Manifest.NAME), manifest.bytes());
        List<Path> innermostFirst = new ArrayList<>(folders);
        Collections.reverse(innermostFirst);
        for (Path folder : innermostFirst) {
            disk.sync(folder);
        }
    }

    private static Path target(Path root, SiteFile file) {
        return root.resolve(file.path().value());
    }
}

package io.github.boldprint.publish;

import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.site.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites, and what stands on the disk. */
final class Sites {

    /** Two sites that share two paths with different bytes, and differ in the third. */
    static final SiteFiles OLD = site("index.html", "old centre", "returns/index.html", "old returns",
            "gone/index.html", "its source will be gone");
    static final SiteFiles NEW = site("index.html", "new centre", "returns/index.html", "new returns",
            "de/index.html", "neue Übersicht");

    private Sites() {}

    /** A site of paths and texts by turns. */
    static SiteFiles site(String... pathsAndTexts) {
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(SiteFile.of(new SitePath(pathsAndTexts[i]), pathsAndTexts[i + 1]));
        }
        return new SiteFiles(files);
    }

    /** Everything that this site is on the disk: texts by path, with its manifest. */
    static Map<String, String> whole(SiteFiles site) {
        Map<String, String> files = new TreeMap<>();
        site.all().forEach(file -> files.put(file.path().value(), file.text()));
        files.put(Manifest.NAME, new String(Manifest.of(site).bytes(), StandardCharsets.UTF_8));
        return files;
    }

    /** What stands in a folder: texts by path; empty where there is no folder. A link at its end is followed. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
            for (Path path : paths.toList()) {
                String name = folder.toRealPath().relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    files.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, Files.readString(path));
                }
            }
        }
        return files;
    }

    /** The names in a folder, sorted. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}

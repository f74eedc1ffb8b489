package io.github.boldprint.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content folders that stand side by side in one folder.
 *
 * @param bases by the name of a folder, the ways to all the bases that it extends, as seen from the folder of them all,
 * the
 *     nearest first, such as {@code base}
 */
public record Family(Map<String, List<String>> bases) {

    public Family {
        bases = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(bases));
    }

    /**
     * Reads who extends whom; nothing but each {@code site.yaml} is looked at, and what is wrong with one is found when
     * its site is checked.
     *
     * @throws java.io.UncheckedIOException where the disk fails
     */
    public static Family in(Path folder) {
        Storage all = new DiskStorage(folder);
        Map<String, List<String>> bases = new TreeMap<>();
        for (String name : all.names("")) {
            boolean site = !name.startsWith(".") && all.form(name) == Storage.Form.FOLDER
                    && all.form(name + "/site.yaml") == Storage.Form.FILE;
            if (site) {
                bases.put(name, bases(all, name));
            }
        }
        return new Family(bases);
    }

    private static List<String> bases(Storage all, String name) {
        List<String> bases = new ArrayList<>();
        String way = name + "/";
        Optional<String> next = named(all, way);
        while (next.isPresent() && bases.size() < Inheritance.DEEPEST) {
            way = Ways.joined(way, next.get());
            if (way.isEmpty()) {
                break;
            }
            bases.add(way.substring(0, way.length() - 1));
            next = named(all, way);
        }
        return bases;
    }

    private static Optional<String> named(Storage all, String way) {
        return new FileFence(way + "site.yaml", new ArrayList<>()).bytes(all)
                .flatMap(bytes -> SourceReader.parse("site.yaml", bytes).value())
                .flatMap(site -> site.root().get(TreeOverlay.EXTENDS)).map(Object::toString);
    }

    /** Those that are sites: a folder that another one extends is a base, and none by itself. */
    public List<String> sites() {
        return bases.keySet().stream().filter(name -> heirs(name).isEmpty()).toList();
    }

    /**
     * The sites that a change in a base reaches, sorted: the base as one of the sites names it, such as
     * {@code ../base}.
     */
    public List<String> reached(String site, String way) {
        String base = Ways.joined(site + "/", way);
        return base.isEmpty()
                ? List.of()
                : heirs(base.substring(0, base.length() - 1)).stream().filter(sites()::contains).toList();
    }

    /** The folders that a change in a folder reaches, sorted. */
    public List<String> heirs(String base) {
        return bases.keySet().stream().filter(name -> !name.equals(base) && bases.get(name).contains(base)).toList();
    }
}

package io.github.boldprint.translation;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the source texts from which stale translations were made; the lock knows no more than their digests. */
public final class Earlier {

    private Earlier() {}

    /**
     * The same translations with the texts from which the stale ones were made, as far as a version says them.
     *
     * @param versions what was written before, the newest first; no more of them are asked for than it takes
     */
    public static Translations in(Translations all, Iterator<Authored> versions) {
        SortedSet<Key> open = new TreeSet<>();
        all.stale().forEach(one -> open.add(one.key()));
        SortedMap<Key, String> found = new TreeMap<>();
        while (!open.isEmpty() && versions.hasNext()) {
            for (Text text : Texts.of(versions.next())) {
                String digest = Digest.of(text.original());
                all.languages().stream().map(language -> new Key(language, text.policy(), text.place()))
                        .filter(key -> open.contains(key) && all.lock().agrees(key, digest))
                        .forEach(key -> {
                            found.put(key, text.original().written());
                            open.remove(key);
                        });
            }
        }
        return all.with(found);
    }
}

package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every text in every language beside the first.
 *
 * @param languages beside the first, in the order of {@code site.yaml}
 * @param all by language, then in the order of the pages; not those of files that could not be read
 * @param lock what was recorded
 * @param earlier the source texts from which stale ones were made, as far as they were looked for and found
 */
public record Translations(List<String> languages, List<Translation> all, Lock lock, SortedMap<Key, String> earlier) {

    public Translations {
        languages = List.copyOf(languages);
        all = List.copyOf(all);
        earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
    }

    Translations with(SortedMap<Key, String> found) {
        return new Translations(languages, all, lock, found);
    }

    /** Those that were made from an older text. */
    public List<Translation> stale() {
        return all.stream().filter(translation -> translation.state() == Translation.State.STALE).toList();
    }

    /**
     * The same, of one language.
     *
     * @throws IllegalArgumentException with a sentence for people, where the site is not translated into it
     */
    public Translations only(String language) {
        if (!languages.contains(language)) {
            throw new IllegalArgumentException(
                    "nothing is translated into '" + language + "'" + Nearest.hintOrAll(language, languages));
        }
        return new Translations(List.of(language), in(language), lock, earlier);
    }

    /** Those of one language. */
    public List<Translation> in(String language) {
        return all.stream().filter(translation -> translation.language().equals(language)).toList();
    }

    /** How many of a language stand so. */
    public int count(String language, Translation.State state) {
        return (int) in(language).stream().filter(translation -> translation.state() == state).count();
    }

    /** What the lock knows and nobody says any more. */
    public int gone() {
        Set<String> asked = new TreeSet<>(languages);
        Set<Key> said = new TreeSet<>();
        all.stream().filter(translation -> translation.state() != Translation.State.MISSING)
                .forEach(one -> said.add(one.key()));
        return (int) lock.digests().keySet().stream()
                .filter(key -> asked.contains(key.language()) && !said.contains(key)).count();
    }

    /** {@code policies/returns.yaml:20}. */
    static String line(Location at) {
        return new Location(at.file(), at.line(), 0).toString();
    }
}

package io.github.boldprint.language;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The wording of every language that a site speaks.
 *
 * @param byTag by BCP 47 tag
 */
public record Languages(Map<String, Wording> byTag) {

    public Languages {
        byTag = Collections.unmodifiableSortedMap(new TreeMap<>(byTag));
    }

    /**
     * The wording of one language.
     *
     * @throws IllegalArgumentException for a language that the reader was not asked for
     */
    public Wording in(String tag) {
        Wording wording = byTag.get(tag);
        if (wording == null) {
            throw new IllegalArgumentException("no wording was read for language " + tag);
        }
        return wording;
    }
}

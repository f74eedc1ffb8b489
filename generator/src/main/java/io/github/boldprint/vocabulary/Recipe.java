package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import io.github.boldprint.source.YamlNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A usual answer that a business can begin with: a fragment of a policy file. It is a suggestion, never a promise, until
 * the business has confirmed it.
 *
 * @param id kebab-case, unique in its kind
 * @param means what it is for, one sentence
 * @param source which text stands behind it; empty where it is a custom of the trade
 * @param facts the facts as a policy file states them, without what is said anew in each language
 * @param words the words of each language that we have, by its tag: a fragment of a translation file, with {@code facts} and
 *     {@code clauses}
 */
public record Recipe(
        String id, String means, Optional<Source> source, YamlNode.Mapping facts, Map<String, Words> words, Location at) {

    public Recipe {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /**
     * Where a suggestion comes from.
     *
     * @param name as it is cited
     * @param url where it can be read; may be empty
     */
    public record Source(String name, String url) {}

    /**
     * What one language says.
     *
     * @param facts those that are words
     * @param clauses each with id, title and text, and a topic where it has one
     */
    public record Words(YamlNode.Mapping facts, List<YamlNode.Mapping> clauses) {
        public Words {
            clauses = List.copyOf(clauses);
        }
    }
}

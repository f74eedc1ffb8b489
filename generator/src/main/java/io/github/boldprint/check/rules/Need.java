package io.github.boldprint.check.rules;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.vocabulary.Example;
import io.github.boldprint.vocabulary.Field;
import java.util.Optional;
import java.util.Set;

/**
 * Something that is not stated and has to be.
 *
 * @param by who has to state it
 * @param field what it is
 * @param path with the ids of items, from the policy's root
 * @param because why it is needed, in words such as " because a text quotes it"; empty where it always is
 * @param wanted for a group or list, the facts inside it that texts ask for, by their paths in the vocabulary
 */
record Need(Promiser by, Field field, String path, String because, Set<String> wanted) {

    /** What makes two needs one: the same thing is missing in the same place. */
    String key() {
        return by.id() + "." + path;
    }

    /** The key of the nearest parent that is there. */
    Location place() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? by.factsAt() : place(by.facts(), path.substring(0, dot)).orElse(by.factsAt());
    }

    /** What is wrong and what to do. */
    String message() {
        String means = field.means().strip();
        String sentence = means.endsWith(".") ? means.substring(0, means.length() - 1) : means;
        return by.id() + " needs '" + path + "'" + because + ": " + sentence
                + "; for example `" + Example.of(field, by.facts()::has, wanted) + "`";
    }

    private static Optional<Location> place(Facts facts, String path) {
        Optional<Fact> group = facts.find(path);
        if (group.isPresent()) {
            return group.map(Fact::at);
        }
        int dot = path.lastIndexOf('.');
        return facts.items(dot < 0 ? "" : path.substring(0, dot)).stream()
                .filter(item -> item.path().equals(path))
                .map(Fact.Item::at)
                .findFirst();
    }
}

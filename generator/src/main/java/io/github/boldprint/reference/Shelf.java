package io.github.boldprint.reference;

import io.github.boldprint.check.RuleBook;
import io.github.boldprint.language.Wording;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that there is to explain.
 *
 * @param vocabulary the kinds, the business's own among them
 * @param rules the built-in rules and the packs
 * @param grammar how packs are written
 * @param english what customers read, in English
 */
public record Shelf(Vocabulary vocabulary, RuleBook rules, Grammar grammar, Wording english) {

    /** A text for each sort of reader. */
    List<Guide> guides() {
        return Guide.all();
    }

    /** The business and then all kinds of policies. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(List.of(vocabulary.business()));
        kinds.addAll(vocabulary.kinds());
        return kinds;
    }

    Optional<Kind> kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    boolean isBusiness(Kind kind) {
        return kind.id().equals(vocabulary.business().id());
    }

    /** What customers read where a message takes no values; empty where there is no such message. */
    Words read(String key) {
        return english.arguments(key).isEmpty() ? english.say(key).map(Words::of).orElse(Words.NONE) : Words.NONE;
    }
}

package io.github.boldprint.site;

import io.github.boldprint.language.Arguments;
import io.github.boldprint.policy.Policy;
import java.util.List;
import java.util.Optional;

/**
 * Messages about a policy's facts; where a policy says something else in some markets, they say both.
 *
 * @param policy with its variants
 */
record Sentences(Edition edition, Policy policy) {

    /**
     * The message with this key.
     *
     * @param needs the paths of facts without which it says nothing
     */
    Optional<String> say(String key, List<String> needs) {
        Spread<String> spread = edition.markets().spread(policy, Scope.EVERYWHERE, place -> plain(place, key, needs));
        if (spread.isUniform()) {
            return spread.general();
        }
        Differences differences = new Differences(edition.wording());
        boolean oneSentence = spread.general().isPresent()
                && spread.locals().stream().allMatch(local -> local.said().isPresent())
                && edition.wording().arguments(key).stream().allMatch(this::isWords);
        return oneSentence ? edition.wording().say(key, joined(differences)) : differences.sentences(policy, spread);
    }

    private Optional<String> plain(Policy place, String key, List<String> needs) {
        boolean unsaid = needs.stream().anyMatch(path -> Lookup.at(place.facts(), path).isEmpty());
        return unsaid ? Optional.empty() : edition.wording().say(key, edition.arguments(place));
    }

    /** Whether an argument is the same everywhere, or else words that may stand beside other words. */
    private boolean isWords(String name) {
        Spread<Object> values = values(name);
        return values.isUniform() || edition.markets()
                .spread(policy, Scope.EVERYWHERE, place -> Optional.of(edition.prints(place, name)))
                .equals(new Spread<>(Optional.of(true), List.of()));
    }

    private Arguments joined(Differences differences) {
        return name -> {
            Spread<Object> values = values(name);
            if (values.isUniform()) {
                return values.general();
            }
            return differences.join(policy, edition.markets().spread(policy, Scope.EVERYWHERE,
                    place -> edition.arguments(place).value(name).map(Object::toString))).map(words -> words);
        };
    }

    private Spread<Object> values(String name) {
        return edition.markets().spread(policy, Scope.EVERYWHERE, place -> edition.arguments(place).value(name));
    }
}

package io.github.boldprint.report;

import io.github.boldprint.diff.Version;
import io.github.boldprint.diff.Where;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts that a text of one version quotes, in words: what holds outside of all variants.
 *
 * @param version empty where it is not known, so that every quote stays as it is written
 * @param policy whose text it is
 * @param language of the text
 */
record QuotedWords(Optional<Version> version, String policy, String language) {

    static final Pattern QUOTE = Pattern.compile("\\{\\{ *([^ }]+)(?: +([a-z]+))? *\\}\\}");

    /** A version of which nothing is known. */
    static final QuotedWords NONE = new QuotedWords(Optional.empty(), "", "");

    /** The words in place of a quote, which is given as it is written; empty where it leads to nothing. */
    Optional<String> words(String quote) {
        Matcher matcher = QUOTE.matcher(quote);
        if (version.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String path = matcher.group(1);
        Optional<String> grammaticalCase = Optional.ofNullable(matcher.group(2));
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        Optional<Facts> own = version.get().policies().policy(policy).map(Policy::facts)
                .filter(facts -> facts.find(path).isPresent());
        return own.isPresent() ? words(policy, own.get(), path, grammaticalCase)
                : facts(first).flatMap(facts -> words(first, facts, path.substring(dot + 1), grammaticalCase));
    }

    private Optional<Facts> facts(String first) {
        return first.equals(Where.BUSINESS)
                ? Optional.of(version.get().policies().business().facts())
                : version.get().policies().policy(first).map(Policy::facts);
    }

    private Optional<String> words(String kind, Facts facts, String path, Optional<String> grammaticalCase) {
        Optional<Wording> wording = Optional.ofNullable(version.get().languages().byTag().get(language));
        return wording.flatMap(words -> facts.find(path).flatMap(fact -> {
            if (fact instanceof Fact.Single single) {
                Value value = single.value().inOrOriginal(language);
                return Optional.of(words(kind + "." + path, value, grammaticalCase, words));
            }
            if (fact instanceof Fact.Several several) {
                List<String> all = several.values().stream()
                        .map(value -> words(kind + "." + path, value, grammaticalCase, words)).toList();
                return Optional.of(words.list(all));
            }
            return Optional.empty();
        }));
    }

    /** @param key of the messages about the fact */
    private static String words(String key, Value value, Optional<String> grammaticalCase, Wording words) {
        boolean named = value instanceof Value.Choice || value instanceof Value.Flag;
        Optional<String> name = named ? words.say(key + ".values." + value.code()) : Optional.empty();
        return name.or(() -> grammaticalCase.map(some -> words.print(value, some))).orElseGet(() -> words.print(value));
    }
}

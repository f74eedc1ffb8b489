package io.github.boldprint.site;

import io.github.boldprint.language.Arguments;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Facts as messages ask for them: by path, with {@code _} for dots.
 *
 * <p>A bare name gives the number of a number, the code of a choice or a flag, and printed words elsewhere; what is not
 * stated gives the code {@code none}. A suffix asks for more: {@code _words}, {@code _count} or a grammatical case.
 */
record FactArguments(Kind kind, Facts facts, FactWords words) implements Arguments {

    private static final String NOTHING = "none";

    @Override
    public Optional<Object> value(String name) {
        String path = name.replace('_', '.');
        if (kind.field(path).isPresent()) {
            return Optional.of(bare(Lookup.at(facts, path)));
        }
        int dot = path.lastIndexOf('.');
        if (dot < 0 || kind.field(path.substring(0, dot)).isEmpty()) {
            return Optional.empty();
        }
        return suffixed(Lookup.at(facts, path.substring(0, dot)), path.substring(dot + 1));
    }

    /** Whether a name asks for words of something that is stated, and not for a code or number to choose by. */
    boolean prints(String name) {
        String path = name.replace('_', '.');
        if (kind.field(path).isPresent()) {
            List<Fact> found = Lookup.at(facts, path);
            return !found.isEmpty() && !isCode(found);
        }
        int dot = path.lastIndexOf('.');
        return dot > 0 && !path.endsWith(".count") && !Lookup.at(facts, path.substring(0, dot)).isEmpty();
    }

    private static boolean isCode(List<Fact> found) {
        return found.get(0) instanceof Fact.Single single && (single.original() instanceof Value.Decimal
                || single.original() instanceof Value.Choice || single.original() instanceof Value.Flag);
    }

    /** These arguments, and where they know nothing, others whose names have a prefix ({@code business_name}). */
    Arguments or(String prefix, Arguments others) {
        return name -> {
            Optional<Object> own = value(name);
            return own.isEmpty() && name.startsWith(prefix + "_")
                    ? others.value(name.substring(prefix.length() + 1))
                    : own;
        };
    }

    private Object bare(List<Fact> found) {
        if (found.size() == 1 && found.get(0) instanceof Fact.Single single) {
            Value value = single.original();
            if (value instanceof Value.Decimal decimal) {
                return decimal.number();
            }
            if (value instanceof Value.Choice || value instanceof Value.Flag) {
                return value.code();
            }
        }
        return words(found, Optional.empty());
    }

    private Optional<Object> suffixed(List<Fact> found, String suffix) {
        if (suffix.equals("count")) {
            return Optional.of(found.stream().mapToInt(FactArguments::entries).sum());
        }
        if (suffix.equals("words")) {
            return Optional.of(words(found, Optional.empty()));
        }
        boolean isCase = words.wording().cases().contains(suffix) || words.wording().placeCases().contains(suffix);
        return isCase ? Optional.of(words(found, Optional.of(suffix))) : Optional.empty();
    }

    private String words(List<Fact> found, Optional<String> grammaticalCase) {
        return found.isEmpty()
                ? NOTHING
                : words.wording().list(found.stream().map(fact -> words.words(fact, grammaticalCase)).toList());
    }

    private static int entries(Fact fact) {
        if (fact instanceof Fact.Several several) {
            return several.values().size();
        }
        return fact instanceof Fact.Items list ? list.items().size() : 1;
    }
}

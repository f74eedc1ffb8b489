package io.github.boldprint.site;

import io.github.boldprint.language.Arguments;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts as messages ask for them: by path, with {@code _} for dots.
 *
 * <p>A bare name gives the number of a number, the code of a choice or a flag, and printed words elsewhere; what is not
 * stated gives the code {@code none}. A suffix asks for more: {@code _words}, {@code _count}, {@code _each},
 * {@code _least} and {@code _most} of a list's times, or a grammatical case.
 */
record FactArguments(Kind kind, Facts facts, FactWords words) implements Arguments {

    private static final String NOTHING = "none";

    /** Characters; about five lines on a phone. */
    private static final int READ_AT_ONCE = 240;

    @Override
    public Optional<Object> value(String name) {
        String path = name.replace('_', '.');
        if (kind.field(path).isPresent()) {
            return Optional.of(bare(Lookup.at(facts, path)));
        }
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String rest = path.substring(0, dot);
        String suffix = path.substring(dot + 1);
        return kind.field(rest).isPresent()
                ? suffixed(Lookup.at(facts, rest), suffix)
                : end(rest, suffix);
    }

    /** {@code list_time_least_genitive}: an end in a grammatical case. */
    private Optional<Object> end(String path, String grammaticalCase) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || !isEnd(path.substring(dot + 1)) || kind.field(path.substring(0, dot)).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(end(Lookup.at(facts, path.substring(0, dot)), path.endsWith("least"), grammaticalCase));
    }

    private static boolean isEnd(String suffix) {
        return suffix.equals("least") || suffix.equals("most");
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
        if (suffix.equals("each")) {
            return Optional.of(each(found));
        }
        if (isEnd(suffix)) {
            return Optional.of(end(found, suffix.equals("least"), ""));
        }
        if (suffix.equals("count")) {
            return Optional.of(found.stream().mapToInt(FactArguments::entries).sum());
        }
        if (suffix.equals("words")) {
            return Optional.of(words(found, Optional.empty()));
        }
        boolean isCase = words.wording().cases().contains(suffix) || words.wording().placeCases().contains(suffix);
        return isCase ? Optional.of(words(found, Optional.of(suffix))) : Optional.empty();
    }

    /** What several items say, each thing once and set apart; the code {@code none} where that is too much to read. */
    private String each(List<Fact> found) {
        String said = found.stream().map(fact -> words.words(fact, Optional.empty())).distinct()
                .collect(Collectors.joining("; "));
        return said.isEmpty() || said.length() > READ_AT_ONCE ? NOTHING : said;
    }

    /** The shortest or longest time that several items state; the code {@code none} where all state the same. */
    private String end(List<Fact> found, boolean least, String grammaticalCase) {
        List<Value.Period> periods = found.stream()
                .flatMap(fact -> fact instanceof Fact.Single single && single.original() instanceof Value.Period period
                        ? Stream.of(period) : Stream.empty())
                .sorted((a, b) -> a.span().compare(b.span()).orElse(a.span().unit().compareTo(b.span().unit())))
                .toList();
        if (periods.isEmpty() || least && periods.get(0).equals(periods.get(periods.size() - 1))) {
            return NOTHING;
        }
        return words.wording().print(periods.get(least ? 0 : periods.size() - 1), grammaticalCase);
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

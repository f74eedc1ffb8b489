package io.github.boldprint.diff;

import io.github.boldprint.language.Languages;
import io.github.boldprint.language.Literal;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the prose that a change leaves behind: what speaks of a fact in words of its own, and translations of what was
 * said anew. What quotes a fact follows it by itself.
 */
final class EchoFinder {

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;
    private static final int SHORTEST_TEXT = 4;
    private static final String STALE = "the original changed and this translation did not";

    private final PolicySet before;
    private final PolicySet after;
    private final Languages languages;
    private final Map<String, List<Passage>> passages = new HashMap<>();
    /** What each passage states in words of its own; to read it costs more than all the rest. */
    private final Map<Passage, List<Value>> literals = new IdentityHashMap<>();

    EchoFinder(Version before, Version after) {
        this.before = before.policies();
        this.after = after.policies();
        this.languages = after.languages();
    }

    /** The prose to look at because of a change; none where nothing but its form changed. */
    List<Echo> of(Draft draft) {
        if (draft.ruling().direction() == Direction.NEUTRAL) {
            return List.of();
        }
        List<Echo> echoes = new ArrayList<>();
        switch (draft.where().subject()) {
            case FACT, ITEM -> {
                draft.field().ifPresent(field -> ofFact(draft, field, echoes));
                translated(draft, echoes);
            }
            case CLAUSE, SUMMARY -> ofWords(draft, echoes);
            default -> { }
        }
        return echoes;
    }

    private void ofFact(Draft draft, Field field, List<Echo> echoes) {
        boolean business = draft.where().policy().equals(Where.BUSINESS);
        List<Echo> others = new ArrayList<>();
        after.policies().stream()
                .filter(policy -> business || policy.id().equals(draft.where().policy()))
                .flatMap(policy -> passages(policy, draft.where().markets()).stream())
                .forEach(passage -> {
                    Optional<String> why = quotes(passage.prose(), passage.where().policy(), draft.where())
                            ? Optional.empty() : speaks(passage, draft, field);
                    why.ifPresent(some -> echoes.add(new Echo(passage.where(), some, true)));
                    if (why.isEmpty() && !business) {
                        beside(passage, draft).ifPresent(some -> others.add(new Echo(passage.where(), some, false)));
                    }
                });
        echoes.addAll(others);
    }

    /** Why a text of the same policy is listed although nothing in it speaks of the fact. */
    private Optional<String> beside(Passage passage, Draft draft) {
        if (!quotes(passage.prose(), passage.where().policy(), draft.where())) {
            return Optional.of("it does not quote it");
        }
        return passage.language().equals(after.business().source()) ? Optional.empty()
                : Optional.of("this translation quotes it, and the words round it may not fit any more");
    }

    /** Why a text may speak of a fact, if it does. */
    private Optional<String> speaks(Passage passage, Draft draft, Field field) {
        if (quotes(passage.original(), passage.where().policy(), draft.where())) {
            return Optional.of("the original quotes it and this translation does not");
        }
        for (Optional<Said> said : List.of(draft.before(), draft.after())) {
            if (said.flatMap(Said::value).filter(value -> states(passage, value)).isPresent()) {
                return Optional.of("it says '" + said.get().text() + "' in words of its own");
            }
        }
        return names(passage, draft.where().policy(), field)
                ? Optional.of("it speaks of it in words of its own") : Optional.empty();
    }

    private boolean states(Passage passage, Value value) {
        Wording wording = languages.in(passage.language());
        if (value instanceof Value.Period || value instanceof Value.Money || value instanceof Value.Percentage) {
            return literals.computeIfAbsent(passage, some -> some.lines()
                    .flatMap(text -> wording.literals(text).stream())
                    .map(Literal::value).toList()).stream().anyMatch(literal -> agree(value, literal));
        }
        if (value instanceof Value.Flag || value instanceof Value.Choice || value instanceof Value.Decimal) {
            return false;
        }
        String text = passage.title() + "\n" + passage.prose().markdown();
        return Stream.of(value.code(), wording.print(value)).distinct()
                .anyMatch(words -> words.length() >= SHORTEST_TEXT && text.contains(words));
    }

    private static boolean agree(Value fact, Value said) {
        if (fact instanceof Value.Period range && said instanceof Value.Period one && range.span().isRange()
                && range.span().unit() == one.span().unit() && !one.span().isRange()) {
            return one.span().most() == range.span().least() || one.span().most() == range.span().most();
        }
        return Directions.isSame(fact, said);
    }

    /**
     * Whether a text holds all the longer words of the fact's label, whatever their endings; one alone says too
     * little.
     */
    private boolean names(Passage passage, String policy, Field field) {
        Optional<String> label = languages.in(passage.language()).say(policy + "." + field.path() + ".label");
        List<String> wanted = label.map(EchoFinder::stems).orElse(List.of());
        return wanted.size() > 1 && stems(passage.lines().collect(Collectors.joining(" "))).containsAll(wanted);
    }

    private static List<String> stems(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length()))).distinct().toList();
    }

    /** Translations of a fact whose words changed, and that stayed as they were. */
    private void translated(Draft draft, List<Echo> echoes) {
        String source = after.business().source();
        if (!draft.where().language().equals(Optional.of(source))) {
            return;
        }
        Optional<Fact.Single> was = fact(before, draft);
        Optional<Fact.Single> is = fact(after, draft);
        if (was.isPresent() && is.isPresent()) {
            is.get().value().byLanguage().forEach((language, value) -> {
                if (!language.equals(source) && was.get().value().in(language).filter(value::equals).isPresent()) {
                    Where where = draft.where().in(language);
                    echoes.add(new Echo(new Where(where.policy(), where.subject(), where.path(), where.markets(),
                            where.notIn(), where.language(), is.get().places().inOrOriginal(language)), STALE, true));
                }
            });
        }
    }

    private static Optional<Fact.Single> fact(PolicySet set, Draft draft) {
        return draft.where().policy().equals(Where.BUSINESS) ? set.business().facts().single(draft.where().path())
                : set.policy(draft.where().policy()).map(policy -> read(policy, draft.where().markets()))
                        .flatMap(policy -> policy.facts().single(draft.where().path()));
    }

    /** Translations of words that changed, and that stayed as they were. */
    private void ofWords(Draft draft, List<Echo> echoes) {
        Where where = draft.where();
        boolean original = where.language().equals(Optional.of(after.business().source()));
        if (!original || draft.before().isEmpty() || draft.after().isEmpty()) {
            return;
        }
        List<Passage> older = translations(before.policy(where.policy()), where, "was");
        translations(after.policy(where.policy()), where, "is").stream()
                .filter(passage -> older.stream().anyMatch(passage::isSameAs))
                .forEach(passage -> echoes.add(new Echo(passage.where(), STALE, true)));
    }

    /** What a policy says at a place in other languages. */
    private List<Passage> translations(Optional<Policy> policy, Where where, String version) {
        return policy.map(some -> passages(some, where.markets(), version)).orElse(List.of()).stream()
                .filter(passage -> !passage.language().equals(where.language().orElse("")))
                .filter(passage -> passage.where().subject() == where.subject())
                .filter(passage -> passage.where().path().equals(where.path()))
                .toList();
    }

    private static boolean quotes(Prose prose, String home, Where fact) {
        return prose.quotes().stream().anyMatch(quote -> quote.path().equals(fact.policy() + "." + fact.path())
                || home.equals(fact.policy()) && quote.path().equals(fact.path()));
    }

    private List<Passage> passages(Policy policy, List<String> markets) {
        return passages(policy, markets, "is");
    }

    private List<Passage> passages(Policy policy, List<String> markets, String version) {
        return passages.computeIfAbsent(version + " " + policy.id() + " " + String.join(" ", markets),
                key -> Passage.all(read(policy, markets), markets));
    }

    private static Policy read(Policy policy, List<String> markets) {
        return markets.isEmpty() ? policy : policy.in(markets.get(0));
    }
}

package io.github.boldprint.pack;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public texts of policies, folded once however many rules read them. */
final class Texts {

    private final Map<String, List<Said>> byPolicy = new HashMap<>();

    List<Said> of(Policy policy) {
        return byPolicy.computeIfAbsent(policy.id(), id -> read(policy));
    }

    private static List<Said> read(Policy policy) {
        List<Said> said = new ArrayList<>();
        policy.summary().ifPresent(summary -> summary.byLanguage()
                .forEach((language, prose) -> prose(language, Optional.empty(), prose, said)));
        for (Clause clause : policy.publicClauses()) {
            clause.text().byLanguage().forEach((language, text) -> {
                if (!clause.isSaidIn(language)) {
                    return;
                }
                said.add(new Said(language, Optional.of(clause), true, Folded.of(text.title()),
                        offset -> text.titleAt()));
                prose(language, Optional.of(clause), text.prose(), said);
            });
        }
        policy.facts().forEach(fact -> fact(fact, said));
        return List.copyOf(said);
    }

    private static void prose(String language, Optional<Clause> clause, Prose prose, List<Said> said) {
        prose.words().forEach(words ->
                said.add(new Said(language, clause, false, Folded.of(words.text()), words.places())));
    }

    private static void fact(Fact fact, List<Said> said) {
        if (fact instanceof Fact.Single single && single.original() instanceof Value.Text) {
            single.value().byLanguage()
                    .forEach((language, value) -> said.add(new Said(language, Optional.empty(), false,
                    Folded.of(value.code()), offset -> single.places().inOrOriginal(language))));
        }
    }
}

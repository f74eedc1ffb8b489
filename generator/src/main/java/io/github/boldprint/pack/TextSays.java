package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code {text: {en: "…"}, in: clause | policy}}: words that are prescribed as they are.
 *
 * @param inClause whether they must stand in a clause or its title; else the summary and facts count too
 */
record TextSays(Map<String, Phrase> phrases, boolean inClause) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        if (scope.isUnread()) {
            return Verdict.unread(scope.place());
        }
        List<String> languages = scope.business().languages();
        List<String> known = Tongues.shared(phrases.keySet(), languages);
        return known.isEmpty() ? Verdict.judgement(scope.place(), Tongues.unknown(phrases.keySet(), languages))
                : Verdict.all(known.stream().map(language -> in(language, scope)).toList());
    }

    private Verdict in(String language, Scope scope) {
        Phrase phrase = phrases.get(Tongues.key(phrases.keySet(), language));
        for (Said said : scope.said()) {
            Optional<Location> at = said.language().equals(language) && (!inClause || said.clause().isPresent())
                    ? said.find(phrase) : Optional.empty();
            if (at.isPresent()) {
                String kind = scope.policy().orElseThrow().id();
                String page = said.clause().map(clause -> Pages.clause(kind, clause.id())).orElse(Pages.of(kind));
                return Verdict.met(new Evidence("the words '" + phrase.shown() + "'", at.get(), page));
            }
        }
        return Verdict.unmet(scope.place(), "write the words '" + phrase.shown() + "' in "
                + (inClause ? "a clause" : "the policy") + " in language '" + language + "'");
    }

    @Override
    public String says() {
        return (inClause ? "a clause" : "the policy") + " has the words " + phrases.entrySet().stream()
                .map(phrase -> "'" + phrase.getValue().shown() + "' (" + phrase.getKey() + ")")
                .collect(Collectors.joining(", "));
    }
}

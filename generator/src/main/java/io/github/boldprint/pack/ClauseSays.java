package io.github.boldprint.pack;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code {clause: topic, minWords: n, mentions: {en: [[a, b], [c]]}}}: the public clauses about a topic, taken
 * together.
 *
 * @param minWords 0 for any number
 * @param mentions by language, what must be said: one phrase of each group
 */
record ClauseSays(String topic, int minWords, Map<String, List<List<Phrase>>> mentions) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        Verdict verdict = verdict(scope);
        return verdict.state() == Verdict.State.MET ? verdict : verdict.about(topic);
    }

    private Verdict verdict(Scope scope) {
        Optional<Policy> policy = scope.policy();
        List<Clause> clauses = policy.stream().flatMap(of -> of.publicClauses().stream())
                .filter(clause -> clause.topic().equals(Optional.of(topic))).toList();
        if (clauses.isEmpty()) {
            return scope.isUnread() ? Verdict.unread(scope.place())
                    : Verdict.unmet(scope.place(), "add a public clause with 'topic: " + topic + "'");
        }
        boolean unread = clauses.stream().flatMap(clause -> clause.text().byLanguage().values().stream())
                .anyMatch(text -> text.prose() == Prose.REFUSED);
        if (unread) {
            return Verdict.unread(clauses.get(0).at());
        }
        List<String> languages = scope.business().languages();
        List<String> known = Tongues.shared(mentions.keySet(), languages);
        if (!mentions.isEmpty() && known.isEmpty()) {
            return Verdict.judgement(clauses.get(0).at(), Tongues.unknown(mentions.keySet(), languages));
        }
        List<Verdict> verdicts = new ArrayList<>();
        languages.forEach(language -> verdicts.add(in(language, clauses, scope)));
        String of = policy.orElseThrow().id();
        Verdict all = Verdict.all(verdicts);
        return all.state() != Verdict.State.MET ? all : Verdict.met(clauses.stream()
                .map(clause -> new Evidence("clause '" + clause.id() + "'", clause.at(), Pages.clause(of, clause.id())))
                .toArray(Evidence[]::new));
    }

    /** A language in which the clauses are not said is a matter of translation, not of this rule. */
    private Verdict in(String language, List<Clause> clauses, Scope scope) {
        List<Said> said = scope.said().stream()
                .filter(text -> text.language().equals(language) && text.clause().filter(clauses::contains).isPresent())
                .toList();
        var at = clauses.get(0).text().in(language).map(text -> text.at()).orElse(clauses.get(0).at());
        int words = said.stream().filter(text -> !text.title()).mapToInt(Said::words).sum();
        if (said.isEmpty()) {
            return Verdict.met();
        }
        if (words < minWords) {
            return Verdict.unmet(at,
                    "the text about '" + topic + "' has " + words + " words, and so few can hardly say it (at least "
                    + minWords + " are looked for)");
        }
        List<String> missing = Tongues.shared(mentions.keySet(), List.of(language)).stream()
                .flatMap(tag -> mentions.get(Tongues.key(mentions.keySet(), tag)).stream())
                .filter(group -> group.stream()
                        .noneMatch(phrase -> said.stream().anyMatch(text -> text.find(phrase).isPresent())))
                .map(ClauseSays::words)
                .toList();
        return missing.isEmpty() ? Verdict.met()
                : Verdict.unmet(at, "the text about '" + topic + "' in language '" + language + "' must mention "
                        + String.join(", and ", missing));
    }

    @Override
    public String says() {
        String mentioned = mentions.values().stream().findFirst()
                .map(groups -> " and mentions "
                        + groups.stream().map(ClauseSays::words).collect(Collectors.joining(", and ")))
                .orElse("");
        return "a public clause has 'topic: " + topic + "'"
                + (minWords == 0 ? "" : " and at least " + minWords + " words") + mentioned;
    }

    private static String words(List<Phrase> group) {
        return group.stream().map(phrase -> "'" + phrase.shown() + "'").collect(Collectors.joining(" or "));
    }
}

package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code {forbid: {en: [phrase]}}}: words that stand nowhere in the policy; in other languages nothing is known. */
record Unsaid(Map<String, List<Phrase>> phrases) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        for (Said said : scope.said()) {
            for (String language : Tongues.shared(phrases.keySet(), List.of(said.language()))) {
                for (Phrase phrase : phrases.get(Tongues.key(phrases.keySet(), language))) {
                    Optional<Location> at = said.find(phrase);
                    if (at.isPresent()) {
                        return Verdict.unmet(at.get(), "take out the words '" + phrase.shown() + "'")
                                .about(said.clause().map(Clause::id).orElse("facts"));
                    }
                }
            }
        }
        if (scope.isUnread()) {
            return Verdict.unread(scope.place());
        }
        return Verdict.met(scope.evidence("nothing says so"));
    }

    @Override
    public String says() {
        return "the policy says nowhere " + phrases.values().stream().flatMap(List::stream)
                .map(phrase -> "'" + phrase.shown() + "'").collect(Collectors.joining(" or "));
    }
}

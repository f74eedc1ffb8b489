package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code {forbid: {en: [phrase]}, links: [law.example/old], in: policy | every-policy}}: words that stand nowhere, and
 * addresses to which nothing leads; of words in other languages nothing is known.
 *
 * @param links hosts with a path, to which no link and no stated address leads, nor to anything below
 * @param everywhere whether it holds for every policy, whichever the rule asks
 */
record Unsaid(Map<String, List<Phrase>> phrases, List<String> links, boolean everywhere) implements Assertion {

    Unsaid {
        links = List.copyOf(links);
    }

    @Override
    public Verdict judge(Scope scope) {
        List<Policy> policies = everywhere ? scope.policies() : scope.policy().stream().toList();
        List<Verdict> against = new ArrayList<>();
        for (Policy policy : policies) {
            words(policy, scope).or(() -> address(policy)).ifPresent(against::add);
        }
        if (!against.isEmpty()) {
            return against.get(0)
                    .about(against.stream().flatMap(verdict -> verdict.about().stream()).toArray(String[]::new));
        }
        if (scope.isUnread()) {
            return Verdict.unread(scope.place());
        }
        return Verdict.met(scope.evidence("nothing says so"));
    }

    private Optional<Verdict> words(Policy policy, Scope scope) {
        for (Said said : scope.said(policy)) {
            for (String language : Tongues.shared(phrases.keySet(), List.of(said.language()))) {
                for (Phrase phrase : phrases.get(Tongues.key(phrases.keySet(), language))) {
                    Optional<Location> at = said.find(phrase);
                    if (at.isPresent()) {
                        return Optional.of(Verdict.unmet(at.get(), "take out the words '" + phrase.shown() + "'")
                                .about(name(policy, said.clause().map(Clause::id).orElse("facts"))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> address(Policy policy) {
        return Addressed.in(policy).stream()
                .filter(address -> links.stream().anyMatch(address::leadsTo))
                .findFirst()
                .map(address -> Verdict.unmet(address.at(), "take out the address '" + address.url() + "'")
                        .about(name(policy, address.url())));
    }

    private String name(Policy policy, String inside) {
        return everywhere ? policy.id() + "." + inside : inside;
    }

    @Override
    public String says() {
        Stream<String> words = phrases.values().stream().flatMap(List::stream).map(Phrase::shown);
        return (everywhere ? "no policy says" : "the policy says nowhere") + " " + Stream.concat(words, links.stream())
                .map(each -> "'" + each + "'").collect(Collectors.joining(" or "));
    }
}

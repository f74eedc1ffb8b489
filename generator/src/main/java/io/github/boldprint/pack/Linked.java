package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code {link: target, in: policy | every-page, words: {en: [privacy]}}}.
 *
 * <p>{@code every-page} asks for a policy only: the site links every policy from each of its pages, by the policy's
 * title, so it is met where there is that policy. Other pages of the business are not at hand here.
 *
 * @param words by language, of which the link has one; none for any words
 */
record Linked(Target target, boolean everyPage, Map<String, List<Phrase>> words) implements Assertion {

    /** Where the link must lead. */
    sealed interface Target permits ToPolicy, ToAddress, ToFact {

        boolean isMetBy(Link.Target link, Scope scope);

        /** As a rule writes it. */
        String written();
    }

    record ToPolicy(String kind, Optional<String> anchor, String written) implements Target {
        @Override
        public boolean isMetBy(Link.Target link, Scope scope) {
            return link instanceof Link.ToPolicy to && to.kind().equals(kind)
                    && (anchor.isEmpty() || anchor.equals(to.anchor()));
        }
    }

    /** Any address that begins so. */
    record ToAddress(String written) implements Target {
        @Override
        public boolean isMetBy(Link.Target link, Scope scope) {
            return link instanceof Link.ToAddress to && to.url().startsWith(written);
        }
    }

    /** The address that a fact states, quoted or written out. */
    record ToFact(FactRef ref) implements Target {
        @Override
        public boolean isMetBy(Link.Target link, Scope scope) {
            if (link instanceof Link.ToFact to) {
                String path = to.quote().path();
                return path.equals(ref.path()) || path.equals(ref.home() + "." + ref.path());
            }
            Optional<String> stated = scope.find(ref).map(Printed::value);
            return link instanceof Link.ToAddress to && stated.equals(Optional.of(to.url()));
        }

        @Override
        public String written() {
            return ref.written();
        }
    }

    @Override
    public Verdict judge(Scope scope) {
        if (everyPage) {
            return onEveryPage(scope);
        }
        if (scope.isUnread() || scope.policy().isEmpty()) {
            return scope.isUnread()
                    ? Verdict.unread(scope.place())
                    : Verdict.unmet(scope.place(), asked()).about(target.written());
        }
        List<String> languages = scope.business().languages();
        List<String> known = words.isEmpty()
                ? List.of(scope.business().source())
                : Tongues.shared(words.keySet(), languages);
        return known.isEmpty() ? Verdict.judgement(scope.place(), Tongues.unknown(words.keySet(), languages))
                : Verdict.all(known.stream().map(language -> in(language, scope)).toList());
    }

    private Verdict in(String language, Scope scope) {
        Policy policy = scope.policy().orElseThrow();
        for (Passage passage : passages(policy, language)) {
            for (Link link : passage.prose.links()) {
                if (target.isMetBy(link.target(), scope) && fits(passage.prose.wordsOf(link), language)) {
                    return Verdict.met(new Evidence("the link to " + target.written(), link.at(), passage.page));
                }
            }
        }
        Optional<Location> near = target instanceof ToFact to ? scope.find(to.ref).map(Fact::at) : Optional.empty();
        return Verdict.unmet(near.orElse(scope.place()), asked()).about(target.written());
    }

    private Verdict onEveryPage(Scope scope) {
        String kind = ((ToPolicy) target).kind;
        Optional<Policy> policy = scope.policy(kind);
        if (policy.isEmpty()) {
            return Verdict.unmet(scope.business().at(), "write policies/" + kind + ".yaml; every page will link to it");
        }
        for (String language : Tongues.shared(words.keySet(), scope.business().languages())) {
            String title = scope.languages().in(language).say(kind + ".title").orElse("");
            if (!fits(title, language)) {
                return Verdict.unmet(
                        policy.get().at(), "the links to this policy say '" + title + "' in language '" + language
                        + "', and must say '" + words.get(Tongues.key(words.keySet(), language)).get(0).shown()
                        + "'; write '" + kind + ".title' in messages/" + language + ".yaml");
            }
        }
        return Verdict.met(new Evidence("every page links to the policy", policy.get().at(), Pages.of(kind)));
    }

    private boolean fits(String said, String language) {
        return words.isEmpty() || words.get(Tongues.key(words.keySet(), language)).stream()
                .anyMatch(phrase -> phrase.in(Folded.of(said)).isPresent());
    }

    private record Passage(Prose prose, String page) {}

    private static List<Passage> passages(Policy policy, String language) {
        List<Passage> passages = new ArrayList<>();
        policy.summary().flatMap(summary -> summary.in(language))
                .ifPresent(prose -> passages.add(new Passage(prose, Pages.of(policy.id()))));
        policy.publicClauses().forEach(clause -> clause.text().in(language)
                .ifPresent(text -> passages.add(new Passage(text.prose(), Pages.clause(policy.id(), clause.id())))));
        return passages;
    }

    private String asked() {
        return "link to " + target.written() + wording();
    }

    @Override
    public String says() {
        return (everyPage ? "every page" : "the policy") + " links to " + target.written() + wording();
    }

    private String wording() {
        return words.values().stream().findFirst().map(phrases -> " with the words '" + phrases.get(0).shown() + "'")
                .orElse("");
    }
}

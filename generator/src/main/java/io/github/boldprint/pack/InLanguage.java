package io.github.boldprint.pack;

import io.github.boldprint.policy.Policy;
import java.util.List;
import java.util.Optional;

/** {@code {language: ms}}: the policy can be read in a language. */
record InLanguage(String tag) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        List<String> spoken = Tongues.shared(java.util.Set.of(tag), scope.business().languages());
        Optional<Policy> policy = scope.policy();
        if (spoken.isEmpty()) {
            return Verdict.unmet(scope.business().at(), "add '" + tag + "' to 'languages' and translate the policy")
                    .about(tag);
        }
        if (policy.isEmpty() || scope.isUnread()) {
            return scope.isUnread()
                    ? Verdict.unread(scope.place())
                    : Verdict.unmet(scope.place(), "write the policy").about(tag);
        }
        boolean said = spoken.stream().anyMatch(language ->
                language.equals(scope.business().source()) || isSaid(policy.get(), language));
        return said ? Verdict.met(scope.evidence("said in language '" + spoken.get(0) + "'"))
                : Verdict.unmet(policy.get().at(),
                        "translate this policy in policies/" + policy.get().id() + "." + spoken.get(0)
                        + ".yaml").about(tag);
    }

    /** A file whose texts are all still to be translated says nothing. */
    private static boolean isSaid(Policy policy, String language) {
        return policy.translations().containsKey(language)
                && (policy.publicClauses().isEmpty() || policy.publicClauses().stream()
                .anyMatch(clause -> clause.isSaidIn(language)));
    }

    @Override
    public String says() {
        return "the policy can be read in language '" + tag + "'";
    }
}

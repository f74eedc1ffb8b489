package io.github.boldprint.site;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the views of a policy's clauses: a variant's clause under the one that it replaces, a new one at the end. */
record Clauses(Stand stand, Policy policy) {

    List<ClauseView> all() {
        List<ClauseView> views = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            views.add(general(clause));
            variants(clause.id(), stand.id(policy, clause.id()), views);
        }
        policy.variants().stream()
                .flatMap(variant -> variant.clauses().stream().map(Clause::id))
                .distinct()
                .filter(id -> policy.clause(id).isEmpty())
                .forEach(id -> variants(id, "", views));
        return views;
    }

    private void variants(String id, String under, List<ClauseView> views) {
        for (Variant variant : policy.variants()) {
            variant.clauses().stream()
                    .filter(clause -> clause.id().equals(id) && holds(clause, variant))
                    .forEach(clause -> views.add(local(clause, variant, under)));
        }
    }

    /** Whether no later variant takes a clause's place in every market. */
    private boolean holds(Clause clause, Variant variant) {
        return variant.markets().stream().anyMatch(market ->
                markets().in(market, policy).clause(clause.id()).filter(clause::equals).isPresent());
    }

    private ClauseView general(Clause clause) {
        String language = language(clause);
        return view(clause, clause.id(), clause.text().inOrOriginal(language).title(), Scope.EVERYWHERE, "");
    }

    private ClauseView local(Clause clause, Variant variant, String under) {
        String language = language(clause);
        String title = stand.edition().differences(language).difference(policy, new Spread.Local<>(
                variant.markets(), Optional.of(clause.text().inOrOriginal(language).title())));
        return view(clause, clause.id() + "--" + variant.id(), title, markets().scope(variant, policy), under);
    }

    private ClauseView view(Clause clause, String anchor, String title, Scope scope, String under) {
        String language = language(clause);
        ClauseText text = clause.text().inOrOriginal(language);
        String id = stand.id(policy, anchor);
        Addresses addresses = stand.edition().addresses();
        String page = addresses.absolute(addresses.policy(stand.edition().language(), policy.id()));
        return new ClauseView(
                id,
                title,
                text.prose().html(stand.resolver(policy, language, scope)),
                language.equals(stand.edition().language()) ? "" : language,
                page.isEmpty() ? "#" + id : page + "#" + anchor,
                under,
                notice(clause, scope),
                anchor.equals(clause.id()) ? shortAddress(clause) : "",
                anchor.equals(clause.id()) ? formerly(clause) : List.of());
    }

    private String shortAddress(Clause clause) {
        Addresses addresses = stand.edition().addresses();
        return addresses.absolute(addresses.file(stand.edition().language(),
                ShortAddress.file(ShortAddress.code(policy.id(), clause.id()))));
    }

    /** Old links must still arrive. */
    private List<String> formerly(Clause clause) {
        return policy.aliases().stream().filter(alias -> alias.now().equals(clause.id()))
                .map(alias -> stand.id(policy, alias.old())).toList();
    }

    /** Where the clause would hold, but is taken away. */
    private String notice(Clause clause, Scope scope) {
        Spread<Boolean> there = markets().spread(policy, scope, place -> place.clause(clause.id()).map(found -> true));
        return there.locals().stream()
                .filter(local -> local.said().isEmpty())
                .map(local -> stand.edition().differences(stand.edition().language())
                        .difference(policy, new Spread.Local<>(local.markets(), Optional.empty())))
                .findFirst()
                .orElse("");
    }

    private String language(Clause clause) {
        String language = stand.edition().language();
        return clause.text().languages().contains(language) ? language : clause.text().source();
    }

    private Markets markets() {
        return stand.edition().markets();
    }
}

package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Recipe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Outlines one policy: what the plan says of it, with usual answers beside it, and blanks for what nobody said. */
final class PolicyOutline {

    static final String FALLBACK_LANGUAGE = "en";

    private final Plan plan;
    private final Answers answers;
    private final Kind kind;
    private final YamlNode.Mapping planned;
    private final List<Recipe> recipes;
    private final Optional<Existing> existing;

    PolicyOutline(Plan plan, Answers answers, Kind kind, Optional<YamlNode.Mapping> planned, List<Recipe> recipes,
            Optional<Existing> existing) {
        this.existing = existing;
        this.plan = plan;
        this.answers = answers;
        this.kind = kind;
        this.planned = planned.flatMap(policy -> policy.get("facts")).map(YamlNode.Mapping.class::cast)
                .orElse(new YamlNode.Mapping(List.of(), kind.at()));
        this.recipes = recipes;
    }

    /** The policy's own file. */
    Draft.Group first(String language, LocalDate today) {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("kind", new Draft.Value(kind.id()));
        members.put("effective", new Draft.Value(today.toString()));
        members.put("review", review(today));
        Set<String> suggested = new LinkedHashSet<>();
        recipes.forEach(recipe -> suggested.addAll(recipe.suggests()));
        existing.ifPresent(page -> suggested.addAll(page.suggests()));
        if (!suggested.isEmpty()) {
            members.put("confirm", new Draft.Values(List.copyOf(suggested)));
        }
        add(members, language, false);
        return new Draft.Group(members);
    }

    /** The file that translates it. */
    Draft.Group translation(String language) {
        Map<String, Draft> members = new LinkedHashMap<>();
        add(members, language, true);
        return new Draft.Group(members);
    }

    private void add(Map<String, Draft> members, String language, boolean translating) {
        Terms terms = new Terms(plan.questions(), answers, plan.words(language));
        YamlNode.Mapping suggested = new YamlNode.Mapping(List.of(), kind.at());
        for (Recipe recipe : recipes) {
            suggested = suggested.and(Foreign.facts(recipe, language, FALLBACK_LANGUAGE));
        }
        YamlNode.Mapping stated = terms.without(planned, suggested).and(suggested);
        Draft.Group facts = new Drafter(terms, translating).facts(kind, stated);
        if (!facts.members().isEmpty()) {
            members.put("facts", facts);
        }
        List<Draft.Group> clauses = clauses(language, !translating, terms);
        if (!clauses.isEmpty()) {
            members.put("clauses", new Draft.Groups(clauses));
        }
    }

    /** The plan's clauses, or those of a page that is there already; and those of usual answers beside them. */
    private List<Draft.Group> clauses(String language, boolean first, Terms terms) {
        List<Draft.Group> clauses = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        List<YamlNode.Mapping> said = plan.clauses(kind.id(), language);
        List<YamlNode.Mapping> usual = said.isEmpty() ? plan.clauses(kind.id(), FALLBACK_LANGUAGE) : said;
        for (YamlNode.Mapping clause : existing.isPresent() ? List.<YamlNode.Mapping>of() : usual) {
            known.add(YamlNode.Sequence.id(clause));
            if (!terms.wanted(clause)) {
                continue;
            }
            clauses.add(said.isEmpty() ? Foreign.clause(clause, first) : Suggestion.clause(clause, first));
        }
        for (Recipe recipe : recipes) {
            boolean foreign = recipe.words(language).isEmpty();
            for (YamlNode.Mapping clause : recipe.clauses(foreign ? FALLBACK_LANGUAGE : language)) {
                if (known.add(YamlNode.Sequence.id(clause))) {
                    clauses.add(foreign ? Foreign.clause(clause, first) : Suggestion.clause(clause, first));
                }
            }
        }
        existing.filter(page -> first).ifPresent(page -> clauses.addAll(0, page.clauses(known)));
        return clauses;
    }

    private static Draft.Group review(LocalDate today) {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("last", new Draft.Value(today.toString()));
        members.put("every", new Draft.Value("P1Y"));
        return new Draft.Group(members);
    }
}

package io.github.boldprint.diff;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Variant;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The canonical text of what has several parts: a line for each, the same however its author wrote it. */
final class Canon {

    private Canon() {}

    /** A fact as a whole. */
    static String of(Fact fact) {
        if (fact instanceof Fact.Single single) {
            return single.original().code();
        }
        if (fact instanceof Fact.Several several) {
            return values(several.values());
        }
        if (fact instanceof Fact.Group group) {
            return group.field().type() == FieldType.ADDRESS ? address(group.members())
                    : of(group.members(), group.path());
        }
        return ((Fact.Items) fact).items().stream().map(item -> item.id() + ": " + String.join("; ", lines(item)))
                .collect(Collectors.joining("\n"));
    }

    /** What a group of facts says, a line a fact, with paths from the group. */
    static String of(Facts facts, String group) {
        return String.join("\n", lines(facts, group));
    }

    /** What an item says beside its id. */
    static String of(Fact.Item item) {
        return String.join("\n", lines(item));
    }

    /** Everything that a policy says. */
    static String of(Policy policy) {
        List<String> lines = new ArrayList<>(lines(policy.facts(), ""));
        policy.clauses().forEach(clause -> lines.addAll(lines(clause)));
        policy.variants().forEach(variant -> lines.add(of(variant)));
        return String.join("\n", lines);
    }

    /** Everything that a policy says in one language and not in all. */
    static String in(String language, Policy policy) {
        List<String> lines = new ArrayList<>();
        policy.factsAnywhere().forEach(fact -> {
            if (fact instanceof Fact.Single single && single.field().translate()) {
                single.value().in(language).ifPresent(value -> lines.add(single.path() + ": " + value.code()));
            }
        });
        policy.summary().flatMap(summary -> summary.in(language)).ifPresent(prose -> lines.add(prose.markdown()));
        policy.clauses().forEach(clause -> clause.text().in(language).ifPresent(text ->
                lines.add("## " + text.title() + "\n\n" + text.prose().markdown())));
        return String.join("\n", lines);
    }

    /** A variant as its author wrote it: its layer, not what holds with it. */
    static String of(Variant variant) {
        List<String> lines = new ArrayList<>();
        lines.add(variant.id() + ": " + String.join(", ", variant.regions()));
        lines.addAll(lines(variant.facts(), ""));
        variant.without().facts().stream().sorted().forEach(path -> lines.add("without fact " + path));
        variant.without().clauses().stream().sorted().forEach(id -> lines.add("without clause " + id));
        variant.clauses().forEach(clause -> lines.addAll(lines(clause)));
        return String.join("\n", lines);
    }

    /** Several single values. */
    static String values(List<Value> values) {
        return values.isEmpty() ? "none" : values.stream().map(Value::code).collect(Collectors.joining(", "));
    }

    private static String address(Facts members) {
        return members.all().stream().filter(Fact.Single.class::isInstance)
                .map(fact -> ((Fact.Single) fact).original().code()).collect(Collectors.joining(", "));
    }

    private static List<String> lines(Fact.Item item) {
        return lines(item.members(), item.path());
    }

    private static List<String> lines(Facts facts, String group) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : facts.all()) {
            String name = group.isEmpty() ? fact.path() : fact.path().substring(group.length() + 1);
            if (fact instanceof Fact.Single single) {
                lines.addAll(lines(name, single.value()));
            } else if (fact instanceof Fact.Group inner && inner.field().type() != FieldType.ADDRESS) {
                lines.addAll(lines(inner.members(), group));
            } else {
                lines.add(name + ": " + of(fact).replace("\n", " | "));
            }
        }
        return lines;
    }

    private static List<String> lines(String name, Localized<Value> value) {
        List<String> lines = new ArrayList<>();
        lines.add(name + ": " + value.original().code());
        new TreeMap<>(value.byLanguage()).forEach((language, said) -> {
            if (!language.equals(value.source())) {
                lines.add(name + " [" + language + "]: " + said.code());
            }
        });
        return lines;
    }

    private static List<String> lines(Clause clause) {
        List<String> lines = new ArrayList<>();
        lines.add("clause " + clause.id() + " (" + clause.audience().name().toLowerCase(java.util.Locale.ROOT)
                + clause.topic().map(topic -> ", " + topic).orElse("") + ")");
        new TreeMap<>(clause.text().byLanguage()).forEach((language, text) ->
                lines.add("[" + language + "] " + text.title() + "\n" + text.prose().markdown().strip()));
        return lines;
    }
}

package io.github.boldprint.check.rules;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows a path to its fact, name by name.
 *
 * <p>The first name is looked up among the policy's own facts, then as {@code business}, then as another policy.
 */
final class FactTrail {

    private final Promiser by;
    /** What the author wrote before the path: nothing, {@code business.} or another policy's name. */
    private final String before;
    private final String whole;
    private final List<Field> trail = new ArrayList<>();
    private String path = "";
    private boolean atItem;
    private Optional<Lead.Missing> missing = Optional.empty();

    private FactTrail(Promiser by, String before, String whole) {
        this.by = by;
        this.before = before;
        this.whole = whole;
    }

    /** Where a path in a text of this policy leads. */
    static Lead follow(String path, Promiser home, PolicySet policies) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        if (home.kind().field(first).isPresent()) {
            return inside(home, path);
        }
        if (dot < 0) {
            return elsewhere(path, home, policies).<Lead>map(Lead.Nowhere::new).orElseGet(() -> inside(home, path));
        }
        String rest = path.substring(dot + 1);
        if (first.equals(Promiser.BUSINESS)) {
            boolean unread = policies.unread().contains(Promiser.SITE);
            return unread ? new Lead.Settled() : inside(Promiser.business(policies), first + ".", rest);
        }
        return policies.vocabulary().kind(first).isPresent()
                ? inPolicy(first, rest, policies)
                : new Lead.Nowhere(elsewhere(path, home, policies)
                        .orElseGet(() -> unknown(path, first, home, policies)));
    }

    /** Says who else states what this policy cannot; empty where the name is near one of its own facts. */
    private static Optional<String> elsewhere(String path, Promiser home, PolicySet policies) {
        return Nearest.to(path, home.kind().paths()).isPresent() ? Optional.empty() : Promiser.all(policies).stream()
                .filter(other -> other.facts().find(path).isPresent())
                .map(other -> "'" + path + "' is not a fact of " + home.words() + "; did you mean '" + other.id() + "."
                        + path + "'?")
                .findFirst();
    }

    /** Where a path among the facts of a policy or of the business leads. */
    static Lead inside(Promiser by, String path) {
        return inside(by, "", path);
    }

    private static Lead inside(Promiser by, String before, String path) {
        return by.facts().isRefused(path) ? new Lead.Settled() : new FactTrail(by, before, path).walk();
    }

    private static Lead inPolicy(String kind, String path, PolicySet policies) {
        String file = Promiser.file(kind);
        if (policies.unread().contains(file)) {
            return new Lead.Settled();
        }
        return policies.policy(kind)
                .map(policy -> inside(Promiser.of(policy), kind + ".", path))
                .orElseGet(() -> new Lead.Nowhere("'" + kind + "." + path + "' is a fact of a policy that is not there;"
                        + " write " + file + ", or leave the quote out"));
    }

    private static String unknown(String path, String first, Promiser home, PolicySet policies) {
        String own = Nearest.hint(path, home.kind().paths());
        List<String> starts = new ArrayList<>(policies.vocabulary().ids());
        starts.add(Promiser.BUSINESS);
        String rest = path.substring(first.length());
        String other = Nearest.to(first, starts).map(start -> "; did you mean '" + start + rest + "'?").orElse("");
        return "'" + path + "' is not a fact of " + home.words() + ", and there is no '" + first + "' to quote from"
                + (own.isEmpty() ? other : own);
    }

    private Lead walk() {
        List<Field> level = by.kind().fields();
        for (String name : whole.split("\\.", -1)) {
            if (!atItem && !trail.isEmpty() && last().isListOfGroups()) {
                if (isStray(name)) {
                    return by.facts().hasLostItems(path) ? new Lead.Settled() : new Lead.Nowhere(noSuchItem(name));
                }
                path = path + "." + name;
                atItem = true;
                continue;
            }
            Optional<Field> field = quotable(level).stream().filter(known -> known.name().equals(name)).findFirst();
            if (field.isEmpty()) {
                return new Lead.Nowhere(notAFact(name, level));
            }
            enter(field.get());
            level = field.get().fields();
        }
        return end();
    }

    private void enter(Field field) {
        path = path.isEmpty() ? field.name() : path + "." + field.name();
        trail.add(field);
        atItem = false;
        if (missing.isEmpty() && by.facts().find(path).isEmpty()) {
            missing = Optional.of(new Lead.Missing(by, field, path, field.path(), List.copyOf(trail)));
        }
    }

    private Lead end() {
        if (!last().isListOfGroups() && last().fields().isEmpty()) {
            return missing.isPresent()
                    ? missing.get().wanting(last().path(), trail)
                    : new Lead.Stated(by, by.facts().find(path).orElseThrow(), List.copyOf(trail));
        }
        String item = last().isListOfGroups() && !atItem ? "." + ids().stream().findFirst().orElse("<id>") : "";
        String inner = quotable(last().fields()).stream().findFirst().map(Field::name).orElse("");
        return new Lead.Nowhere(
                "'" + before + whole + "' holds several facts, and only a single one can be quoted; name"
                + " one, such as '" + before + whole + item + "." + inner + "'");
    }

    private boolean isStray(String id) {
        return missing.isEmpty() && !ids().contains(id);
    }

    private String noSuchItem(String id) {
        String known = ids().isEmpty() ? "it is empty" : "it has '" + String.join("', '", ids()) + "'";
        return "'" + before + path + "' has no item '" + id + "': " + known + Nearest.hint(id, ids());
    }

    private String notAFact(String name, List<Field> level) {
        List<String> names = quotable(level).stream().map(Field::name).toList();
        String way = before + (path.isEmpty() ? "" : path + ".");
        String hint = Nearest.to(name, names).map(near -> "; did you mean '" + way + near + "'?")
                .orElse(names.isEmpty() ? "; it is a single fact, so quote it as '" + before + path + "'"
                        : "; known are " + String.join(", ", names));
        return "'" + before + whole + "' is not a fact of " + by.words() + hint;
    }

    private List<String> ids() {
        return by.facts().items(path).stream().map(Fact.Item::id).toList();
    }

    /** The id of an item is its address, not a fact. */
    private List<Field> quotable(List<Field> level) {
        boolean ofItem = !trail.isEmpty() && last().isListOfGroups();
        return ofItem ? level.stream().filter(field -> !field.name().equals("id")).toList() : level;
    }

    private Field last() {
        return trail.get(trail.size() - 1);
    }
}

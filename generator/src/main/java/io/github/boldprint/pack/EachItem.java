package io.github.boldprint.pack;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.vocabulary.Example;
import io.github.boldprint.vocabulary.Field;
import java.util.List;
import java.util.Set;

/**
 * {@code {each: list, assert: …}}: paths inside begin at the item. A list that is not stated fails; one without items
 * has nothing to fail.
 */
record EachItem(FactRef list, Assertion part) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        if (scope.isUnread(list)) {
            return Verdict.unread(scope.placeOf(list));
        }
        List<Fact> found = scope.find(list).stream().toList();
        if (found.isEmpty()) {
            return Verdict.unmet(scope.placeOf(list), stated(list)).about(scope.nameOf(list));
        }
        List<Fact.Item> items = ((Fact.Items) found.get(0)).items();
        Verdict verdict = Verdict.all(items.stream().map(item -> part.judge(scope.in(list, item))).toList());
        return items.isEmpty() ? Verdict.met(scope.evidence(list, found.get(0))) : verdict;
    }

    @Override
    public String says() {
        return "for each item of '" + list.written() + "', " + part.says();
    }

    /** What to do where a list is not there. */
    static String stated(FactRef list) {
        return "state '" + list.written() + "', for example `" + Example.of(list.field(), Set.of()) + "`";
    }

    /** The fields at which paths inside begin. */
    static List<Field> fields(Field list) {
        return list.fields().stream().filter(field -> !field.name().equals("id")).toList();
    }
}

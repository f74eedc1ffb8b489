package io.github.boldprint.pack;

import io.github.boldprint.policy.Fact;
import java.util.List;

/**
 * {@code {some: list, assert: …}}: paths inside begin at the item. A list that is not stated fails, and so does one
 * without items.
 */
record SomeItem(FactRef list, Assertion part) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        if (scope.isUnread(list)) {
            return Verdict.unread(scope.placeOf(list));
        }
        List<Fact.Item> items = scope.find(list).map(found -> ((Fact.Items) found).items()).orElse(List.of());
        if (items.isEmpty()) {
            return Verdict.unmet(scope.placeOf(list), EachItem.stated(list)).about(scope.nameOf(list));
        }
        Verdict best = Verdict.any(items.stream().map(item -> part.judge(scope.in(list, item))).toList());
        return best.state() == Verdict.State.UNMET
                ? new Verdict(best.state(), scope.placeOf(list),
                        "in at least one item of '" + list.written() + "', " + best.says(),
                        best.about(), best.byDate(), best.by())
                : best;
    }

    @Override
    public String says() {
        return "for at least one item of '" + list.written() + "', " + part.says();
    }
}

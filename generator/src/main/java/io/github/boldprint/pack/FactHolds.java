package io.github.boldprint.pack;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.vocabulary.Example;
import java.util.Optional;
import java.util.Set;

/**
 * {@code {fact: p, present | is | oneOf | includes | atLeast | atMost | notOlderThan: v}}: a fact that is absent fails.
 */
record FactHolds(FactRef ref, FactTest test) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        Verdict verdict = verdict(scope);
        return verdict.state() == Verdict.State.MET ? verdict : verdict.about(scope.nameOf(ref));
    }

    private Verdict verdict(Scope scope) {
        Optional<Fact> fact = scope.find(ref).filter(FactHolds::saysSomething);
        if (fact.isEmpty()) {
            return scope.isUnread(ref)
                    ? Verdict.unread(scope.placeOf(ref))
                    : Verdict.unmet(scope.placeOf(ref), missing());
        }
        return switch (test.judge(fact.get(), scope.today())) {
            case MET -> Verdict.met(scope.evidence(ref, fact.get()));
            case UNMET -> test.isAboutToday()
                    ? Verdict.overdue(fact.get().at(), wrong(fact.get()))
                    : Verdict.unmet(fact.get().at(), wrong(fact.get()));
            default -> Verdict.judgement(fact.get().at(), "'" + ref.written() + "' is " + Printed.value(fact.get())
                    + ", and nobody can say for sure whether that " + test.says());
        };
    }

    @Override
    public String says() {
        return "'" + ref.written() + "' " + test.says();
    }

    private String missing() {
        return "state '" + ref.written() + "'" + test.condition() + ", for example `" + example() + "`";
    }

    private String wrong(Fact fact) {
        return "'" + ref.written() + "' is " + Printed.value(fact) + " here; change it so that it " + test.says(fact)
                + test.example().filter(value -> !(fact instanceof Fact.Several))
                .map(value -> ", for example `" + ref.field().name() + ": " + value + "`").orElse("");
    }

    private String example() {
        return test.example().map(value -> ref.field().name() + ": " + value)
                .orElseGet(() -> Example.of(ref.field(), Set.of()));
    }

    /** A list or group with nothing in it is printed nowhere. */
    private static boolean saysSomething(Fact fact) {
        if (fact instanceof Fact.Group group) {
            return group.members().all().stream().anyMatch(FactHolds::saysSomething);
        }
        return fact instanceof Fact.Items list ? !list.items().isEmpty()
                : !(fact instanceof Fact.Several several) || !several.values().isEmpty();
    }
}

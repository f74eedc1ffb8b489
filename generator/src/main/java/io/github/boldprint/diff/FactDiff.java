package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares facts by path. */
final class FactDiff {

    private final String policy;
    private final String source;
    private final Set<String> skipped;
    private final Ledger ledger;

    /**
     * A comparison of the facts of one policy, or of the business.
     *
     * @param source the first language of the newer version
     * @param skipped languages that are new or gone as a whole
     */
    FactDiff(String policy, String source, Set<String> skipped, Ledger ledger) {
        this.policy = policy;
        this.source = source;
        this.skipped = skipped;
        this.ledger = ledger;
    }

    /** @param parent where the newer version holds these facts, or would */
    void compare(Facts before, Facts after, Location parent) {
        Set<String> names = new LinkedHashSet<>();
        after.all().forEach(fact -> names.add(fact.field().name()));
        before.all().forEach(fact -> names.add(fact.field().name()));
        Set<String> refused = new TreeSet<>(before.refused());
        refused.addAll(after.refused());
        refused.forEach(path -> ledger.unread(policy + ", fact " + path.replace(".?", "")));
        for (String name : names) {
            Optional<Fact> was = named(before, name);
            Optional<Fact> is = named(after, name);
            if (was.or(() -> is).filter(fact -> isRefused(refused, fact.path())).isEmpty()) {
                compare(was, is, parent);
            }
        }
    }

    private void compare(Optional<Fact> before, Optional<Fact> after, Location parent) {
        Fact some = after.or(() -> before).orElseThrow();
        if (some instanceof Fact.Group && some.field().type() != FieldType.ADDRESS) {
            compare(members(before), members(after), after.map(Fact::at).orElse(parent));
        } else if (before.isEmpty() || after.isEmpty()) {
            appeared(before, after, parent);
        } else if (before.get() instanceof Fact.Single was && after.get() instanceof Fact.Single is) {
            single(was, is);
        } else if (before.get() instanceof Fact.Several was && after.get() instanceof Fact.Several is) {
            several(was, is);
        } else if (before.get() instanceof Fact.Items was && after.get() instanceof Fact.Items is) {
            items(was, is);
        } else if (!Canon.of(before.get()).equals(Canon.of(after.get()))) {
            whole(before.get(), after.get());
        }
    }

    private void appeared(Optional<Fact> before, Optional<Fact> after, Location parent) {
        Fact fact = after.or(() -> before).orElseThrow();
        boolean added = after.isPresent();
        Optional<Value> value = fact instanceof Fact.Single single ? Optional.of(single.original()) : Optional.empty();
        Ruling ruling = Directions.appeared(fact.field(), value, added);
        if (isEmpty(fact) && fact.field().absent().isPresent()) {
            ruling = Ruling.neutral(ruling.how(), "an empty list says what silence says");
        }
        ledger.fact(added ? ChangeKind.ADDED : ChangeKind.REMOVED,
                Where.of(policy, Subject.FACT, fact.path(), after.map(Fact::at).orElse(parent)), fact.field(),
                before.map(FactDiff::said), after.map(FactDiff::said), ruling);
    }

    private void whole(Fact before, Fact after) {
        Ruling ruling = before.field().type() == FieldType.ADDRESS && after.field().type() == FieldType.ADDRESS
                ? Ruling.judgement("changed", "it says who or what customers deal with")
                : Ruling.judgement("changed", "the vocabulary says otherwise than before what this is");
        ledger.fact(ChangeKind.EDITED, Where.of(policy, Subject.FACT, after.path(), after.at()), after.field(),
                Optional.of(said(before)), Optional.of(said(after)), ruling);
    }

    private void single(Fact.Single before, Fact.Single after) {
        if (!after.field().translate() || !before.field().translate()) {
            said(before, after, before.original(), after.original(), Optional.empty());
            return;
        }
        Set<String> languages = new LinkedHashSet<>(after.value().languages());
        languages.addAll(before.value().languages());
        languages.removeAll(skipped);
        languages.forEach(language -> inLanguage(before, after, language));
    }

    private void inLanguage(Fact.Single before, Fact.Single after, String language) {
        Optional<Value> was = before.value().in(language);
        Optional<Value> is = after.value().in(language);
        if (was.isPresent() && is.isPresent()) {
            said(before, after, was.get(), is.get(), Optional.of(language));
        } else {
            boolean added = is.isPresent();
            Where where = Where.of(policy, Subject.FACT, after.path(),
                    after.places().inOrOriginal(language)).in(language);
            ledger.fact(ChangeKind.TRANSLATION, where, after.field(),
                    was.map(value -> Said.of(value, before.places().inOrOriginal(language))),
                    is.map(value -> Said.of(value, after.places().inOrOriginal(language))),
                    Ruling.judgement("translation", added ? "it is said in this language too"
                            : "it is not said in this language any more"));
        }
    }

    private void said(Fact.Single before, Fact.Single after, Value was, Value is, Optional<String> language) {
        if (was.code().equals(is.code())) {
            return;
        }
        boolean alone = language.isPresent() && !language.get().equals(source)
                && before.original().code().equals(after.original().code());
        ChangeKind kind = alone ? ChangeKind.TRANSLATION : ChangeKind.EDITED;
        Location at = language.map(after.places()::inOrOriginal).orElse(after.at());
        Where plain = Where.of(policy, Subject.FACT, after.path(), at);
        Where where = language.map(plain::in).orElse(plain);
        Said old = Said.of(was, language.map(before.places()::inOrOriginal).orElse(before.valueAt()));
        Said young = Said.of(is, language.map(after.places()::inOrOriginal).orElse(after.valueAt()));
        Ruling ruling = Directions.changed(before.field(), after.field(), was, is);
        if (is instanceof Value.Text && was instanceof Value.Text) {
            ledger.words(kind, where, Optional.of(after.field()), old, young, ruling);
        } else {
            ledger.fact(kind, where, after.field(), Optional.of(old), Optional.of(young), ruling);
        }
    }

    /** Values have no ids: one that is another is one that is gone and one that came. */
    private void several(Fact.Several before, Fact.Several after) {
        List<Match<Value>> matches = Match.of(before.values(), after.values(), Value::code, Directions::isSame);
        for (Match<Value> match : matches) {
            String code = match.after().or(match::before).orElseThrow().code();
            Where where = Where.of(policy, Subject.ITEM, after.path(), after.at());
            Optional<Said> was = match.before().map(value -> Said.of(value, before.at()));
            Optional<Said> is = match.after().map(value -> Said.of(value, after.at()));
            if (was.isEmpty() || is.isEmpty()) {
                ledger.fact(is.isPresent() ? ChangeKind.ADDED : ChangeKind.REMOVED, where, after.field(), was, is,
                        Directions.counted(before.field(), after.field(), is.isPresent()));
            } else if (match.renamed()) {
                ledger.fact(ChangeKind.EDITED, where, after.field(), was, is,
                        Ruling.neutral("rewritten", "it is the same, written otherwise"));
            } else if (match.moved()) {
                ledger.fact(ChangeKind.MOVED, where, after.field(),
                        Optional.of(Said.of(code + " " + match.stood(), before.at())),
                        Optional.of(Said.of(code + " " + match.stands(), after.at())), Directions.moved(after.field()));
            }
        }
    }

    private void items(Fact.Items before, Fact.Items after) {
        List<Match<Fact.Item>> matches = Match.of(before.items(), after.items(), Fact.Item::id,
                (one, other) -> !Canon.of(one).isEmpty() && Canon.of(one).equals(Canon.of(other)));
        for (Match<Fact.Item> match : matches) {
            item(match, before, after);
            if (match.before().isPresent() && match.after().isPresent() && !match.renamed()) {
                compare(match.before().get().members(), match.after().get().members(), match.after().get().at());
            }
        }
    }

    private void item(Match<Fact.Item> match, Fact.Items before, Fact.Items after) {
        Fact.Item item = match.after().or(match::before).orElseThrow();
        Where where = Where.of(policy, Subject.ITEM, item.path(), match.after().map(Fact.Item::at).orElse(after.at()));
        Optional<Said> was = match.before().map(one -> Said.of(Canon.of(one), one.at()));
        Optional<Said> is = match.after().map(one -> Said.of(Canon.of(one), one.at()));
        if (was.isEmpty() || is.isEmpty()) {
            ledger.fact(is.isPresent() ? ChangeKind.ADDED : ChangeKind.REMOVED, where, after.field(), was, is,
                    Directions.counted(before.field(), after.field(), is.isPresent()));
        } else if (match.renamed()) {
            ledger.fact(ChangeKind.RENAMED, where, after.field(),
                    match.before().map(one -> Said.of(one.id(), one.at())),
                    match.after().map(one -> Said.of(one.id(), one.at())),
                    Ruling.neutral("renamed",
                            "it says the same under another id, so links to the old one lead nowhere"));
        } else if (match.moved()) {
            ledger.fact(ChangeKind.MOVED, where, after.field(), was.map(said -> Said.of(match.stood(), said.at())),
                    is.map(said -> Said.of(match.stands(), said.at())), Directions.moved(after.field()));
        }
    }

    private static Said said(Fact fact) {
        return fact instanceof Fact.Single single ? Said.of(single.original(), single.valueAt())
                : Said.of(Canon.of(fact), fact.at());
    }

    private static boolean isEmpty(Fact fact) {
        return fact instanceof Fact.Several several && several.values().isEmpty()
                || fact instanceof Fact.Items list && list.items().isEmpty();
    }

    private static Facts members(Optional<Fact> fact) {
        return fact.filter(Fact.Group.class::isInstance).map(group -> ((Fact.Group) group).members())
                .orElse(Facts.NONE);
    }

    private static boolean isRefused(Set<String> refused, String path) {
        return refused.contains(path) || refused.contains(path + ".?");
    }

    private static Optional<Fact> named(Facts facts, String name) {
        return facts.all().stream().filter(fact -> fact.field().name().equals(name)).findFirst();
    }
}

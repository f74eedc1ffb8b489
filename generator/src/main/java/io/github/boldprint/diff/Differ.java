package io.github.boldprint.diff;

import io.github.boldprint.policy.Policy;
import io.github.boldprint.redline.Redline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares two versions of everything that a business promises. */
public final class Differ {

    private static final Comparator<Draft> ORDER = Comparator
            .comparing((Draft draft) -> draft.where().policy())
            .thenComparing(draft -> draft.where().subject())
            .thenComparing(draft -> draft.where().at())
            .thenComparing(draft -> draft.where().place())
            .thenComparing(Draft::kind)
            .thenComparing(Draft::key);

    private final Version before;
    private final Version after;
    private final Ledger ledger = new Ledger();

    private Differ(Version before, Version after) {
        this.before = before;
        this.after = after;
    }

    /** What changed between two versions, where both are printed by the same hand. */
    public static Changes compare(Version before, Version after) {
        return compare(before, after, List.of());
    }

    /** What changed between two versions, and what the printing alone changed on pages. */
    public static Changes compare(Version before, Version after, List<Reprint> reprints) {
        return new Differ(before, after).compare(reprints);
    }

    private Changes compare(List<Reprint> reprints) {
        before.policies().unread().forEach(ledger::unread);
        after.policies().unread().forEach(ledger::unread);
        new SiteDiff(before.policies().business(), after.policies().business(), ledger).compare();
        List<Draft> drafts = new ArrayList<>(ledger.drafts());
        for (Match<Policy> match : Match.of(before.policies().policies(), after.policies().policies(), Policy::id,
                (one, other) -> false)) {
            Ledger ofPolicy = ledger.fresh();
            policy(match, ofPolicy);
            drafts.addAll(ofPolicy.drafts());
        }
        Ledger pages = ledger.fresh();
        reprints.forEach(reprint -> new PageDiff(reprint, pages).compare());
        drafts.addAll(pages.drafts());
        drafts.sort(ORDER);
        return changes(drafts);
    }

    private void policy(Match<Policy> match, Ledger into) {
        if (match.before().isPresent() && match.after().isPresent()) {
            new PolicyDiff(match.before().get(), before.policies().business(), match.after().get(),
                    after.policies().business(), into).compare();
        } else {
            Policy policy = match.after().or(match::before).orElseThrow();
            boolean added = match.after().isPresent();
            into.other(added ? ChangeKind.ADDED : ChangeKind.REMOVED,
                    Where.of(policy.id(), Subject.POLICY, "", added ? policy.at() : after.policies().business().at()),
                    match.before().map(was -> Said.of(Canon.of(was), was.at())),
                    match.after().map(is -> Said.of(Canon.of(is), is.at())),
                    Ruling.judgement(added ? "added" : "removed", "a whole policy is for a person to judge"));
        }
    }

    private Changes changes(List<Draft> drafts) {
        FloorDiff floors = new FloorDiff(before.coverage(), after.coverage(), drafts);
        EchoFinder echoes = new EchoFinder(before, after);
        List<Change> changes = drafts.stream().map(draft -> change(draft, floors, echoes)).toList();
        return new Changes(before.name(), after.name(), changes, floors.all(), List.copyOf(ledger.unread()));
    }

    private Change change(Draft draft, FloorDiff floors, EchoFinder echoes) {
        return new Change(draft.id(), draft.kind(), draft.rule(), draft.where(), draft.before(), draft.after(),
                draft.ruling().direction(), draft.redline(), draft.redline().map(Redline::callouts).orElse(List.of()),
                floors.of(draft), Profiles.of(draft, after.policies().business()), echoes.of(draft), draft.ruling()
                .why());
    }
}

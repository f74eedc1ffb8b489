package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Compares the words of pages that say the same promises: what differs there, no promise explains. */
final class PageDiff {

    private static final Location NOWHERE = Location.of("");

    private final Reprint reprint;
    private final Ledger ledger;

    PageDiff(Reprint reprint, Ledger ledger) {
        this.reprint = reprint;
        this.ledger = ledger;
    }

    /** The same words in the same place of many pages are one change. */
    void compare() {
        Map<List<String>, List<String>> pages = new LinkedHashMap<>();
        TreeSet<String> all = new TreeSet<>(reprint.then().keySet());
        all.addAll(reprint.now().keySet());
        for (String page : all) {
            String then = reprint.then().get(page);
            String now = reprint.now().get(page);
            if (then == null || now == null) {
                whole(page, Optional.ofNullable(then), Optional.ofNullable(now));
            } else {
                Hunks.of(then.lines().toList(), now.lines().toList()).forEach(hunk ->
                        pages.computeIfAbsent(hunk, none -> new ArrayList<>()).add(page));
            }
        }
        pages.forEach(this::hunk);
    }

    private void whole(String page, Optional<String> then, Optional<String> now) {
        ledger.other(now.isPresent() ? ChangeKind.ADDED : ChangeKind.REMOVED,
                Where.of(Where.SITE, Subject.PAGE, page, NOWHERE),
                then.map(text -> Said.of(text, NOWHERE)), now.map(text -> Said.of(text, NOWHERE)),
                Ruling.judgement(now.isPresent() ? "added" : "removed", "a page by " + who()));
    }

    private void hunk(List<String> hunk, List<String> pages) {
        String more = pages.size() == 1 ? "" : ", on this page and " + (pages.size() - 1) + " more";
        ledger.words(ChangeKind.EDITED, Where.of(Where.SITE, Subject.PAGE, pages.get(0), NOWHERE), Optional.empty(),
                Said.of(hunk.get(0), NOWHERE), Said.of(hunk.get(1), NOWHERE),
                Ruling.judgement("wording", "wording by " + who() + more));
    }

    private String who() {
        return reprint.from().equals(reprint.to()) ? reprint.to() : reprint.from() + " → " + reprint.to();
    }
}

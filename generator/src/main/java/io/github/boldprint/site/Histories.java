package io.github.boldprint.site;

import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what stands beside a policy about its past and its future, with links as one page writes them. */
record Histories(Edition now, Links links) {

    /** The most that an announcement tells line by line; all of it stands behind its link. */
    private static final int MOST_LINES = 8;

    HistoryView of(Policy policy) {
        Timeline timeline = now.timeline();
        if (timeline.isEmpty()) {
            return HistoryView.NONE;
        }
        boolean draft = new Drafts(now).isDraft(policy);
        List<ReleasedText> all = timeline.of(policy.id());
        Optional<ReleasedText> shown = draft ? Optional.empty()
                : timeline.drafts() && !all.isEmpty()
                ? Optional.of(all.get(all.size() - 1))
                : timeline.shown(policy.id());
        List<String> lines = new ArrayList<>();
        List<NavigationLink> more = new ArrayList<>();
        shown.ifPresent(text -> {
            lines.addAll(lines(text));
            more.add(link(now.page("permanentPage", Map.of()), text.page(now.language()), ""));
        });
        if (draft) {
            timeline.inForce(policy.id()).ifPresent(text -> more.add(inForce(text)));
        }
        if (!all.isEmpty()) {
            more.add(link(now.page("whatChanged", Map.of()), now.addresses().changes(now.language(), policy.id()), ""));
        }
        return new HistoryView(draft ? now.page("draftPolicy", Map.of()) : "", lines, more, coming(policy.id()));
    }

    /** What customers have notice of, the next first. */
    List<ComingView> coming(String policy) {
        return now.timeline().coming(policy).stream()
                .sorted((one, other) -> one.published().from().compareTo(other.published().from()))
                .map(this::coming).toList();
    }

    private ComingView coming(ReleasedText text) {
        boolean first = now.timeline().before(text).isEmpty();
        String title = now.page(first ? "comingFirst" : "comingTitle",
                Map.of("policy", Titles.of(now, text), "date", new Periods(now).day(text.published().from())));
        List<String> lines = lines(now.changes(text));
        List<NavigationLink> more = new ArrayList<>();
        more.add(link(now.page("readComing", Map.of()), text.page(now.language()), ""));
        if (!first) {
            more.add(link(now.page("allThatChanges", Map.of()), now.addresses().changes(now.language(), text.id()),
                    ChangesPages.anchor(text)));
        }
        return new ComingView(title, lines.stream().limit(MOST_LINES).toList(), more);
    }

    /** Each change in one line of plain words. */
    List<String> lines(List<ChangeView> changes) {
        List<String> lines = new ArrayList<>();
        for (ChangeView change : changes) {
            Map<String, String> said = Map.of("what", change.what(), "before", change.before(), "after", change.after(),
                    "effect", change.effect());
            boolean fact = !change.before().isEmpty() || !change.after().isEmpty();
            lines.add(!fact ? change.effect().isEmpty() ? change.what() : now.page("lineWords", said)
                    : now.page(change.before().isEmpty() ? "lineNew" : change.after().isEmpty() ? "lineGone"
                            : "lineChanged", said));
        }
        return lines;
    }

    private List<String> lines(ReleasedText text) {
        Periods periods = new Periods(now);
        List<ChangeView> changes = now.changes(text);
        String date = periods.day(text.published().from());
        List<String> lines = new ArrayList<>(
                List.of(periods.period(text.published()), periods.announced(text.published())));
        if (now.timeline().before(text).isEmpty()) {
            lines.add(now.page("firstVersion", Map.of()));
        } else if (!changes.isEmpty()) {
            lines.add(now.page("lastChanged", Map.of("date", date, "what",
                    now.wording().list(changes.stream().map(ChangeView::what).distinct().limit(MOST_LINES).toList()))));
        }
        return lines;
    }

    /** The text that is in force: where the site shows a draft in its place, its permanent page. */
    NavigationLink inForce(ReleasedText text) {
        Optional<Policy> policy = now.policies().policy(text.id());
        boolean here = policy.isPresent() && !now.timeline().drafts();
        return link(now.page("inForceToday", Map.of()), here ? now.addresses().policy(now.language(), text.id())
                : text.page(now.language()), "");
    }

    NavigationLink link(String words, SitePath page, String anchor) {
        return new NavigationLink(words, links.to(page, anchor), false);
    }
}

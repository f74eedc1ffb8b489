package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import io.github.boldprint.release.Published;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the pages that tell what changed, and when what was in force, in one language. */
record ChangesPages(Edition now) {

    /** The permanent anchor of a version among what changed. */
    static String anchor(ReleasedText text) {
        return "version-" + text.published().folder();
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        if (!now.timeline().isEmpty()) {
            now.timeline().texts().keySet().forEach(policy -> pages.add(page(policy)));
            pages.add(everyPolicy());
        }
        return pages;
    }

    private Page page(String policy) {
        Function<String, SitePath> address = language -> now.addresses().changes(language, policy);
        Links links = new Links.Relative(address.apply(now.language()));
        List<ReleasedText> newestFirst = newestFirst(policy);
        String name = Titles.of(now, newestFirst.get(0));
        String title = now.page("changesOf", Map.of("policy", name));
        Frames frames = new Frames(now);
        Frame frame = frames.of(frames.leaf(address, links, title, "", "", false).of(policy, now));
        List<NavigationLink> back = now.policies().policy(policy).isEmpty() ? List.of()
                : List.of(new Histories(now, links).link(name, now.addresses().policy(now.language(), policy), ""));
        String lead = say("changesLead");
        return new Page.Changes(frame, now.timeline().withdrawn(policy).isPresent()
                ? say("withdrawn") + " " + lead
                : lead, back, List.of(periods("versions", now.page("whenInForce", Map.of()), newestFirst, links)),
                newestFirst.stream().map(text -> version(text, links)).toList());
    }

    /** Which version held on which day. */
    private Page everyPolicy() {
        Links links = new Links.Relative(now.addresses().changes(now.language()));
        Frames frames = new Frames(now);
        Frame frame = frames.of(
                frames.leaf(now.addresses()::changes, links, now.page("history", Map.of()), "", "", false));
        Set<String> policies = new LinkedHashSet<>();
        now.inOrder().forEach(policy -> policies.add(policy.id()));
        policies.addAll(now.timeline().texts().keySet());
        policies.retainAll(now.timeline().texts().keySet());
        List<FactTable> tables = policies.stream().map(policy -> {
            List<ReleasedText> texts = newestFirst(policy);
            return periods(policy, Titles.of(now, texts.get(0)), texts, links);
        }).toList();
        return new Page.Changes(frame, now.page("historyLead", Map.of()), List.of(), tables, List.of());
    }

    private List<ReleasedText> newestFirst(String policy) {
        List<ReleasedText> texts = new ArrayList<>(now.timeline().of(policy));
        Collections.reverse(texts);
        return texts;
    }

    private FactTable periods(String anchor, String caption, List<ReleasedText> texts, Links links) {
        List<FactTable.Row> rows = texts.stream().map(text -> new FactTable.Row("", row(text, links))).toList();
        return new FactTable(
                anchor, caption, List.of(say("version"), say("from"), say("until"), say("whatChanged")), rows);
    }

    private List<Html> row(ReleasedText text, Links links) {
        Published published = text.published();
        Periods periods = new Periods(now);
        Html page = Markup.link(links.to(text.page(now.language()), ""), periods.name(published), false);
        Html version = published.isInForce(now.timeline().day())
                ? new Html(page.markup() + " " + Html.text(say("today")).markup()) : page;
        String changes = links.to(now.addresses().changes(now.language(), text.id()), anchor(text));
        boolean first = now.timeline().before(text).isEmpty();
        return List.of(version,
                Html.text(published.isDropped() ? say("neverInForce") : periods.day(published.from())),
                Html.text(published.isDropped() ? "" : published.until().map(periods::day).orElse(say("openEnd"))),
                Markup.link(changes, first ? say("firstVersion") : say("whatChanged"), false));
    }

    private VersionView version(ReleasedText text, Links links) {
        Published published = text.published();
        Periods periods = new Periods(now);
        List<ChangeView> changes = now.changes(text);
        List<ChangeView> facts = changes.stream().filter(change -> !change.isOfWords()).toList();
        List<ChangeView> texts = changes.stream().filter(ChangeView::isOfWords).toList();
        boolean first = now.timeline().before(text).isEmpty();
        return new VersionView(anchor(text),
                periods.name(published),
                List.of(periods.period(published), periods.announced(published)),
                new Histories(now, links).link(say("readVersion"), text.page(now.language()), ""),
                first ? List.of(say("firstVersion")) : changes.isEmpty() ? List.of(say("nothingChanged")) : List.of(),
                facts.isEmpty() ? List.of() : List.of(table(anchor(text), facts)),
                texts);
    }

    private FactTable table(String anchor, List<ChangeView> facts) {
        List<FactTable.Row> rows = facts.stream().map(change -> new FactTable.Row("", List.of(Html.text(change.what()),
                Html.text(change.before()), Html.text(change.after()), Html.text(change.effect())))).toList();
        return new FactTable(anchor + "-facts", say("keyFacts"),
                List.of(say("changedWhat"), say("changedBefore"), say("changedAfter"), say("changedForYou")), rows);
    }

    private String say(String key) {
        return now.page(key, Map.of());
    }
}

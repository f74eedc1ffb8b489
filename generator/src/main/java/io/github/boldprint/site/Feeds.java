package io.github.boldprint.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the feeds of one language: one of everything, and one a policy. */
record Feeds(Edition now) {

    private static final Comparator<ReleasedText> NEWEST_FIRST = Comparator
            .comparing((ReleasedText text) -> text.published().on()).reversed()
            .thenComparing(ReleasedText::id)
            .thenComparing(Comparator.comparing((ReleasedText text) -> text.published().version().effective())
                    .reversed());

    /** None where nothing was released, or where the site's address is not known. */
    List<Feed> all() {
        if (now.timeline().isEmpty() || now.addresses().url().isEmpty()) {
            return List.of();
        }
        String language = now.language();
        List<Feed> feeds = new ArrayList<>();
        List<ReleasedText> everything = now.timeline().texts().values().stream().flatMap(List::stream).toList();
        feeds.add(feed(now.addresses().feed(language), now.addresses().changes(language), "feedTitle", "", everything));
        now.timeline().texts().forEach((policy, texts) -> feeds.add(feed(now.addresses().feed(language, policy),
                now.addresses().changes(language, policy), "feedOfPolicy", Titles.of(now, texts.get(texts.size() - 1)),
                texts)));
        return feeds;
    }

    private Feed feed(SitePath path, SitePath page, String title, String policy, List<ReleasedText> texts) {
        String business = now.policies().business().name();
        ReleasedText first = texts.stream().min(Comparator.comparing(text -> text.published().on())).orElseThrow();
        String about = policy.isEmpty() ? "all" : first.id();
        return new Feed(path, now.language(), now.page(title, Map.of("business", business, "policy", policy)),
                tag(first, about), now.addresses().absolute(path), now.addresses().absolute(page), business,
                entries(texts));
    }

    /** The newest first; of one day, what was withdrawn first. */
    private List<Feed.Entry> entries(List<ReleasedText> texts) {
        List<Feed.Entry> entries = new ArrayList<>();
        texts.stream().map(ReleasedText::id).distinct().forEach(policy -> {
            List<ReleasedText> all = now.timeline().of(policy);
            now.timeline().withdrawn(policy).ifPresent(day -> entries.add(withdrawn(all.get(all.size() - 1), day)));
        });
        texts.stream().sorted(NEWEST_FIRST).map(this::entry).forEach(entries::add);
        entries.sort(Comparator.comparing(Feed.Entry::on).reversed());
        return entries;
    }

    private Feed.Entry withdrawn(ReleasedText last, LocalDate day) {
        String sentence = now.page("withdrawn", Map.of());
        return new Feed.Entry(tag(last, day, last.id() + "/withdrawn"), Titles.of(now, last) + ": " + sentence,
                now.addresses().absolute(last.page(now.language())), day, List.of(sentence));
    }

    private Feed.Entry entry(ReleasedText text) {
        String title = now.page("feedEntry", Map.of("policy", Titles.of(now, text),
                "date", new Periods(now).day(text.published().from())));
        boolean first = now.timeline().before(text).isEmpty();
        // an address does not matter here: no link is written
        Histories histories = new Histories(now, new Links.Relative(text.page(now.language())));
        List<String> lines = first ? List.of(now.page("firstVersion", Map.of()))
                : histories.lines(now.changes(text));
        return new Feed.Entry(tag(text, text.id() + "/" + text.published().folder()), title,
                now.addresses().absolute(text.page(now.language())), text.published().on(), lines);
    }

    /**
     * RFC 4151: the host is the one that was released, and the day is that of the release, so that it never changes.
     */
    private String tag(ReleasedText text, String what) {
        return tag(text, text.published().on(), what);
    }

    private String tag(ReleasedText text, LocalDate day, String what) {
        Optional<URI> then = text.policies().business().url().or(() -> now.addresses().url());
        return "tag:" + then.map(URI::getHost).orElse("localhost") + "," + day + ":" + what + "/" + now.language();
    }
}

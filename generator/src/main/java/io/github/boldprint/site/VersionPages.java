package io.github.boldprint.site;

import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes the permanent pages of everything that was released, in every language in which it was released.
 *
 * @param editions today's, the first language first
 */
record VersionPages(List<Edition> editions) {

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        editions.get(0).timeline().texts().values().forEach(texts -> texts.forEach(text ->
                text.tongues().forEach(tongue -> pages.add(page(text, tongue)))));
        return pages;
    }

    private Page page(ReleasedText text, String tongue) {
        Edition now = editions.stream().filter(edition -> edition.language().equals(tongue)).findFirst()
                .orElseGet(() -> editions.get(0).today(text, tongue));
        Edition then = now.then(text);
        Links links = new Links.Relative(text.page(tongue));
        Optional<PolicyView> view = text.policy().map(policy -> view(then, links, policy));
        boolean same = view.filter(seen -> isAsPublished(text, tongue, seen)).isPresent();
        String version = new Periods(now).name(text.published());
        String name = Titles.of(now, text);
        return new Page.Version(
                frame(now, text, links, now.page("versionTitle", Map.of("policy", name, "version", version))), name,
                version, banner(now, text, same), links(now, text, links),
                same ? view.map(VersionPages::undated).stream().toList() : List.of(), same ? Html.EMPTY
                : FrozenWords.of(text, tongue));
    }

    private static PolicyView view(Edition then, Links links, Policy policy) {
        return new PolicyViews(new Stand(then, links, false), false).plain(policy);
    }

    /** "In force since" stood there as it was published, and is not true for ever. */
    private static PolicyView undated(PolicyView view) {
        return new PolicyView(view.id(), view.anchor(), view.title(), view.href(), view.summary(), view.summaryLines(),
                view.answers(), view.keyFacts(), view.tables(), view.tablesFirst(), view.clauses(), "", view.reviewed(),
                view.authoritative());
    }

    /** Without frozen words, which very old releases lack, the model is all there is. */
    private static boolean isAsPublished(ReleasedText text, String tongue, PolicyView view) {
        String words = text.published().words().get(tongue);
        return words == null || words.equals(PolicyWords.words(view));
    }

    private static Frame frame(Edition now, ReleasedText text, Links links, String title) {
        Frames frames = new Frames(now);
        List<Wording> tongues = text.tongues().stream()
                .map(tongue -> now.wording().language().equals(tongue)
                        ? now.wording()
                        : now.today(text, tongue).wording()).toList();
        return frames.of(frames.leaf(text::page, links, title, "", "", false).only(tongues).of(text.id(), now));
    }

    private static List<String> banner(Edition now, ReleasedText text, boolean same) {
        List<String> banner = new ArrayList<>(new Periods(now).banner(text.published()));
        if (now.timeline().withdrawn(text.id()).isPresent()) {
            banner.add(now.page("withdrawn", Map.of()));
        }
        if (!same) {
            banner.add(now.page("wordsAsPublished", Map.of()));
        }
        return banner.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.toList());
    }

    private static List<NavigationLink> links(Edition now, ReleasedText text, Links links) {
        Histories histories = new Histories(now, links);
        List<NavigationLink> all = new ArrayList<>();
        now.timeline().inForce(text.id()).map(histories::inForce).ifPresent(all::add);
        all.add(histories.link(now.page("whatChanged", Map.of()), now.addresses().changes(now.language(), text.id()),
                ChangesPages.anchor(text)));
        return all;
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the pages and fragments of one language. */
final class Pages {

    /** Characters; search engines cut a description at about this length. */
    private static final int SHOWN_IN_RESULTS = 160;

    private final Edition edition;
    private final Addresses addresses;
    private final Map<String, String> named;

    Pages(Edition edition) {
        this.edition = edition;
        this.addresses = edition.addresses();
        this.named = Map.of("business", edition.policies().business().name());
    }

    List<Page> all() {
        List<Page> pages = new ArrayList<>();
        pages.add(centre());
        edition.inOrder().forEach(policy -> pages.add(policy(policy)));
        pages.addAll(new Sheets(edition).pages());
        pages.add(everything());
        pages.add(search());
        pages.addAll(Signposts.of(edition));
        pages.add(notFound());
        pages.addAll(new ChangesPages(edition).all());
        pages.add(fragment("footer-links", edition.inOrder()));
        pages.add(fragment("contact-box", only("contact")));
        pages.add(fragment("header-link", List.of()));
        about("returns", "returns-line").ifPresent(pages::add);
        about("shipping", "delivery-line").ifPresent(pages::add);
        about("privacy", "privacy-link").ifPresent(pages::add);
        if (!edition.timeline().isEmpty()) {
            pages.add(announcement());
        }
        return pages;
    }

    /**
     * The page at an address alone, if one of these stands there; most are made without all others. On the centre
     * machines are told where the page on returns is, so that one comes with it.
     */
    List<Page> at(SitePath path) {
        Supplier<Page> alone = alone().get(path);
        if (alone == null) {
            return Stream.<Supplier<List<Page>>>of(new Sheets(edition)::pages, () -> Signposts.of(edition),
                    new ChangesPages(edition)::all).flatMap(some -> some.get().stream())
                    .filter(page -> page.frame().path().equals(path)).limit(1).toList();
        }
        boolean centre = path.equals(addresses.centre(edition.language()));
        return Stream.concat(Stream.of(alone.get()), (centre ? only("returns") : List.<Policy>of()).stream()
                .map(this::policy)).toList();
    }

    private Map<SitePath, Supplier<Page>> alone() {
        String language = edition.language();
        Map<SitePath, Supplier<Page>> alone = new HashMap<>();
        alone.put(addresses.centre(language), this::centre);
        alone.put(addresses.everything(language), this::everything);
        alone.put(addresses.search(language), this::search);
        alone.put(addresses.notFound(language), this::notFound);
        edition.policies().policies()
                .forEach(policy -> alone.put(addresses.policy(language, policy.id()), () -> policy(policy)));
        return alone;
    }

    private Optional<Page> about(String policy, String name) {
        return edition.policies().policy(policy).map(found -> fragment(name, List.of(found)));
    }

    private Page centre() {
        Links links = relative(addresses::centre);
        Frame frame = frame(leaf(addresses::centre, links, page("policyCentre"), page("centreDescription"), true)
                .draft(new Drafts(edition).isAnyDraft()));
        String mission = edition.policies().business().facts().find("mission")
                .map(fact -> edition.businessWords().words(fact, Optional.empty()))
                .orElse("");
        return new Page.Centre(frame, mission, views(links, false).of(edition.inOrder()));
    }

    private Page policy(Policy policy) {
        Function<String, SitePath> address = language -> addresses.policy(language, policy.id());
        Links links = relative(address);
        PolicyViews views = views(links, false);
        String title = edition.title(policy);
        String description = description(title, views.sentences(policy));
        Frame frame = frame(new Frames(edition).leaf(address, links, title, description, policy.id(), true)
                .of(policy.id(), edition).draft(new Drafts(edition).isDraft(policy)));
        return new Page.OnePolicy(frame, views.of(policy), new Sheets(edition).links(policy, links));
    }

    /** As many of the sentences as a search result shows, at least one; for a kind without sentences, its name. */
    private String description(String title, List<String> sentences) {
        if (sentences.isEmpty()) {
            return edition.page("policyDescription", Map.of("business", named.get("business"), "policy", title));
        }
        StringBuilder description = new StringBuilder(sentences.get(0));
        for (String sentence : sentences.subList(1, sentences.size())) {
            if (description.length() + 1 + sentence.length() > SHOWN_IN_RESULTS) {
                break;
            }
            description.append(' ').append(sentence);
        }
        return description.toString();
    }

    private Page everything() {
        Links links = relative(addresses::everything);
        Frame frame = frame(leaf(
                addresses::everything, links, page("everythingOnOnePage"), page("everythingDescription"), true)
                .draft(new Drafts(edition).isAnyDraft()));
        return new Page.Everything(frame, views(links, true).of(edition.inOrder()));
    }

    private Page search() {
        Links links = relative(addresses::search);
        Frame frame = frame(leaf(addresses::search, links, page("search"), "", false));
        return new Page.Search(frame, SearchEntries.of(views(links, false).of(edition.inOrder())));
    }

    private Page notFound() {
        Links links = new Links.FromRoot(addresses.root());
        return new Page.NotFound(
                frame(leaf(addresses::notFound, links, page("notFoundTitle"), page("notFoundText"), false)));
    }

    private Page fragment(String name, List<Policy> policies) {
        Function<String, SitePath> address = language -> addresses.fragment(language, name);
        Links links = new Links.FromRoot(addresses.root());
        String only = policies.size() == 1 ? policies.get(0).id() : "";
        Frame frame = frame(new Frames(edition).leaf(address, links, "", "", only, false)
                .draft(policies.stream().anyMatch(new Drafts(edition)::isDraft)));
        // a single line on the host's product page has to be a promise, so it comes from a fact
        PolicyViews views = new PolicyViews(new Stand(edition, links, false), true);
        return new Page.Fragment(frame, name, views.of(policies));
    }

    private Page announcement() {
        Function<String, SitePath> address = language -> addresses.fragment(language, "announcement");
        Links links = new Links.FromRoot(addresses.root());
        List<ComingView> coming = edition.timeline().texts().keySet().stream()
                .flatMap(policy -> new Histories(edition, links).coming(policy).stream())
                .toList();
        return new Page.Announcement(frame(leaf(address, links, "", "", false)), coming);
    }

    private Frames.Leaf leaf(
            Function<String, SitePath> address, Links links, String title, String description, boolean indexed) {
        return new Frames(edition).leaf(address, links, title, description, "", indexed);
    }

    private Frame frame(Frames.Leaf leaf) {
        return new Frames(edition).of(leaf);
    }

    private PolicyViews views(Links links, boolean together) {
        return new PolicyViews(new Stand(edition, links, together), false);
    }

    private Links relative(Function<String, SitePath> address) {
        return new Links.Relative(address.apply(edition.language()));
    }

    private String page(String key) {
        return edition.page(key, named);
    }

    private List<Policy> only(String id) {
        return edition.policies().policy(id).stream().toList();
    }
}

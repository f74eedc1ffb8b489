package io.github.boldprint.site;

import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is made from policies for printing: the complaint card, and the poster of ways to reach the business. */
record Sheets(Edition edition) {

    /**
     * One sheet.
     *
     * @param name its last part of the address, and with {@code Sheet} behind it the message that names it
     */
    private record Sheet(String name, List<Integer> copies) {}

    private static final List<Sheet> CARDS =
            List.of(new Sheet("card", List.of(1)), new Sheet("cards", List.of(1, 2, 3, 4)));
    private static final List<Sheet> POSTERS = List.of(new Sheet("poster", List.of()));

    /** The links from a policy's page, written as that page writes them. */
    List<NavigationLink> links(Policy policy, Links links) {
        return links(policy, links, "");
    }

    /** The pages. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Policy policy : edition.policies().policies()) {
            for (Sheet sheet : of(policy)) {
                pages.add(page(policy, sheet));
            }
        }
        return pages;
    }

    /**
     * A card that nobody takes in by hand or by post is of no use, and neither is a poster without a way of contact.
     */
    private static List<Sheet> of(Policy policy) {
        boolean takesPaper = policy.facts().has("channels", "in-person") || policy.facts().has("channels", "post");
        return switch (policy.id()) {
            case "complaints" -> takesPaper ? CARDS : List.of();
            case "contact" -> policy.facts().items("channels").isEmpty() ? List.of() : POSTERS;
            default -> List.of();
        };
    }

    private Page page(Policy policy, Sheet sheet) {
        Function<String, SitePath> address = language -> edition.addresses().sheet(language, policy.id(), sheet.name());
        Links links = new Links.Relative(address.apply(edition.language()));
        Frame frame = frame(address, links, title(sheet), policy);
        NavigationLink back = new NavigationLink(edition.title(policy),
                links.to(edition.addresses().policy(edition.language(), policy.id()), ""), false);
        List<NavigationLink> all = links(policy, links, sheet.name());
        return sheet.copies().isEmpty()
                ? new Page.CounterPoster(frame, new Posters(edition, policy).view(), back, all)
                : new Page.ComplaintCard(frame, new Cards(edition, policy).view(), sheet.copies(),
                        sheet.copies().size() == 1 ? "a6" : "a4", back, all);
    }

    private Frame frame(Function<String, SitePath> address, Links links, String title, Policy policy) {
        Frames frames = new Frames(edition);
        return frames.of(frames.leaf(address, links, title, "", policy.id(), false)
                .draft(new Drafts(edition).isDraft(policy)));
    }

    private List<NavigationLink> links(Policy policy, Links links, String current) {
        return of(policy).stream()
                .map(sheet -> new NavigationLink(title(sheet),
                        links.to(edition.addresses().sheet(edition.language(), policy.id(), sheet.name()), ""),
                        sheet.name().equals(current)))
                .toList();
    }

    private String title(Sheet sheet) {
        return edition.page(sheet.name() + "Sheet", Map.of());
    }

    /** The page of a policy as a code, with what the page is called. */
    static QrCode code(Edition edition, Policy policy) {
        String address = edition.addresses().absolute(edition.addresses().policy(edition.language(), policy.id()));
        return QrCodes.of(address, edition.page("codeLabel", Map.of("page", edition.title(policy))));
    }

    /** Tells an old sheet from a new one. */
    static String effective(Edition edition, Policy policy) {
        return policy.effective()
                .map(day -> edition.page("effectiveSince",
                        Map.of("date", edition.wording().print(new io.github.boldprint.value.Value.Day(day)))))
                .orElse("");
    }

    /** The sentence that the messages make of a fact; none where it is not stated. */
    static Optional<String> sentence(Edition edition, Policy policy, String path) {
        return new Sentences(edition, policy).say(policy.id() + "." + path + ".sentence", List.of(path));
    }
}

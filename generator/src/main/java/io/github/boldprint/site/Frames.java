package io.github.boldprint.site;

import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes what stands round the pages of one language. */
record Frames(Edition edition) {

    /**
     * What is particular about one page.
     *
     * @param address its address in each language
     * @param links how it writes links
     * @param current the id of the policy that it shows; empty for every other page
     * @param indexed whether search engines may list it
     * @param tongues the languages in which there is this page
     * @param feed the feed of what changed in what it shows
     * @param draft whether something stands on it that was never released
     */
    record Leaf(
            Function<String, SitePath> address,
            Links links,
            String title,
            String description,
            String current,
            boolean indexed,
            List<Wording> tongues,
            SitePath feed,
            boolean draft) {

        /** With the feed of one policy, if it has one. */
        Leaf of(String policy, Edition edition) {
            return edition.timeline().of(policy).isEmpty() ? this
                    : new Leaf(address, links, title, description, current, indexed, tongues,
                            edition.addresses().feed(edition.language(), policy), draft);
        }

        Leaf draft(boolean is) {
            return new Leaf(address, links, title, description, current, indexed && !is, tongues, feed, is);
        }

        Leaf only(List<Wording> some) {
            return new Leaf(address, links, title, description, current, indexed, some, feed, draft);
        }
    }

    Leaf leaf(Function<String, SitePath> address, Links links, String title, String description, String current,
            boolean indexed) {
        return new Leaf(address, links, title, description, current, indexed, edition.everyWording(),
                edition.addresses().feed(edition.language()), false);
    }

    Frame of(Leaf planned) {
        boolean draft = planned.draft() || new Drafts(edition).isBusinessDraft();
        Leaf leaf = planned.draft(draft);
        String language = edition.language();
        SitePath path = leaf.address().apply(language);
        SitePath source = leaf.address().apply(edition.addresses().source());
        return new Frame(
                path,
                language,
                edition.wording().isRightToLeft() ? "rtl" : "ltr",
                leaf.title(),
                leaf.description(),
                edition.policies().business().name(),
                leaf.links().root(),
                leaf.links().to(edition.addresses().centre(language), ""),
                leaf.links().to(edition.addresses().everything(language), ""),
                leaf.links().to(edition.addresses().search(language), ""),
                leaf.indexed() ? edition.addresses().absolute(path) : "",
                leaf.indexed() ? edition.addresses().absolute(source) : "",
                leaf.indexed(),
                draft ? draft(planned) : "",
                history(leaf),
                feed(leaf),
                navigation(leaf),
                languages(leaf),
                new ContactWays(edition).of(leaf.links()),
                edition.fixedWords(),
                new LookViews(edition, leaf.links()).view());
    }

    private String draft(Leaf leaf) {
        return edition.page(leaf.draft() && !leaf.current().isEmpty() ? "draftPolicy" : "draftPage", Map.of());
    }

    private String history(Leaf leaf) {
        return edition.timeline().isEmpty() ? "" : leaf.links().to(edition.addresses().changes(edition.language()), "");
    }

    /** Entries of a feed have whole addresses. */
    private String feed(Leaf leaf) {
        boolean there = !edition.timeline().isEmpty() && edition.addresses().url().isPresent();
        return there ? leaf.links().to(leaf.feed(), "") : "";
    }

    private List<NavigationLink> navigation(Leaf leaf) {
        List<NavigationLink> navigation = new ArrayList<>();
        for (Policy policy : edition.inOrder()) {
            SitePath page = edition.addresses().policy(edition.language(), policy.id());
            navigation.add(new NavigationLink(
                    edition.title(policy), leaf.links().to(page, ""), policy.id().equals(leaf.current())));
        }
        return navigation;
    }

    private List<LanguageLink> languages(Leaf leaf) {
        List<LanguageLink> languages = new ArrayList<>();
        for (Wording other : leaf.tongues()) {
            SitePath page = leaf.address().apply(other.language());
            languages.add(new LanguageLink(
                    other.language(),
                    other.ownName(),
                    leaf.links().to(page, ""),
                    leaf.indexed() ? edition.addresses().absolute(page) : "",
                    other.language().equals(edition.language())));
        }
        return languages;
    }
}

package io.github.boldprint.site;

import java.util.List;
import java.util.Map;

/**
 * What stands round every page.
 *
 * @param path the page's own address
 * @param language BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the page, without the business's name
 * @param description one sentence for search engines
 * @param business the business's name
 * @param root link to the site's root folder: empty, or {@code ../} as often as needed; the address of assets
 * @param home link to the policy centre in this language
 * @param everything link to the everything-page in this language
 * @param search link to the search page in this language; empty where there is none
 * @param canonical the page's absolute address; empty where the site's address is not known
 * @param fallback the absolute address in the source language, for {@code x-default}; empty likewise
 * @param indexed whether search engines may list the page
 * @param draft a sentence for a page on which something stands that was never released; else empty
 * @param history link to the page that says which version of each policy held when; empty where nothing was released
 * @param feed link to the feed of what changed; empty where there is none
 * @param navigation the policies, in order
 * @param languages this page in every language, in the site's order; a single one where there is no choice
 * @param contact ways to reach the business, the same in the same order on every page (WCAG 2.2, 3.2.6)
 * @param words the page's fixed words in its language, by key: the messages under {@code page}, such as
 *     {@code contents}, {@code linkToSection}; every key that is there in the source language is there
 * @param look the business's own look
 */
public record Frame(
        SitePath path,
        String language,
        String direction,
        String title,
        String description,
        String business,
        String root,
        String home,
        String everything,
        String search,
        String canonical,
        String fallback,
        boolean indexed,
        String draft,
        String history,
        String feed,
        List<NavigationLink> navigation,
        List<LanguageLink> languages,
        List<ContactWay> contact,
        Map<String, String> words,
        LookView look) {

    public Frame {
        navigation = List.copyOf(navigation);
        languages = List.copyOf(languages);
        contact = List.copyOf(contact);
        words = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(words));
    }

    /** What stands round a page of a site of which nothing was released. */
    public Frame(SitePath path, String language, String direction, String title, String description, String business,
            String root,
            String home, String everything, String search, String canonical, String fallback, boolean indexed,
            List<NavigationLink> navigation, List<LanguageLink> languages, List<ContactWay> contact,
            Map<String, String> words, LookView look) {
        this(path, language, direction, title, description, business, root, home, everything, search, canonical,
                fallback, indexed, "", "", "", navigation, languages, contact, words, look);
    }

    /** The same on a page that only leads to another one, at this absolute address. */
    Frame leadingTo(String other) {
        return new Frame(path, language, direction, title, description, business, root, home, everything, search, other,
                fallback, indexed, draft, history, feed, navigation, languages, contact, words, look);
    }
}

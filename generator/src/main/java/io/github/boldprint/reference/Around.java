package io.github.boldprint.reference;

import io.github.boldprint.site.Frame;
import io.github.boldprint.site.LookView;
import io.github.boldprint.site.NavigationLink;
import io.github.boldprint.site.SitePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands round a page of the reference.
 *
 * @param path of the page, below the root of the reference
 * @param title of the page
 * @param description one sentence about it
 */
record Around(Shelf shelf, String path, String title, String description) {

    private static final String NAME = "Boldprint";

    Frame frame() {
        String home = link(Places.HOME);
        String root = home.substring(0, home.length() - Places.HOME.length());
        return new Frame(new SitePath(path), "en", "ltr", title, description, NAME, root, home,
                path.equals(Places.SEARCH) ? home : "", link(Places.SEARCH), "", "", true,
                List.of(navigation(Overview.NAME, Places.HOME),
                        navigation(Overview.HOW_TO, Places.guide(Overview.HOW_TO_GUIDE)),
                        navigation(EveryRule.TITLE, Places.EVERY_RULE),
                        navigation(BuiltInChapter.TITLE, Places.BUILT_IN),
                        navigation(GrammarChapter.TITLE, Places.LANGUAGE)),
                List.of(), List.of(), words(), LookView.none(root));
    }

    private Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        shelf.english().keys("page.").forEach(key ->
                shelf.english().say(key).ifPresent(said -> words.put(key.substring("page.".length()), said)));
        words.put("policyCentre", "Reference");
        words.put("allPolicies", Overview.TITLE);
        words.put("searchElsewhere", "Everything is named here, too:");
        words.put("everythingOnOnePage", Overview.NAME);
        return words;
    }

    private NavigationLink navigation(String words, String to) {
        return new NavigationLink(words, link(to), to.equals(path));
    }

    /** The link from this page to an address below the root of the reference. */
    String link(String to) {
        int sign = to.indexOf('#');
        String file = sign < 0 ? to : to.substring(0, sign);
        String anchor = sign < 0 ? "" : to.substring(sign);
        return file.equals(path) && sign >= 0 ? anchor : new SitePath(file).from(new SitePath(path)) + anchor;
    }
}

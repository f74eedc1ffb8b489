package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Pieces of the policy site that were put into pages of the website: they must say what they say today.
 *
 * @param today their words by the class of their outermost element and by language
 */
record EmbeddedFragments(Map<String, Map<String, String>> today) {

    List<Found> check(HostPage page) {
        List<Found> found = new ArrayList<>();
        today.forEach((name, byLanguage) -> page.document().getElementsByClass(name).forEach(piece -> {
            Optional<String> now = Optional.ofNullable(byLanguage.get(HostPage.languageOf(piece)));
            if (now.isPresent() && !plain(now.get()).equals(plain(piece.text()))) {
                String message = "this copy of the fragment '" + name.replaceFirst("^boldprint-", "") + "' says '"
                        + excerpt(piece) + "', but today it says '" + excerpt(now.get(), piece.text())
                        + "'; put the new one in its place";
                found.add(new Found(HostRules.FRESH.warning(page.at(piece), message), message));
            }
        }));
        return found.stream().sorted((a, b) -> a.finding().compareTo(b.finding())).toList();
    }

    private static String excerpt(Element piece) {
        return shortened(piece.text());
    }

    /** The new words from shortly before the first difference on. */
    private static String excerpt(String now, String before) {
        int same = 0;
        while (same < Math.min(now.length(), before.length()) && now.charAt(same) == before.charAt(same)) {
            same++;
        }
        int start = same < 60 ? 0 : now.lastIndexOf(' ', same - 20) + 1;
        return (start > 0 ? "… " : "") + shortened(now.substring(start));
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}

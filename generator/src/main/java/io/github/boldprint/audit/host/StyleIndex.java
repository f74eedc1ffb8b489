package io.github.boldprint.audit.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The rules of all style sheets of a page, found by what their selectors end with.
 *
 * @param whole whether every sheet could be read; if not, what is not said here may be said there
 */
record StyleIndex(Map<String, List<Entry>> byKey, Map<String, String> variables, boolean whole) {

    private static final Set<String> ROOTS = Set.of(":root", "html", "body");

    /** A rule and its place in the order of all. */
    record Entry(StyleRule rule, boolean sure, int order) {}

    /** A sheet, and whether it holds on every screen. */
    record Part(StyleSheet sheet, boolean sure) {}

    static StyleIndex of(List<Part> parts, boolean whole) {
        Map<String, List<Entry>> byKey = new HashMap<>();
        Map<String, String> variables = new HashMap<>();
        int order = 0;
        for (Part part : parts) {
            for (StyleRule rule : part.sheet().rules()) {
                Compound subject = rule.selector().subject();
                boolean sure = part.sure() && rule.sure();
                byKey.computeIfAbsent(subject.key(), none -> new ArrayList<>()).add(new Entry(rule, sure, order++));
                if (sure && (subject.root() || ROOTS.contains(subject.tag()))
                        && rule.selector().compounds().size() == 1) {
                    rule.declarations().forEach((name, value) -> {
                        if (name.startsWith("--")) {
                            variables.put(name, value);
                        }
                    });
                }
            }
        }
        return new StyleIndex(byKey, variables, whole);
    }

    /** The rules whose selectors fit an element, in no order. */
    List<Entry> fitting(Element element) {
        List<Entry> fitting = new ArrayList<>();
        collect("*", element, fitting);
        collect(element.normalName(), element, fitting);
        if (!element.id().isEmpty()) {
            collect("#" + element.id(), element, fitting);
        }
        if (element.hasAttr("class")) {
            for (String name : element.classNames()) {
                collect("." + name.toLowerCase(Locale.ROOT), element, fitting);
            }
        }
        return fitting;
    }

    private void collect(String key, Element element, List<Entry> fitting) {
        for (Entry entry : byKey.getOrDefault(key, List.of())) {
            if (entry.rule().selector().fits(element)) {
                fitting.add(entry);
            }
        }
    }
}

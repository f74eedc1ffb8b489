package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.SortedMap;
import java.util.TreeMap;

/** What customers read on the page of each policy, without its looks. */
public final class PolicyWords {

    private PolicyWords() {}

    /** The words by policy and language, one block a line. */
    public static SortedMap<String, SortedMap<String, String>> of(Site site) {
        SortedMap<String, SortedMap<String, String>> words = new TreeMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.OnePolicy one) {
                words.computeIfAbsent(one.policy().id(), none -> new TreeMap<>())
                        .put(one.frame().language(), words(one.policy()));
            }
        }
        return words;
    }

    static String words(PolicyView policy) {
        StringBuilder text = new StringBuilder();
        line(text, policy.title());
        line(text, policy.effective());
        policy.authoritative().forEach(line -> line(text, line));
        text.append(policy.summary().plain());
        policy.answers().forEach(answer -> {
            line(text, answer.question());
            line(text, answer.answer());
        });
        policy.keyFacts().forEach(
                fact -> line(text, (fact.group().isEmpty() ? "" : fact.group() + ", ") + fact.label() + ": "
                + String.join("; ", fact.value().stream().map(PolicyWords::inline).toList())));
        policy.tables().forEach(table -> table(text, table));
        policy.clauses().forEach(clause -> {
            line(text, clause.title());
            line(text, clause.notice());
            text.append(clause.html().plain());
        });
        return text.toString();
    }

    private static void table(StringBuilder text, FactTable table) {
        line(text, table.caption());
        line(text, String.join(" | ", table.columns()));
        table.rows().forEach(
                row -> line(text, String.join(" | ", row.cells().stream().map(PolicyWords::inline).toList())));
    }

    private static String inline(Html html) {
        return html.plain().strip().replace("\n", "; ");
    }

    private static void line(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(words).append('\n');
        }
    }
}

package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes policies apart into what can be found: answers first, because a customer has a question. */
final class SearchEntries {

    private final PolicyView policy;
    private final List<SearchEntry> entries = new ArrayList<>();

    private SearchEntries(PolicyView policy) {
        this.policy = policy;
    }

    /** The parts of policies whose links are written for the search page. */
    static List<SearchEntry> of(List<PolicyView> policies) {
        return policies.stream().flatMap(policy -> new SearchEntries(policy).all().stream()).toList();
    }

    private List<SearchEntry> all() {
        add(policy.title(), summary(), policy.href());
        policy.answers().forEach(answer -> add(answer.question(), answer.answer(), answer.href()));
        for (KeyFact fact : policy.keyFacts()) {
            String label = fact.group().isEmpty() ? fact.label() : fact.group() + ": " + fact.label();
            add(label, words(fact.value().stream()), at(fact.anchor()));
        }
        for (FactTable table : policy.tables()) {
            for (FactTable.Row row : table.rows()) {
                add(table.caption(), words(row.cells().stream()),
                        at(row.anchor().isEmpty() ? table.anchor() : row.anchor()));
            }
        }
        for (ClauseView clause : policy.clauses()) {
            String text = (clause.notice() + " " + line(clause.html())).strip();
            entries.add(new SearchEntry(policy.title(), clause.title(), text, at(clause.anchor()), clause.language()));
        }
        return entries;
    }

    private void add(String title, String text, String href) {
        entries.add(new SearchEntry(policy.title(), title, text, href, ""));
    }

    private String summary() {
        return policy.summaryLines().isEmpty() ? line(policy.summary()) : String.join(" ", policy.summaryLines());
    }

    private String at(String anchor) {
        return policy.href() + "#" + anchor;
    }

    private static String words(Stream<Html> cells) {
        return cells.map(SearchEntries::line).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String line(Html html) {
        return html.plain().replaceAll("(?m)^- ", "").replaceAll("\\s+", " ").strip();
    }
}

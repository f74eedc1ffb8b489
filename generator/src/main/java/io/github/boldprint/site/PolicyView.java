package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.List;

/**
 * A policy as it is shown, on its own page or on the everything-page.
 *
 * @param id the policy's id
 * @param anchor empty on its own page; the policy's id on the everything-page
 * @param title what customers call it
 * @param href relative link to the policy's own page
 * @param summary the author's words, or one paragraph a sentence made from the facts
 * @param summaryLines the same as single lines, where it was made from the facts; else empty
 * @param answers in the kind's order
 * @param keyFacts in the vocabulary's order
 * @param tables in the vocabulary's order
 * @param tablesFirst whether the tables stand before the key facts
 * @param clauses the public ones, in the author's order
 * @param effective "In force since 1 October 2026"; empty where no day is given
 * @param reviewed "Last reviewed on 15 September 2026"; empty where no day is given
 * @param history what it was and will be; nothing where nothing was released
 * @param authoritative which language counts in which market, a line each
 */
public record PolicyView(
        String id,
        String anchor,
        String title,
        String href,
        Html summary,
        List<String> summaryLines,
        List<Answer> answers,
        List<KeyFact> keyFacts,
        List<FactTable> tables,
        boolean tablesFirst,
        List<ClauseView> clauses,
        String effective,
        String reviewed,
        HistoryView history,
        List<String> authoritative) {

    public PolicyView {
        summaryLines = List.copyOf(summaryLines);
        answers = List.copyOf(answers);
        keyFacts = List.copyOf(keyFacts);
        tables = List.copyOf(tables);
        clauses = List.copyOf(clauses);
        authoritative = List.copyOf(authoritative);
    }

    /** A policy of which nothing was released. */
    public PolicyView(String id, String anchor, String title, String href, Html summary, List<String> summaryLines,
            List<Answer> answers, List<KeyFact> keyFacts, List<FactTable> tables, boolean tablesFirst,
            List<ClauseView> clauses, String effective, String reviewed, List<String> authoritative) {
        this(id, anchor, title, href, summary, summaryLines, answers, keyFacts, tables, tablesFirst, clauses, effective,
                reviewed, HistoryView.NONE, authoritative);
    }

    PolicyView with(HistoryView known, String since) {
        return new PolicyView(
                id, anchor, title, href, summary, summaryLines, answers, keyFacts, tables, tablesFirst, clauses,
                since, reviewed, known, authoritative);
    }
}

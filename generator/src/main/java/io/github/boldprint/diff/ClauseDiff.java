package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares clauses by id. */
final class ClauseDiff {

    private final String policy;
    private final String source;
    private final Ledger ledger;
    private final TextDiff texts;

    ClauseDiff(String policy, String source, Set<String> skipped, Ledger ledger) {
        this.policy = policy;
        this.source = source;
        this.ledger = ledger;
        this.texts = new TextDiff(source, skipped, ledger);
    }

    /** @param parent where the newer version holds its clauses */
    void compare(List<Clause> before, List<Clause> after, Location parent) {
        for (Match<Clause> match : Match.of(before, after, Clause::id, this::isOne)) {
            if (match.before().isPresent() && match.after().isPresent()) {
                compare(match, match.before().get(), match.after().get());
            } else {
                Clause clause = match.after().or(match::before).orElseThrow();
                texts.appeared(where(clause.id(), match.after().map(Clause::at).orElse(parent)), words(clause),
                        match.after().isPresent());
            }
        }
    }

    private boolean isOne(Clause before, Clause after) {
        Map<String, Written> was = words(before);
        Map<String, Written> is = words(after);
        return was.containsKey(source) && is.containsKey(source)
                && Resemblance.between(was.get(source).prose().markdown(), is.get(source).prose().markdown());
    }

    private void compare(Match<Clause> match, Clause before, Clause after) {
        Where where = where(after.id(), after.at());
        if (match.renamed() || match.moved()) {
            elsewhere(match, before, after, where);
            texts.compareTranslations(where, words(before), words(after));
        } else {
            texts.compare(where, words(before), words(after));
        }
        key(before, after, "audience", audience(before), audience(after), Ruling.judgement("changed",
                "who may read the section is another"));
        key(before, after, "topic", before.topic().orElse(""), after.topic().orElse(""),
                Ruling.neutral("changed", "only what the section is filed under is another"));
    }

    /** One record, whatever else happened to the words of the first language. */
    private void elsewhere(Match<Clause> match, Clause before, Clause after, Where where) {
        ChangeKind kind = match.renamed() ? ChangeKind.RENAMED : ChangeKind.MOVED;
        Optional<Written> was = Optional.ofNullable(words(before).get(source));
        Optional<Written> is = Optional.ofNullable(words(after).get(source));
        boolean edited = was.isPresent() && is.isPresent() && !was.get().readsLike(is.get());
        if (edited) {
            Ruling ruling = TextDiff.ruling(was.get(), is.get(), kind.word());
            String also = match.renamed() ? "its id was '" + before.id() + "'"
                    : "it stood " + place(match.stood()) + " and stands " + place(match.stands());
            ledger.words(kind, where.in(source), Optional.empty(), was.get().said(), is.get().said(),
                    new Ruling(ruling.direction(), ruling.how(), ruling.why() + "; " + also));
        } else if (match.renamed()) {
            ledger.other(kind, where, Optional.of(Said.of(before.id(), before.at())),
                    Optional.of(Said.of(after.id(), after.at())),
                    Ruling.neutral("renamed",
                            "it says the same under another id, so links to the old one lead nowhere"));
        } else {
            ledger.other(kind, where, Optional.of(Said.of(match.stood(), before.at())),
                    Optional.of(Said.of(match.stands(), after.at())),
                    Ruling.neutral("moved", "only the order is another"));
        }
    }

    private void key(Clause before, Clause after, String key, String was, String is, Ruling ruling) {
        if (!was.equals(is)) {
            ledger.other(ChangeKind.EDITED, Where.of(policy, Subject.KEY, after.id() + "." + key, after.at()),
                    Optional.of(was).filter(text -> !text.isEmpty()).map(text -> Said.of(text, before.at())),
                    Optional.of(is).filter(text -> !text.isEmpty()).map(text -> Said.of(text, after.at())), ruling);
        }
    }

    /** "first", or "after 'how-to-return'". */
    private static String place(String behind) {
        return behind.startsWith("after ") ? "after '" + behind.substring("after ".length()) + "'" : behind;
    }

    private Where where(String id, Location at) {
        return Where.of(policy, Subject.CLAUSE, id, at);
    }

    private static String audience(Clause clause) {
        return clause.audience().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Written> words(Clause clause) {
        Map<String, Written> words = new TreeMap<>();
        clause.text().byLanguage().forEach((language, text) -> words.put(language, Written.of(text)));
        return words;
    }
}

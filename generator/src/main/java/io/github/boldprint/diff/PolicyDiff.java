package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Review;
import io.github.boldprint.policy.Unconfirmed;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.value.TimeSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares one policy with what it was. */
final class PolicyDiff {

    private static final Ruling DATED = Ruling.neutral("changed",
            "it is a date, and what holds from it is told elsewhere");
    private static final Ruling OWN = Ruling.neutral("changed", "it is about how you work, not about what you promise");

    private final Policy before;
    private final Policy after;
    private final String source;
    private final Set<String> fresh = new TreeSet<>();
    private final Set<String> gone = new TreeSet<>();
    private final Ledger ledger;

    PolicyDiff(Policy before, Business then, Policy after, Business now, Ledger ledger) {
        this.before = before;
        this.after = after;
        this.source = now.source();
        this.ledger = ledger;
        Set<String> was = languages(before, then);
        Set<String> is = languages(after, now);
        is.stream().filter(language -> !was.contains(language)).forEach(fresh::add);
        was.stream().filter(language -> !is.contains(language)).forEach(gone::add);
    }

    /** Everything that it says. */
    void compare() {
        refused();
        wholeLanguages();
        said(before, after, ledger);
        summary();
        key("effective", before.effective(), after.effective(), before.effectiveAt(), after.effectiveAt(), DATED);
        Location was = before.review().map(Review::at).orElse(before.at());
        Location is = after.review().map(Review::at).orElse(after.at());
        key("review.last", before.review().flatMap(Review::last), after.review().flatMap(Review::last), was, is, DATED);
        key("review.every", before.review().flatMap(Review::every).map(TimeSpan::toString),
                after.review().flatMap(Review::every).map(TimeSpan::toString), was, is, OWN);
        key("review.owner", before.review().flatMap(Review::owner), after.review().flatMap(Review::owner), was, is,
                OWN);
        unconfirmed();
        new MarketDiff(before, after, ledger).compare((old, young, in) -> said(old, young, in));
    }

    private void said(Policy was, Policy is, Ledger into) {
        Set<String> skipped = new TreeSet<>(fresh);
        skipped.addAll(gone);
        new FactDiff(after.id(), source, skipped, into).compare(was.facts(), is.facts(), is.factsAt());
        new ClauseDiff(after.id(), source, skipped, into).compare(was.clauses(), is.clauses(), is.at());
    }

    private void refused() {
        Set<String> refused = new TreeSet<>(before.refused());
        refused.addAll(after.refused());
        refused.forEach(key -> ledger.unread(after.id() + ", key " + key));
    }

    private void wholeLanguages() {
        Where where = Where.of(after.id(), Subject.POLICY, "", after.at());
        fresh.forEach(language -> ledger.other(ChangeKind.TRANSLATION, where.in(language), Optional.empty(),
                Optional.of(Said.of(Canon.in(language, after), file(after, language))),
                Ruling.judgement("translation", "the policy is said in this language too")));
        gone.forEach(language -> ledger.other(ChangeKind.TRANSLATION, where.in(language),
                Optional.of(Said.of(Canon.in(language, before), file(before, language))), Optional.empty(),
                Ruling.judgement("translation", "the policy is not said in this language any more")));
    }

    private void summary() {
        Map<String, Written> was = summary(before);
        Map<String, Written> is = summary(after);
        Set<String> skipped = new TreeSet<>(fresh);
        skipped.addAll(gone);
        TextDiff texts = new TextDiff(source, skipped, ledger);
        Where where = Where.of(after.id(), Subject.SUMMARY, "", after.at());
        if (was.isEmpty() != is.isEmpty()) {
            texts.appeared(where, was.isEmpty() ? is : was, was.isEmpty());
        } else {
            texts.compare(where, was, is);
        }
    }

    private void unconfirmed() {
        for (Match<Unconfirmed> match : Match.of(before.unconfirmed(), after.unconfirmed(), Unconfirmed::path,
                (one, other) -> false)) {
            boolean added = match.before().isEmpty();
            if (added || match.after().isEmpty()) {
                String path = match.after().or(match::before).orElseThrow().path();
                Location at = match.after().map(Unconfirmed::at).orElse(after.at());
                ledger.other(added ? ChangeKind.ADDED : ChangeKind.REMOVED,
                        Where.of(after.id(), Subject.KEY, "confirm." + path, at),
                        match.before().map(was -> Said.of(path, was.at())),
                        match.after().map(is -> Said.of(path, is.at())),
                        added ? Ruling.neutral("added", "somebody is to confirm it")
                                : Ruling.neutral("removed", "it was confirmed"));
            }
        }
    }

    private <T> void key(String key, Optional<T> was, Optional<T> is, Location wasAt, Location isAt, Ruling ruling) {
        if (!was.equals(is)) {
            ChangeKind kind = was.isEmpty() ? ChangeKind.ADDED : is.isEmpty() ? ChangeKind.REMOVED : ChangeKind.EDITED;
            ledger.other(kind, Where.of(after.id(), Subject.KEY, key, isAt),
                    was.map(text -> Said.of(text.toString(), wasAt)), is.map(text -> Said.of(text.toString(), isAt)),
                    ruling);
        }
    }

    private static Map<String, Written> summary(Policy policy) {
        Map<String, Prose> prose = policy.summary().map(said -> said.byLanguage()).orElse(Map.of());
        Map<String, Written> words = new TreeMap<>();
        new LinkedHashMap<>(prose).forEach((language, text) ->
                words.put(language, new Written("", text, file(policy, language))));
        return words;
    }

    private static Location file(Policy policy, String language) {
        return Optional.ofNullable(policy.translations().get(language)).map(Location::of).orElse(policy.at());
    }

    private static Set<String> languages(Policy policy, Business business) {
        Set<String> languages = new TreeSet<>(policy.translations().keySet());
        languages.add(business.source());
        return languages;
    }
}

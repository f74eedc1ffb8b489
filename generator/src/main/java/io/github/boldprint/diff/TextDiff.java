package io.github.boldprint.diff;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares words in every language. */
final class TextDiff {

    private final String source;
    private final Set<String> skipped;
    private final Ledger ledger;

    /**
     * A comparison of the words of one policy.
     *
     * @param source the first language of the newer version
     * @param skipped languages that are new or gone as a whole
     */
    TextDiff(String source, Set<String> skipped, Ledger ledger) {
        this.source = source;
        this.skipped = skipped;
        this.ledger = ledger;
    }

    /** Words that are there in both versions, in some languages at least. */
    void compare(Where where, Map<String, Written> before, Map<String, Written> after) {
        boolean original = isEdited(before.get(source), after.get(source));
        for (String language : languages(before, after)) {
            compare(where, language, before.get(language), after.get(language), original);
        }
    }

    /** The same, except in the first language. */
    void compareTranslations(Where where, Map<String, Written> before, Map<String, Written> after) {
        boolean original = isEdited(before.get(source), after.get(source));
        languages(before, after).stream().filter(language -> !language.equals(source)).forEach(language ->
                compare(where, language, before.get(language), after.get(language), original));
    }

    /** Words that are there in one version only: a record for each language. */
    void appeared(Where where, Map<String, Written> words, boolean added) {
        Ruling ruling = Ruling.judgement(added ? "added" : "removed", "only a person can say whom words favour");
        for (String language : languages(words, words)) {
            Written text = words.get(language);
            Where here = added ? at(where, text).in(language) : where.in(language);
            ledger.other(added ? ChangeKind.ADDED : ChangeKind.REMOVED, here,
                    added ? Optional.empty() : Optional.of(text.said()),
                    added ? Optional.of(text.said()) : Optional.empty(), ruling);
        }
    }

    /** What a change of words is. */
    static Ruling ruling(Written before, Written after, String how) {
        if (before.readsLike(after)) {
            return Ruling.neutral(how, "it says the same");
        }
        return before.saysLike(after)
                ? Ruling.neutral(how, "only the markup is another, the words and links are the same")
                : Ruling.judgement(how, "only a person can say whom words favour");
    }

    private void compare(Where where, String language, Written before, Written after, boolean original) {
        if (before == null || after == null) {
            appeared(where, language, before, after);
        } else if (before.prose().isRefused() || after.prose().isRefused()) {
            ledger.unread(where.in(language).toString());
        } else if (before.isRenumbered(after)) {
            ledger.words(ChangeKind.RENUMBERED, at(where, after).in(language), Optional.empty(), before.said(),
                    after.said(),
                    Ruling.neutral("renumbered", "only the number of the title is another"));
        } else if (!before.readsLike(after)) {
            boolean alone = !language.equals(source) && !original;
            ledger.words(alone ? ChangeKind.TRANSLATION : ChangeKind.EDITED, at(where, after).in(language),
                    Optional.empty(), before.said(), after.said(),
                    ruling(before, after, alone ? "translation" : "edited"));
        }
    }

    private void appeared(Where where, String language, Written before, Written after) {
        Where here = after == null ? where.in(language) : at(where, after).in(language);
        ledger.other(ChangeKind.TRANSLATION, here, Optional.ofNullable(before).map(Written::said),
                Optional.ofNullable(after).map(Written::said), Ruling.judgement("translation",
                        after == null ? "it is not said in this language any more"
                                : "it is said in this language too"));
    }

    private Set<String> languages(Map<String, Written> before, Map<String, Written> after) {
        Set<String> languages = new TreeSet<>(before.keySet());
        languages.addAll(after.keySet());
        languages.removeAll(skipped);
        return languages;
    }

    private static boolean isEdited(Written before, Written after) {
        return before == null || after == null || !before.readsLike(after);
    }

    private static Where at(Where where, Written text) {
        return new Where(where.policy(), where.subject(), where.path(), where.markets(), where.notIn(),
                where.language(),
                text.at());
    }
}

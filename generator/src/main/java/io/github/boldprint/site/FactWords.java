package io.github.boldprint.site;

import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facts of one kind in the words of one language.
 *
 * @param kind the first part of the kind's message keys
 */
record FactWords(String kind, Wording wording) {

    /** What a fact is called; a field without a message is called by its path in words. */
    String label(Field field) {
        return message(field, "label").orElseGet(() -> Names.words(field.path()));
    }

    /** What a column is called: the table says already what the whole is about. */
    String column(Field field, Field list) {
        return message(field, "label")
                .orElseGet(() -> Names.words(field.path().substring(list.path().length() + 1)));
    }

    /** The message about a field with this last part of its key, if it takes no values. */
    Optional<String> message(Field field, String part) {
        return wording.say(kind + "." + field.path() + "." + part);
    }

    /** A fact in words without markup; a case that does not fit the value prints the basic one. */
    String words(Fact fact, Optional<String> grammaticalCase) {
        if (fact instanceof Fact.Single single) {
            return words(single.field(), single.value().inOrOriginal(wording.language()), grammaticalCase);
        }
        if (fact instanceof Fact.Several several) {
            return wording.list(several.values().stream()
                    .map(value -> words(several.field(), value, grammaticalCase))
                    .toList());
        }
        if (fact instanceof Fact.Items list) {
            return wording.list(heads(list));
        }
        Fact.Group group = (Fact.Group) fact;
        return group.field().type() == FieldType.ADDRESS
                ? PostalLine.of(group, member -> words(member, grammaticalCase), wording::print)
                : wording.list(eachWords(group.members()));
    }

    /** A fact as phrasing content, each entry of a list for itself. */
    List<Html> lines(Fact fact) {
        if (fact instanceof Fact.Single single) {
            return List.of(html(single));
        }
        if (fact instanceof Fact.Several several) {
            return several.values().stream().map(value -> html(several.field(), value)).toList();
        }
        if (fact instanceof Fact.Items list) {
            return heads(list).stream().map(Html::text).toList();
        }
        return List.of(Html.text(words(fact, Optional.empty())));
    }

    private Html html(Fact.Single single) {
        String language = wording.language();
        Html words = html(single.field(), single.value().inOrOriginal(language));
        boolean foreign = single.field().translate()
                && !single.value().languages().contains(language);
        return foreign ? Markup.inLanguage("span", single.value().source(), words) : words;
    }

    private Html html(Field field, Value value) {
        String words = plain(field, value, Optional.empty());
        String shown = value instanceof Value.Url ? words.replaceFirst("^https://", "").replaceFirst("/$", "") : words;
        return Markup.address(value).map(href -> Markup.link(href, shown, wording.isRightToLeft()))
                .orElseGet(() -> Html.text(isRunningOtherwise(value) ? isolated(shown) : shown));
    }

    /** A single value as it is, to be followed rather than read. */
    String target(Fact fact, Optional<String> grammaticalCase) {
        return fact instanceof Fact.Single single
                ? plain(single.field(), single.value().inOrOriginal(wording.language()), grammaticalCase)
                : words(fact, grammaticalCase);
    }

    String words(Field field, Value value, Optional<String> grammaticalCase) {
        String words = plain(field, value, grammaticalCase);
        return isRunningOtherwise(value) ? isolated(words) : words;
    }

    /**
     * Whether a value may run from left to right in a sentence from right to left: its digits in groups, or the words
     * round its full stops, would change places there.
     */
    private boolean isRunningOtherwise(Value value) {
        return wording.isRightToLeft() && (value instanceof Value.Phone || value instanceof Value.Email
                || value instanceof Value.Url || value instanceof Value.Text);
    }

    /** Between a first-strong isolate and its end (Unicode Standard Annex 9), which work where markup cannot stand. */
    private static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }

    private String plain(Field field, Value value, Optional<String> grammaticalCase) {
        if (value instanceof Value.Choice) {
            return message(field, "values." + value.code()).orElseGet(() -> value.code().replace('-', ' '));
        }
        if (value instanceof Value.Flag flag) {
            return message(field, "values." + value.code())
                    .or(() -> wording.say(flag.yes() ? "page.yes" : "page.no"))
                    .orElse(value.code());
        }
        return grammaticalCase.map(asked -> wording.print(value, asked)).orElseGet(() -> wording.print(value));
    }

    /** What each item of a list is about: its first fact. */
    private List<String> heads(Fact.Items list) {
        return list.items().stream()
                .flatMap(item -> eachWords(item.members()).stream().limit(1))
                .toList();
    }

    private List<String> eachWords(Facts facts) {
        List<String> words = new ArrayList<>();
        for (Fact fact : facts.all()) {
            words.add(words(fact, Optional.empty()));
        }
        return words;
    }
}

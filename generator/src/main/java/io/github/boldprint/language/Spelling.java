package io.github.boldprint.language;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers in words: {@code fourteen}, {@code vierzehn}, in each gender and case. */
final class Spelling {

    private static final int[] NUMBERS = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 20, 21, 24, 28, 30, 31, 36, 45, 48, 60, 72, 90,
        100, 120, 180, 365
    };

    private static final String OWN = "units.numbers.";
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private Spelling() {}

    /** The words for the numbers that periods are made of, as CLDR spells them and as the messages do. */
    static Phrases<Integer> of(ULocale locale, Messages messages) {
        Phrases<Integer> words = new Phrases<>();
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        // for a language that it cannot spell in, ICU takes the machine's
        if (format.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(locale.getLanguage())) {
            Arrays.stream(format.getRuleSetNames())
                    .filter(rules -> rules.contains("cardinal") || rules.endsWith("numbering"))
                    .forEach(rules -> Arrays.stream(NUMBERS)
                            .forEach(number -> add(words, format.format(number, rules), number)));
        }
        for (String key : messages.keys(OWN)) {
            String number = key.substring(OWN.length());
            if (WHOLE.matcher(number).matches()) {
                messages.say(key).ifPresent(said ->
                        List.of(said.split(",")).forEach(word -> add(words, word, Integer.parseInt(number))));
            }
        }
        return words;
    }

    /** Also as people write who have no such keys: {@code dalawa} for Filipino's {@code dalawá}, {@code dreissig}. */
    private static void add(Phrases<Integer> words, String spelled, int number) {
        words.add(spelled, number);
        words.add(spelled.replace("ß", "ss"), number);
        words.add(Normalizer.normalize(spelled, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""), number);
    }
}

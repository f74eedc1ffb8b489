package io.github.boldprint.language;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of CLDR's locales speaks for a language tag. */
final class CldrLocale {

    /** CLDR's plain {@code en} is American; of 1 October everybody else would read the month first. */
    private static final ULocale ENGLISH = new ULocale("en_GB");

    private CldrLocale() {}

    /**
     * The locale to print values with.
     *
     * <p>ICU takes the machine's default locale for languages that it does not know, so those are given English here,
     * and so are English-speaking regions that CLDR has no data for.
     */
    static ULocale of(String tag) {
        ULocale locale = ULocale.createCanonical(ULocale.forLanguageTag(tag).getName());
        boolean english = locale.getLanguage().equals(ENGLISH.getLanguage());
        if (!isKnown(locale) || (english && !Known.NAMES.contains(locale.getBaseName()))) {
            return ENGLISH;
        }
        return english && locale.getCountry().isEmpty() ? ENGLISH : locale;
    }

    /** Whether CLDR has data for the language. */
    static boolean isKnown(ULocale locale) {
        return Known.LANGUAGES.contains(locale.getLanguage());
    }

    /** The tag and those that it falls back to, in the same script: {@code de-AT, de}; {@code zh-Hant} alone. */
    static List<String> chain(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        if (locale.getName().equals(locale.getLanguage())) {
            return List.of(locale.toLanguageTag());
        }
        String script = ULocale.addLikelySubtags(locale).getScript();
        return Stream.iterate(locale, next -> next != null && !next.getLanguage().isEmpty(), ULocale::getFallback)
                .filter(next -> ULocale.addLikelySubtags(next).getScript().equals(script))
                .map(ULocale::toLanguageTag)
                .toList();
    }

    /** Loaded only when asked for. */
    private static final class Known {
        static final Set<String> NAMES =
                Arrays.stream(ULocale.getAvailableLocales()).map(ULocale::getBaseName).collect(Collectors.toSet());
        static final Set<String> LANGUAGES =
                Arrays.stream(ULocale.getAvailableLocales()).map(ULocale::getLanguage).collect(Collectors.toSet());
    }
}

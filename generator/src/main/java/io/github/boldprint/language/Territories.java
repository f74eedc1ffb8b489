package io.github.boldprint.language;

import com.ibm.icu.util.ULocale;

/** Where a language is at home, for those who ask for a country with every language. */
public final class Territories {

    private Territories() {}

    /**
     * A language with a territory, as the Open Graph protocol writes both: the tag's own ({@code en_GB}), else the one
     * where CLDR thinks it most likely ({@code hr_HR}); the language alone where nobody knows.
     */
    public static String withTerritory(String tag) {
        ULocale locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
        return locale.getCountry().isEmpty() ? locale.getLanguage() : locale.getLanguage() + "_" + locale.getCountry();
    }
}

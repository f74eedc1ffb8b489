package io.github.boldprint.language;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.github.boldprint.language.Lexicon.Measure;
import io.github.boldprint.value.Value;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names and signs of the world's currencies in one language. */
final class Currencies {

    /** Whose currencies are current is asked for this day, not for the day of the run. */
    private static final long DAY = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    /** Signs such as $ are shared; they mean the money of the language's region, or the first of these. */
    private static final List<String> KNOWN_BY_SIGN = List.of("USD", "EUR", "GBP", "JPY");

    private Currencies() {}

    static void addTo(Lexicon lexicon, ULocale locale) {
        String region = ULocale.addLikelySubtags(locale).getCountry();
        CurrencyMetaInfo info = CurrencyMetaInfo.getInstance();
        Set<String> codes = new LinkedHashSet<>(
                info.currencies(CurrencyFilter.onRegion(region).withDate(DAY).withTender()));
        codes.addAll(KNOWN_BY_SIGN);
        int preferred = codes.size();
        codes.addAll(new TreeSet<>(info.currencies(CurrencyFilter.onDate(DAY).withTender())));
        codes.forEach(code -> named(lexicon, locale, code));
        signs(locale, List.copyOf(codes), preferred).forEach((sign, code) -> {
            lexicon.before().add(sign, money(code));
            lexicon.after().add(sign, money(code));
        });
    }

    /** By its code, by the sign that only it has in this language, and by its name: {@code 5 euros}. */
    private static void named(Lexicon lexicon, ULocale locale, String code) {
        Currency currency = Currency.getInstance(code);
        String sign = currency.getName(locale, Currency.SYMBOL_NAME, null);
        for (String word : List.of(code, sign)) {
            lexicon.before().addExact(word, money(code));
            lexicon.after().addExact(word, money(code));
        }
        for (String form : PluralRules.forLocale(locale).getKeywords()) {
            lexicon.after().add(currency.getName(locale, Currency.PLURAL_LONG_NAME, form, null), money(code));
        }
    }

    /** Short signs, without those that several currencies share and those that are one letter. */
    private static Map<String, String> signs(ULocale locale, List<String> codes, int preferred) {
        Map<String, String> bySign = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            String sign = Currency.getInstance(code).getName(locale, Currency.NARROW_SYMBOL_NAME, null);
            boolean letter = sign.length() == 1 && Character.isLetter(sign.charAt(0));
            String earlier = letter ? null : bySign.putIfAbsent(sign, code);
            if (earlier != null && codes.indexOf(earlier) >= preferred) {
                bySign.put(sign, "");
            }
        }
        bySign.values().removeIf(String::isEmpty);
        return bySign;
    }

    private static Measure money(String code) {
        return (least, most) -> Lexicon.single(least, most).map(amount -> new Value.Money(amount, code));
    }
}

package io.github.boldprint.language;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of countries, regions, languages and time zones in one language. */
final class Names {

    /** A zone's name can change with the years; this is the year whose names are printed. */
    private static final long YEAR = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();

    private final ULocale locale;
    private final Messages messages;

    /** Every page says them; CLDR is slow to ask. */
    private final Map<String, String> owns = new ConcurrentHashMap<>();
    private final Once<LocaleDisplayNames> names;

    Names(ULocale locale, Messages messages) {
        this.locale = locale;
        this.messages = messages;
        this.names = new Once<>(() -> LocaleDisplayNames.getInstance(locale));
    }

    /** The name of a language for a menu in that language; the message {@code units.own-name} comes first. */
    String own(String tag) {
        return owns.computeIfAbsent(tag, each -> messages.say("units.own-name").orElseGet(() -> {
            String name = LocaleDisplayNames.getInstance(locale, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                    .localeDisplayName(ULocale.forLanguageTag(each));
            return CaseMap.toTitle().wholeString().noLowercase().apply(locale.toLocale(), null, name);
        }));
    }

    String country(String code) {
        return names.get().regionDisplayName(code);
    }

    /**
     * A country or region in a case, by a message: {@code units.regions-prepositional.GB} says "the United Kingdom",
     * and
     * {@code units.regions-allative.other} what is said with all other names.
     */
    String region(String code, String grammaticalCase) {
        String group = "units.regions-" + grammaticalCase + ".";
        String name = region(code);
        return messages.say(group + code)
                .or(() -> messages.say(group + "other", Map.of("name", name)))
                .orElse(name);
    }

    /** CLDR's names of regions in a country are not in ICU; messages {@code units.regions.US-CA} name some. */
    String region(String code) {
        int hyphen = code.indexOf('-');
        return messages.say("units.regions." + code).orElseGet(() -> hyphen < 0
                ? country(code)
                : country(code.substring(0, hyphen)) + " (" + code.substring(hyphen + 1) + ")");
    }

    String language(String tag) {
        return names.get().localeDisplayName(ULocale.forLanguageTag(tag));
    }

    /** The name of a zone's time all the year round: {@code Central European Time}. */
    String zone(ZoneId zone) {
        return TimeZoneFormat.getInstance(locale)
                .format(TimeZoneFormat.Style.GENERIC_LONG, TimeZone.getFrozenTimeZone(zone.getId()), YEAR);
    }
}

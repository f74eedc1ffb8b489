package io.github.boldprint.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import io.github.boldprint.value.OpeningHours;
import io.github.boldprint.value.Value;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language by CLDR's data and the messages that were read for it. */
final class CldrWording implements Wording {

    private static final Pattern CASED_UNIT = Pattern.compile(
            "units\\.(?:minute|hour|day|business-day|week|month|year)-(\\p{Alpha}+)");
    private static final Pattern CASED_PLACE = Pattern.compile("units\\.regions-(\\p{Alpha}+)\\..*");

    private static final LocalDate FIRST_OF_MONTH = LocalDate.of(2026, 10, 1);

    private final String tag;
    private final Messages messages;
    private final Messages borrowed;
    private final Durations durations;
    private final Amounts amounts;
    private final Dates dates;
    private final Week week;
    private final Names names;
    private final Once<ListFormatter> lists;
    private final List<String> cases;
    private final List<String> placeCases;
    private final boolean rightToLeft;
    private final Once<Lexicon> lexicon;
    private final Once<NumberFinder> numbers;
    private final Set<String> refused;
    private final Map<Printed, String> printed = new ConcurrentHashMap<>();

    /** A value in a case: what was printed once is not printed again. */
    private record Printed(Value value, String grammaticalCase) {}

    /**
     * The wording of one language.
     *
     * @param fallback messages for keys that it lacks
     * @param refused the keys of messages, or of groups of them, that could not be read; the empty key is all of them
     */
    CldrWording(String tag, Map<String, Message> byKey, Map<String, Message> fallback, Set<String> refused) {
        ULocale locale = CldrLocale.of(tag);
        this.tag = tag;
        this.refused = Set.copyOf(refused);
        messages = new Messages(byKey, new Numbers(locale));
        borrowed = new Messages(fallback, messages.numbers());
        durations = new Durations(locale, messages);
        amounts = new Amounts(locale);
        dates = new Dates(locale);
        lists = new Once<>(
                () -> ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE));
        week = new Week(messages, dates, this::list);
        names = new Names(locale, messages);
        cases = cases(CASED_UNIT, byKey.keySet(), durations.cases());
        placeCases = cases(CASED_PLACE, byKey.keySet(), List.of());
        rightToLeft = ULocale.forLanguageTag(tag).isRightToLeft();
        lexicon = new Once<>(() -> Lexicon.of(locale, messages, durations, amounts, cases));
        numbers = new Once<>(() ->
                new NumberFinder(lexicon.get(), new Calendar(locale), dates.day(FIRST_OF_MONTH).startsWith("1.")));
    }

    @Override
    public String language() {
        return tag;
    }

    @Override
    public String ownName() {
        return names.own(tag);
    }

    @Override
    public boolean isRightToLeft() {
        return rightToLeft;
    }

    @Override
    public Optional<String> say(String key, Arguments arguments) {
        return has(key) ? messages.say(key, arguments) : borrowed.say(key, arguments);
    }

    @Override
    public boolean has(String key) {
        return messages.byKey().containsKey(key);
    }

    @Override
    public boolean isRefused(String key) {
        return refused.stream().anyMatch(gone -> gone.isEmpty() || (key + ".").startsWith(gone + "."));
    }

    @Override
    public List<String> keys(String prefix) {
        return messages.keys(prefix);
    }

    @Override
    public List<String> arguments(String key) {
        return messages.arguments(key);
    }

    @Override
    public String print(Value value) {
        return print(value, "");
    }

    @Override
    public String print(Value value, String grammaticalCase) {
        if (value instanceof Value.Text) {
            return value.code();
        }
        Printed key = new Printed(value, hasCases(value) ? grammaticalCase : "");
        String known = printed.get(key);
        if (known != null) {
            return known;
        }
        String words = words(value, key.grammaticalCase());
        printed.put(key, words);
        return words;
    }

    @Override
    public Map<String, String> week(OpeningHours hours) {
        return week.lines(hours);
    }

    @Override
    public List<String> cases() {
        return cases;
    }

    @Override
    public List<String> placeCases() {
        return placeCases;
    }

    @Override
    public String list(List<String> items) {
        return lists.get().format(items);
    }

    @Override
    public String between() {
        String four = list(List.of("1", "2", "3", "4"));
        return four.substring(four.indexOf('1') + 1, four.indexOf('2'));
    }

    @Override
    public List<Literal> literals(String text) {
        return new LiteralFinder(lexicon.get()).find(text);
    }

    @Override
    public List<Stated> numbers(String text) {
        return numbers.get().find(text);
    }

    private static boolean hasCases(Value value) {
        return value instanceof Value.Period || value instanceof Value.Country || value instanceof Value.Region;
    }

    private String words(Value value, String grammaticalCase) {
        if (value instanceof Value.Period period) {
            return durations.print(period.span(), grammaticalCase);
        } else if (value instanceof Value.Money money) {
            return amounts.money(money.amount(), money.currency());
        } else if (value instanceof Value.Percentage percentage) {
            return amounts.percentage(percentage.hundredths());
        } else if (value instanceof Value.Decimal decimal) {
            return messages.numbers().print(decimal.number());
        } else if (value instanceof Value.Day day) {
            return dates.day(day.date());
        } else if (value instanceof Value.Clock clock) {
            return dates.time(clock.time());
        } else if (value instanceof Value.Hours hours) {
            return week.print(hours.hours());
        }
        return hasCases(value) && !grammaticalCase.isEmpty()
                ? names.region(value.code(), grammaticalCase)
                : name(value);
    }

    private String name(Value value) {
        if (value instanceof Value.Country country) {
            return names.country(country.code());
        } else if (value instanceof Value.Region region) {
            return names.region(region.code());
        } else if (value instanceof Value.Language language) {
            return names.language(language.code());
        } else if (value instanceof Value.Zone zone) {
            return names.zone(zone.zone());
        }
        return value.code();
    }

    private static List<String> cases(Pattern cased, Collection<String> keys, List<String> more) {
        TreeSet<String> cases = new TreeSet<>(more);
        keys.stream().map(cased::matcher).filter(Matcher::matches).forEach(found -> cases.add(found.group(1)));
        return List.copyOf(cases);
    }
}

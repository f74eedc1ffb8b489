package io.github.boldprint.value;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts raw text by the type of its field, strictly: what is not the type's own form is refused, never guessed. */
public final class ValueReader {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
    private static final Pattern MONEY = Pattern.compile("((?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,4})?) ([A-Z]{3})");
    private static final Pattern PERCENTAGE = Pattern.compile("((?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,4})?) ?%");
    private static final Pattern SUBDIVISION = Pattern.compile("([A-Z]{2})-[A-Z0-9]{1,3}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]*([ -][0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_PHONE = 15;

    private ValueReader() {}

    /**
     * The value that a text states.
     *
     * @param raw the scalar as the author wrote it
     * @param type a scalar type
     * @param choices for a choice, the words to choose from
     * @return empty where the text is not of this type
     */
    public static Optional<Value> read(String raw, FieldType type, List<String> choices) {
        String text = raw.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type) {
            case TEXT -> when(text.indexOf('\n') < 0, new Value.Text(text));
            case ID -> when(ID.matcher(text).matches(), new Value.Id(text));
            case BOOLEAN -> flag(text);
            case NUMBER -> when(NUMBER.matcher(text).matches(), () -> new Value.Decimal(new BigDecimal(text)));
            case DATE -> DATE.matcher(text).matches()
                    ? dated(() -> new Value.Day(LocalDate.parse(text)))
                    : Optional.empty();
            case TIME -> TIME.matcher(text).matches()
                    ? dated(() -> new Value.Clock(LocalTime.parse(text)))
                    : Optional.empty();
            case DURATION -> TimeSpanReader.read(text).map(Value.Period::new);
            case MONEY -> money(text);
            case PERCENTAGE -> percentage(text);
            case COUNTRY -> when(COUNTRIES.contains(text), new Value.Country(text));
            case REGION -> region(text);
            case LANGUAGE -> language(text);
            case EMAIL -> when(text.length() <= 254 && EMAIL.matcher(text).matches(), new Value.Email(text));
            case PHONE -> when(isPhone(text), new Value.Phone(text));
            case URL -> url(text);
            case ZONE -> zone(text);
            case HOURS -> OpeningHoursReader.read(text).map(hours -> new Value.Hours(hours, text));
            case CHOICE -> when(choices.contains(text), new Value.Choice(text));
            case ADDRESS, GROUP, LIST -> throw new IllegalArgumentException(type.word() + " is not a single value");
        };
    }

    /**
     * {@code yes} and {@code no} are understood beside {@code true} and {@code false}, but only in a field that is a
     * boolean: there nothing else can be meant.
     */
    private static Optional<Value> flag(String text) {
        return switch (text) {
            case "true", "yes" -> Optional.of(new Value.Flag(true));
            case "false", "no" -> Optional.of(new Value.Flag(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> money(String text) {
        Matcher money = MONEY.matcher(text);
        if (!money.matches()) {
            return Optional.empty();
        }
        try {
            Currency.getInstance(money.group(2));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
        return Optional.of(new Value.Money(new BigDecimal(money.group(1)), money.group(2)));
    }

    private static Optional<Value> percentage(String text) {
        Matcher share = PERCENTAGE.matcher(text);
        return share.matches() ? Optional.of(new Value.Percentage(new BigDecimal(share.group(1)))) : Optional.empty();
    }

    private static Optional<Value> region(String text) {
        Matcher subdivision = SUBDIVISION.matcher(text);
        String country = subdivision.matches() ? subdivision.group(1) : text;
        return when(COUNTRIES.contains(country), new Value.Region(text));
    }

    private static Optional<Value> language(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            boolean known = !locale.getLanguage().isEmpty() && locale.getLanguage().length() <= 3;
            return when(known && locale.toLanguageTag().equalsIgnoreCase(text),
                    new Value.Language(locale.toLanguageTag()));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        // ITU-T E.164: at most fifteen digits with the country code
        return PHONE.matcher(text).matches() && digits >= 5 && digits <= LONGEST_PHONE;
    }

    private static Optional<Value> url(String text) {
        try {
            URI uri = new URI(text);
            boolean whole = "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
            return when(whole && text.chars().allMatch(c -> c > ' ' && c < 0x7F), new Value.Url(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Value> zone(String text) {
        boolean known = ZoneId.getAvailableZoneIds().contains(text) && (text.contains("/") || text.equals("UTC"));
        return known ? Optional.of(new Value.Zone(ZoneId.of(text))) : Optional.empty();
    }

    private static Optional<Value> dated(Supplier<Value> value) {
        try {
            return Optional.of(value.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Value> when(boolean matches, Value value) {
        return matches ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Value> when(boolean matches, Supplier<Value> value) {
        return matches ? Optional.of(value.get()) : Optional.empty();
    }
}

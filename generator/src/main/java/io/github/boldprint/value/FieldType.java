package io.github.boldprint.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of facts, in the order in which the reference lists them. */
public enum FieldType {
    TEXT("text", "words, on one line"),
    ID("id", "lower-case letters, digits and hyphens, such as 'cut-fabric'"),
    BOOLEAN("boolean", "true or false (yes and no are understood too)"),
    NUMBER("number", "a plain number such as 3 or 2.5"),
    DATE("date", "a day as year-month-day, such as 2026-11-22"),
    TIME("time", "a time of day on the 24-hour clock, such as 09:30"),
    DURATION("duration", "a length of time such as 'P30D', '30 days', '10 business days' or '2 to 4 business days'"),
    MONEY("money", "an amount and an ISO 4217 currency, such as '4.90 EUR'"),
    PERCENTAGE("percentage", "a number and a percent sign, such as '5 %'"),
    COUNTRY("country", "an ISO 3166-1 code of two capital letters, such as DE"),
    REGION("region", "an ISO 3166 code, such as DE or US-CA"),
    LANGUAGE("language", "a BCP 47 language tag, such as en or pt-BR"),
    EMAIL("email", "an e-mail address, such as care@example.com"),
    PHONE("phone", "an international number that begins with + and the country code, such as '+49 30 1234567'"),
    URL("url", "a whole web address that begins with https://"),
    ZONE("zone", "an IANA time zone, such as Europe/Berlin"),
    HOURS("hours", "days and times such as 'Mo-Fr 09:00-17:00; Sa 10:00-14:00'"),
    CHOICE("choice", "one of the words that the field lists"),
    ADDRESS("address", "a group of street, postalCode, city, region and country"),
    GROUP("group", "a group of facts"),
    LIST("list", "a list");

    private final String word;
    private final String form;

    FieldType(String word, String form) {
        this.word = word;
        this.form = form;
    }

    /** The word that a kind file uses. */
    public String word() {
        return word;
    }

    /** What to write, in words for an author, with an example. */
    public String form() {
        return form;
    }

    /** Whether a fact of this type is one scalar. */
    public boolean isScalar() {
        return this != ADDRESS && this != GROUP && this != LIST;
    }

    /** The type with this word, if there is one. */
    public static Optional<FieldType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The words of all types. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FieldType::word).toList();
    }
}

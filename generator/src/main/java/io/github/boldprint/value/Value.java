package io.github.boldprint.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** One typed value. {@link #code()} is its canonical text, the same for every way of writing the same value. */
public sealed interface Value {

    /** The canonical text, in no language: what {@code policies.json} holds and messages select on. */
    String code();

    /** Words, in Unicode normalisation form C. */
    record Text(String code) implements Value {}

    /** A permanent name. */
    record Id(String code) implements Value {}

    /** Yes or no. */
    record Flag(boolean yes) implements Value {
        @Override
        public String code() {
            return String.valueOf(yes);
        }
    }

    /** An exact decimal; 1.10 keeps its zero. */
    record Decimal(BigDecimal number) implements Value {
        @Override
        public String code() {
            return number.toPlainString();
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate date) implements Value {
        @Override
        public String code() {
            return date.toString();
        }
    }

    /** A time of day, local. */
    record Clock(LocalTime time) implements Value {
        @Override
        public String code() {
            return time.toString();
        }
    }

    /** A length of time. */
    record Period(TimeSpan span) implements Value {
        @Override
        public String code() {
            return span.toString();
        }
    }

    /**
     * An amount of money.
     *
     * @param currency ISO 4217, three capital letters
     */
    record Money(BigDecimal amount, String currency) implements Value {
        @Override
        public String code() {
            return amount.toPlainString() + " " + currency;
        }
    }

    /** A share in hundredths: 5 is 5 %. */
    record Percentage(BigDecimal hundredths) implements Value {
        @Override
        public String code() {
            return hundredths.toPlainString() + " %";
        }
    }

    /** An ISO 3166-1 alpha-2 code. */
    record Country(String code) implements Value {}

    /** An ISO 3166-1 or 3166-2 code. */
    record Region(String code) implements Value {}

    /** A BCP 47 tag in its canonical case. */
    record Language(String code) implements Value {}

    /** An e-mail address (RFC 5321, the part that shops use). */
    record Email(String code) implements Value {}

    /** An international number as written: {@code +}, digits, spaces and hyphens. */
    record Phone(String code) implements Value {
        /** The number without spaces and hyphens, as RFC 3966 wants it after {@code tel:}. */
        public String dialled() {
            return code.replace(" ", "").replace("-", "");
        }
    }

    /** An absolute https address. */
    record Url(String code) implements Value {}

    /** An IANA time zone. */
    record Zone(ZoneId zone) implements Value {
        @Override
        public String code() {
            return zone.getId();
        }
    }

    /** A week's opening hours. */
    record Hours(OpeningHours hours, String code) implements Value {}

    /** One of the words that the field lists. */
    record Choice(String code) implements Value {}
}

package io.github.boldprint.redline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that are one thing to their reader: an amount with its unit, a date, a sum of money. Every repetition is
 * bounded, so that no text can make a pattern run deep or long.
 */
final class Quantities {

    private static final String GAP = "[\\s\\u00A0\\u202F]";
    private static final String NUMBER = "\\d{1,40}(?:[.,'\u2019:/]\\d{1,40}){0,12}";
    private static final String AMOUNT = "(?:\\d{1,3}(?:[\\u00A0\\u202F ]\\d{3}){1,6}(?![\\d.,]*\\d)|" + NUMBER + ")";
    private static final String RANGE =
            AMOUNT + "(?:(?:\\h?[-\u2013\u2014]\\h?|" + GAP + "(?:to|or|bis|oder|do|hingga)" + GAP + ")"
                    + AMOUNT + ")?";
    private static final String SPELLED = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen"
            + "|fifteen|twenty|twenty-one|thirty|forty|sixty|ninety|ein|eine|einen|einem|einer|zwei|drei|vier|fünf"
            + "|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|zwanzig|einundzwanzig|dreißig|vierzig"
            + "|sechzig|neunzig)"
            + "(?:" + GAP + "\\(" + NUMBER + "\\))?";
    private static final String TIME =
            "(?:(?:business|working|calendar|consecutive|full|Werk|Kalender|radnih?|kalendarskih?)"
            + "[\\s\\u00A0\\u202F-])?(?:(?:milli)?seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?"
            + "|quarters?|years?|Sekunden?|Minuten?|Stunden?|(?:Werk|Arbeits|Kalender|Geschäfts|Bank)?[Tt]age?n?"
            + "|Wochen?|Monate?n?|Jahre?n?"
            + "|sati?a?|dana?|tjedana?|tjedna|mjeseca?i?|godin[aeu]|saat|minit|jam|hari|minggu|bulan|tahun"
            + "|araw|oras|linggo|buwan|taon|jours?|semain[es]{1,2}|mois|ans?|heures?|días?|semanas?|mes(?:es)?|años?"
            + "|horas?)"
            + "(?:" + GAP + "(?:bekerja|ouvrables|hábiles))?";
    private static final String UNIT = "(?:%|\u2030|°C|(?:percent|per" + GAP + "cent|Prozent|posto|peratus"
            + "|kg|g|km|m|cm|mm|ml|l"
            + "|KB|MB|GB|TB|kWh|W|miles?|lbs?|times|characters|items|pieces|Stück|Zeichen)(?![\\p{L}\\p{N}]))";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober"
            + "|Dezember|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada"
            + "|studenoga|prosinca"
            + "|Januari|Februari|Mac|Jun|Julai|Ogos|Disember|Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto"
            + "|Setyembre"
            + "|Oktubre|Nobyembre|Disyembre)\\.?";
    private static final String CURRENCY =
            "(?:\\p{Sc}|(?:US|A|C|S|HK|NZ)\\$|RM|Rp|Php?|EUR|USD|GBP|CHF|AUD|CAD|NZD|SGD|MYR|PHP"
            + "|IDR|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|HRK|Euros?|euros?|dollars?|pounds?|Cents?|cents?)";
    private static final String SCALE = "(?:" + GAP + "(?:thousand|million|billion|Tausend|Millionen|Milliarden))?";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private record Shape(Pattern pattern, Token.Kind kind) {}

    /** Beginning with a digit; the first that fits is taken. */
    private static final List<Shape> FIGURES = List.of(
            shape("\\d{4}-\\d{1,2}-\\d{1,2}" + END, Token.Kind.DATE),
            shape("\\d{1,2}[./]\\h?\\d{1,2}[./]\\h?\\d{2,4}" + END, Token.Kind.DATE),
            shape("\\d{1,2}(?:st|nd|rd|th|\\.)?" + GAP + "(?:of" + GAP + ")?" + MONTH + "(?:,?" + GAP
                    + "\\d{4})?" + END, Token.Kind.DATE),
            shape(RANGE + SCALE + GAP + "?" + CURRENCY + END, Token.Kind.MONEY),
            shape(RANGE + "[\\s\\u00A0\\u202F-]?" + TIME + END, Token.Kind.DURATION),
            shape(RANGE + GAP + "?" + UNIT, Token.Kind.NUMBER),
            shape(AMOUNT + "(?:[\\p{L}\\p{N}]{1,40})?(?:[-\u2013]" + NUMBER + "){0,12}", Token.Kind.NUMBER));

    /** Beginning with a letter, a sign of money or the plus of a telephone number. */
    private static final List<Shape> SPELLED_OUT = List.of(
            shape("\\+\\d{1,4}(?:[\\h()/.-]{1,3}\\d{1,8}){1,8}", Token.Kind.NUMBER),
            shape(MONTH + GAP + "\\d{1,2}(?:st|nd|rd|th)?(?:,?" + GAP + "\\d{4})?" + END, Token.Kind.DATE),
            shape(MONTH + GAP + "\\d{4}" + END, Token.Kind.DATE),
            shape(CURRENCY + GAP + "?" + RANGE + SCALE, Token.Kind.MONEY),
            shape(SPELLED + "[\\s\\u00A0\\u202F-]" + TIME + END, Token.Kind.DURATION),
            shape("P(?:\\d{1,9}[YMWD]){1,4}(?:T(?:\\d{1,9}[HMS]){1,3})?" + END, Token.Kind.DURATION));

    private Quantities() {}

    /** A figure in a text. */
    record Found(int end, Token.Kind kind) {}

    /** The figure that begins with the digit at this place, if it ends before {@code to}. */
    static Optional<Found> figure(String text, int at, int to) {
        return first(FIGURES, text, at, to);
    }

    /** The figure that begins with the letter or sign at this place. */
    static Optional<Found> spelledOut(String text, int at, int to) {
        return first(SPELLED_OUT, text, at, to);
    }

    private static Optional<Found> first(List<Shape> shapes, String text, int at, int to) {
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern.matcher(text).region(at, Math.min(to, at + 400));
            if (matcher.lookingAt()) {
                return Optional.of(new Found(matcher.end(), shape.kind));
            }
        }
        return Optional.empty();
    }

    private static Shape shape(String pattern, Token.Kind kind) {
        return new Shape(Pattern.compile(pattern), kind);
    }
}

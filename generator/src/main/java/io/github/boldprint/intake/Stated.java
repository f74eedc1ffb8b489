package io.github.boldprint.intake;

import io.github.boldprint.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of a sort that a sentence states beyond doubt. */
final class Stated {

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}+])\\+[1-9](?:[ ()/.-]{0,3}[0-9]){6,14}(?![0-9])");
    private static final Pattern URL = Pattern.compile("https://[^\\s<>()\\[\\]\"']*[^\\s<>()\\[\\]\"'.,;:!?]");
    private static final String AMOUNT = "([0-9]{1,4})(?:[.,]([0-9]{2}))?(?![0-9.,]*[0-9])";

    private final Map<String, String> units;
    private final Map<String, String> currencies;
    private final Pattern span;
    private final Pattern money;

    /** @param signs what is known of words, from {@code intake/signs.yaml} */
    Stated(YamlNode.Mapping signs) {
        units = byWord((YamlNode.Mapping) signs.get("units").orElseThrow());
        currencies = byWord((YamlNode.Mapping) signs.get("currencies").orElseThrow());
        span = Pattern.compile("(?<![\\p{L}\\p{N}.,])([0-9]{1,3})[\\s-]+(" + longestFirst(units) + ")(?![\\p{L}])");
        String sign = "(" + longestFirst(currencies) + ")";
        money = Pattern.compile("(?<![\\p{L}\\p{N}.,])" + AMOUNT + "\\s?" + sign + "(?!\\p{L})"
                + "|(?<![\\p{L}])" + sign + "\\s?" + AMOUNT);
    }

    /**
     * The values.
     *
     * @param sign what is looked for: its {@code type}, and for a choice the words of each under {@code says}
     */
    Set<String> in(Saying sentence, YamlNode.Mapping sign) {
        String type = sign.get("type").map(YamlNode::toString).orElse("duration");
        return switch (type) {
            case "email" -> all(EMAIL, sentence.words());
            case "url" -> all(URL, sentence.words());
            case "phone" -> all(PHONE, sentence.words()).stream()
                    .map(found -> found.replace("(0)", " ").replaceAll("[ ()/.-]+", " ").strip())
                    .collect(Collectors.toCollection(TreeSet::new));
            case "money" -> amounts(sentence.lower());
            case "choice" -> choices(sentence.lower(), (YamlNode.Mapping) sign.get("says").orElseThrow());
            default -> spans(sentence.lower());
        };
    }

    private Set<String> spans(String sentence) {
        Set<String> spans = new TreeSet<>();
        Matcher found = span.matcher(sentence);
        while (found.find()) {
            String unit = units.get(found.group(2));
            int number = Integer.parseInt(found.group(1));
            spans.add(unit.equals("B")
                    ? number + (number == 1 ? " business day" : " business days")
                    : "P" + number + unit);
        }
        return spans;
    }

    private Set<String> amounts(String sentence) {
        Set<String> amounts = new TreeSet<>();
        Matcher found = money.matcher(sentence);
        while (found.find()) {
            boolean before = found.group(4) != null;
            String hundredths = found.group(before ? 6 : 2);
            amounts.add(found.group(before ? 5 : 1) + (hundredths == null ? "" : "." + hundredths) + " "
                    + currencies.get(found.group(before ? 4 : 3)));
        }
        return amounts;
    }

    private static Set<String> choices(String sentence, YamlNode.Mapping says) {
        return says.entries().stream()
                .filter(choice -> Recognition.oneOf(Recognition.words(says, choice.name())).matcher(sentence).find())
                .map(YamlNode.Entry::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> byWord(YamlNode.Mapping group) {
        Map<String, String> byWord = new LinkedHashMap<>();
        group.entries().forEach(entry -> Recognition.words(group, entry.name())
                .forEach(word -> byWord.put(word.toLowerCase(Locale.ROOT), entry.name())));
        return byWord;
    }

    private static String longestFirst(Map<String, String> words) {
        List<String> sorted = words.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList();
        return sorted.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}

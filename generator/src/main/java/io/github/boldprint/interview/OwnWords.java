package io.github.boldprint.interview;

import io.github.boldprint.language.Literal;
import io.github.boldprint.outline.Question;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's own words mean as an answer: {@code ja}, {@code 30 Tage}, {@code Deutschland}. */
public final class OwnWords {

    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}(?:[/?#]\\S*)?");

    private final Tongue own;
    private final List<Tongue> tongues = new ArrayList<>();

    /** @param own the language of the questions; it is listened to before the others */
    public OwnWords(Tongue own) {
        this.own = own;
        tongues.add(own);
        Tongue.all().stream().filter(other -> !other.ownName().equals(own.ownName())).forEach(tongues::add);
    }

    /** The answer as it is written, if it is understood: then the question has no fault with it. */
    public Optional<String> mean(Question question, String typed) {
        String text = typed.strip();
        List<String> values = new ArrayList<>();
        for (String part : question.several() ? parts(text, question.type()) : List.of(text)) {
            Optional<String> value = one(question, part);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            value.filter(known -> !values.contains(known)).ifPresent(values::add);
        }
        String answer = String.join(", ", values);
        return Optional.of(answer).filter(known -> question.fault(known).isEmpty());
    }

    /** Names can hold the words that other languages join with, so only the person's own part those. */
    private List<String> parts(String text, FieldType type) {
        String and = (type == FieldType.TEXT ? List.of(own) : tongues).stream()
                .flatMap(tongue -> tongue.heard("and").stream()).map(Pattern::quote).collect(Collectors.joining("|"));
        return Arrays.stream(text.split("\\s*[,;]\\s*|\\s+(?i:" + and + ")\\s+|(?<=[0-9])\\s+(?=[0-9])"))
                .filter(part -> !part.isBlank()).toList();
    }

    private Optional<String> one(Question question, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (question.type() != FieldType.LANGUAGE && question.fault(text).isEmpty()) {
            return Optional.of(text);
        }
        if (question.isFacet() && says("no", lower)) {
            return Optional.of("no");
        }
        return switch (question.type()) {
            case BOOLEAN -> says("yes", lower) ? Optional.of("yes")
                    : says("no", lower) ? Optional.of("no") : Optional.empty();
            case CHOICE -> choice(question, lower);
            case DURATION -> stated(text, Value.Period.class);
            case MONEY -> stated(text, Value.Money.class);
            case COUNTRY, REGION, LANGUAGE -> new PlaceNames(tongues).code(question.type(), text);
            case URL -> Optional.of(text.replaceFirst("^https?:/*", "")).filter(host -> HOST.matcher(host).matches())
                    .map(host -> "https://" + host + (host.contains("/") ? "" : "/"));
            case EMAIL -> Optional.of(text.replaceFirst("(?i)^mailto:", "").replaceFirst("^<(.*)>$", "$1"));
            case PHONE -> Optional.of(text.replaceFirst("^00(?=[1-9])", "+").replaceAll("\\(0\\)", " ")
                    .replaceAll("[()/.\u00a0\u2013-]", " ").replaceAll("\\s+", " ").strip());
            case HOURS -> new WeekWords(tongues).hours(text);
            default -> Optional.empty();
        };
    }

    private boolean says(String key, String lower) {
        return tongues.stream().anyMatch(tongue -> tongue.heard(key).contains(lower));
    }

    /** By its number, by its name, or by words that stand in one of them only. */
    private Optional<String> choice(Question question, String lower) {
        List<String> choices = question.choices();
        if (lower.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(lower);
            return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
        }
        Set<String> meant = new TreeSet<>();
        for (String choice : choices) {
            tongues.stream().map(tongue -> tongue.choice(question, choice).toLowerCase(Locale.ROOT))
                    .filter(words -> words.equals(lower) || lower.equals(choice)).forEach(words -> meant.add(choice));
        }
        if (meant.isEmpty() && lower.length() >= 3) {
            choices.stream().filter(choice -> own.choice(question, choice).toLowerCase(Locale.ROOT).contains(lower))
                    .forEach(meant::add);
        }
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    /** The value of this sort that is all that the text states in one of the languages. */
    private Optional<String> stated(String text, Class<? extends Value> sort) {
        for (Tongue tongue : tongues) {
            List<Literal> literals = tongue.wording().literals(text);
            if (literals.size() == 1 && sort.isInstance(literals.get(0).value())
                    && literals.get(0).start() == 0 && literals.get(0).end() == text.length()) {
                return Optional.of(literals.get(0).value().code());
            }
        }
        return Optional.empty();
    }
}

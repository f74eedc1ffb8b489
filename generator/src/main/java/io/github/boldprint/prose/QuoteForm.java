package io.github.boldprint.prose;

import io.github.boldprint.finding.Location;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand between the braces of a quote: a path, and a grammatical case. */
final class QuoteForm {

    private static final String STEP = "(?:[a-z0-9]++(?:-[a-z0-9]++)++|[0-9][a-z0-9]*+|[A-Za-z][A-Za-z0-9]*+)";
    private static final Pattern INSIDE =
            Pattern.compile(" *+(" + STEP + "(?:\\." + STEP + ")*+)(?: ++([a-z]++))?+ *+");

    private QuoteForm() {}

    /** The quote with this inside; empty where it has another form. In a link it takes no case. */
    static Optional<Quote> read(String inside, boolean inLink, Location at) {
        Matcher matcher = INSIDE.matcher(inside);
        if (!matcher.matches() || inLink && matcher.group(2) != null) {
            return Optional.empty();
        }
        return Optional.of(new Quote(matcher.group(1), Optional.ofNullable(matcher.group(2)), inLink, at));
    }
}

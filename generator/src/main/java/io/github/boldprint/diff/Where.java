package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * The place of a change.
 *
 * @param policy the policy's id; {@code business} for facts of the business, {@code site} for the rest of {@code
 *     site.yaml} and for pages; {@code text} for plain texts
 * @param subject what kind of thing changed
 * @param path of a fact its path with the ids of items; of a clause or variant its id; of a key its name; empty for a
 *     whole policy and for pages. After a renaming, the new one
 * @param markets where alone it is so, sorted; none where it is so outside of all variants
 * @param notIn the markets whose variants say otherwise, so that it is not so there, sorted
 * @param language in which it is said, where it is said in several
 * @param at the place in the newer files: of what is gone, where it would stand
 */
public record Where(
        String policy,
        Subject subject,
        String path,
        List<String> markets,
        List<String> notIn,
        Optional<String> language,
        Location at) {

    /** The name that stands for facts of the business. */
    public static final String BUSINESS = "business";

    /** The name that stands for the rest of {@code site.yaml}, and for pages. */
    public static final String SITE = "site";

    /** The name that stands for a plain text, which belongs to no policy. */
    public static final String TEXT = "text";

    public Where {
        markets = markets.stream().sorted().toList();
        notIn = notIn.stream().sorted().toList();
    }

    static Where of(String policy, Subject subject, String path, Location at) {
        return new Where(policy, subject, path, List.of(), List.of(), Optional.empty(), at);
    }

    Where in(String tag) {
        return new Where(policy, subject, path, markets, notIn, Optional.of(tag), at);
    }

    Where in(List<String> some, List<String> others) {
        return new Where(policy, subject, path, some, others, language, at);
    }

    /** Two lines of one place, whichever of them is the newer. */
    String place() {
        return String.join("\u0000", policy, subject.word(), path, String.join(",", markets), language.orElse(""));
    }

    /** {@code returns, fact refund.within (US; de)}. */
    @Override
    public String toString() {
        String in = String.join("; ", java.util.stream.Stream.of(String.join(", ", markets), language.orElse(""))
                .filter(part -> !part.isEmpty()).toList());
        String what = path.isEmpty() && subject != Subject.PAGE ? "" : (", " + subject.word() + " " + path)
                .stripTrailing();
        return policy + what + (in.isEmpty() ? ""
                : " (" + in + ")");
    }
}

package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Review;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Better;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Place;
import io.github.boldprint.vocabulary.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days at the head of every policy, which rules may ask about as if they were facts. */
final class Heads {

    static final String EFFECTIVE = "effective";
    static final String REVIEWED = "review.last";
    static final List<String> PATHS = List.of(EFFECTIVE, REVIEWED);

    private Heads() {}

    /** The field of such a day; empty for any other path. */
    static Optional<Field> field(String path) {
        return switch (path) {
            case EFFECTIVE -> Optional.of(day(EFFECTIVE, path, "The first day on which the policy is in force."));
            case REVIEWED -> Optional.of(day("last", path, "The day on which the policy was last reviewed."));
            default -> Optional.empty();
        };
    }

    static Optional<LocalDate> day(Policy policy, String path) {
        return switch (path) {
            case EFFECTIVE -> policy.effective();
            case REVIEWED -> policy.review().flatMap(Review::last);
            default -> Optional.empty();
        };
    }

    /** Where such a day stands; for any other path, the key {@code facts}. */
    static Location placeOf(Policy policy, String path) {
        return switch (path) {
            case EFFECTIVE -> policy.effectiveAt();
            case REVIEWED -> policy.review().map(Review::at).orElse(policy.at());
            default -> policy.factsAt();
        };
    }

    private static Field day(String name, String path, String means) {
        return new Field(name, path, FieldType.DATE, Optional.empty(), new Requirement.Optional(), means, "2026-10-01",
                Better.JUDGEMENT, List.of(), Optional.empty(), Place.KEY_FACTS, Optional.empty(), false,
                List.of(), List.of(), Location.of("kinds"));
    }
}

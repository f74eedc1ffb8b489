package io.github.boldprint.diff;

import io.github.boldprint.redline.Callout;
import io.github.boldprint.redline.Redline;
import java.util.List;
import java.util.Optional;

/**
 * One change.
 *
 * @param id short and stable: it follows from kind, place, language and what stood before and after, and from nothing
 *     else
 * @param kind what happened
 * @param rule what happened, as a name that decisions are bound to: {@code returns.window.shorter}
 * @param where where it happened
 * @param before what stood there; empty for what is new
 * @param after what stands there; empty for what is gone
 * @param direction whom it favours
 * @param redline for words, both texts in one
 * @param callouts in words, what a reviewer must not miss
 * @param floors the rules of packs that it crosses, either way
 * @param notices the texts that may ask for notice of it
 * @param echoes prose to look at because of it
 * @param why the direction is what it is, one sentence without a final full stop
 */
public record Change(
        String id,
        ChangeKind kind,
        String rule,
        Where where,
        Optional<Said> before,
        Optional<Said> after,
        Direction direction,
        Optional<Redline> redline,
        List<Callout> callouts,
        List<Floor> floors,
        List<Notice> notices,
        List<Echo> echoes,
        String why) {

    public Change {
        callouts = List.copyOf(callouts);
        floors = List.copyOf(floors);
        notices = List.copyOf(notices);
        echoes = List.copyOf(echoes);
    }

    /** Whether a person must decide: it favours the business, needs judgement, or takes away what a rule asks for. */
    public boolean wantsDecision() {
        return direction == Direction.BUSINESS || direction == Direction.JUDGEMENT
                || floors.stream().anyMatch(Floor::isBroken);
    }
}

package io.github.boldprint.site;

import java.util.List;

/**
 * The complaint card: what a customer fills in on paper, and what comes of it. Nothing in it can be followed, so that
 * it may stand on a page more than once.
 *
 * @param business who asks for what is written here: the full name in law where it is given
 * @param promises whole sentences: when the customer hears that the card has come, and when there is an answer
 * @param handIn a whole sentence: how the card gets to the business
 * @param ways to say it without a card
 * @param privacy what becomes of the data, a line each
 * @param code the page about complaints
 * @param effective "In force since 1 October 2026"; empty where no day is given
 */
public record CardView(
        String business,
        List<String> promises,
        String handIn,
        List<Labelled> ways,
        List<Labelled> privacy,
        QrCode code,
        String effective) {

    public CardView {
        promises = List.copyOf(promises);
        ways = List.copyOf(ways);
        privacy = List.copyOf(privacy);
    }
}

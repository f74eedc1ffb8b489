package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * Which packs of rules the business adds to those that its markets turn on, and which it leaves out.
 *
 * @param add packs that are on whatever the markets are
 * @param without packs that are off; {@link #ALL} among them leaves out every pack that is not added
 */
public record PackChoice(List<Named> add, List<Named> without) {

    /** Nothing was said about packs. */
    public static final PackChoice NONE = new PackChoice(List.of(), List.of());

    /** The word that leaves out every pack. */
    public static final String ALL = "all";

    public PackChoice {
        add = List.copyOf(add);
        without = List.copyOf(without);
    }

    /**
     * A pack by its name.
     *
     * @param id the pack's id
     * @param version the only version that is accepted; empty for any
     * @param at where the name stands
     */
    public record Named(String id, Optional<String> version, Location at) {

        /** {@code eu-consumer-rights}, or with a version {@code eu-consumer-rights@2026.11}. */
        public static Named of(String written, Location at) {
            int sign = written.indexOf('@');
            return sign < 0
                    ? new Named(written, Optional.empty(), at)
                    : new Named(written.substring(0, sign), Optional.of(written.substring(sign + 1)), at);
        }
    }
}

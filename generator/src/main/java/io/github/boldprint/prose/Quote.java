package io.github.boldprint.prose;

import io.github.boldprint.finding.Location;
import java.util.Optional;

/**
 * A fact quoted in a text: <code>{{window}}</code> or <code>{{window dative}}</code>.
 *
 * @param path as written: a fact of the same policy ({@code refund.within}), of another ({@code shipping.cost}) or of
 *     the business ({@code business.name})
 * @param grammaticalCase the case asked for, a CLDR word such as {@code dative}
 * @param inLink whether it stands as a whole link target
 * @param at the place of its first brace
 */
public record Quote(String path, Optional<String> grammaticalCase, boolean inLink, Location at) {}

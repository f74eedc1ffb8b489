package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import java.time.LocalDate;
import java.util.List;

/**
 * What one law or standard asks for.
 *
 * @param id kebab-case; also the file's stem
 * @param version of the pack's data, as its authors number it
 * @param source what the rules were taken from
 * @param checked the day on which the source was last looked at
 * @param applies for whom the pack is
 * @param rules in the pack file's order
 * @param own whether the business wrote it
 */
public record Pack(
        String id, String version, Source source, LocalDate checked, Applies applies, List<PackRule> rules,
        boolean own, Location at) {

    public Pack {
        rules = List.copyOf(rules);
    }

    /**
     * A law or standard.
     *
     * @param name as it is cited
     * @param url where it can be read
     */
    public record Source(String name, String url) {}
}

package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PackChoice;
import io.github.boldprint.policy.PackChoice.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which packs are held against the policies. A pack is on in a market that its {@code for} covers; one that is asked
 * for by name, in {@code site.yaml} or with the request, is on in every market. Facets are asked in any case.
 */
final class PackSelection {

    private static final RuleId PACKS_KNOWN = new RuleId("packs-known");

    private final Packs packs;
    private final PackChoice choice;
    private final Optional<List<Named>> only;
    private final List<Finding> findings = new ArrayList<>();

    /** @param only with the request: these packs and no others */
    PackSelection(Packs packs, PackChoice choice, Optional<List<Named>> only) {
        this.packs = packs;
        this.choice = choice;
        this.only = only;
        only.orElse(choice.add()).forEach(this::check);
        if (only.isEmpty()) {
            choice.without().stream().filter(named -> !named.id().equals(PackChoice.ALL)).forEach(this::check);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether the pack has anything to do with a market. */
    boolean isFor(Pack pack, String market) {
        if (only.isPresent()) {
            return names(only.get(), pack.id());
        }
        return names(choice.add(), pack.id()) || packs.regions().cover(pack.applies().markets(), market);
    }

    /** Why the pack is off although it is for the market; empty where it is on. */
    Optional<String> leftOut(Pack pack) {
        if (only.isPresent() || names(choice.add(), pack.id())) {
            return Optional.empty();
        }
        boolean out = names(choice.without(), pack.id()) || names(choice.without(), PackChoice.ALL);
        return out ? Optional.of("left out in site.yaml") : Optional.empty();
    }

    private static boolean names(List<Named> list, String id) {
        return list.stream().anyMatch(named -> named.id().equals(id));
    }

    private void check(Named named) {
        Optional<Pack> pack = packs.pack(named.id());
        if (pack.isEmpty()) {
            findings.add(PACKS_KNOWN.error(named.at(), "there is no pack named '" + named.id() + "'"
                    + Nearest.hintOrAll(named.id(), packs.ids())));
        } else {
            named.version().filter(version -> !version.equals(pack.get().version())).ifPresent(version ->
                    findings.add(PACKS_KNOWN.error(named.at(), "the pack '" + named.id() + "' is here in version "
                            + pack.get().version() + ", not " + version + "; read what it asks now ('boldprint explain "
                            + named.id() + "'), then write '" + named.id() + "@" + pack.get().version() + "'")));
        }
    }
}

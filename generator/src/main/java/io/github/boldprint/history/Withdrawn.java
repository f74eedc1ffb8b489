package io.github.boldprint.history;

import io.github.boldprint.diff.Subject;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Policies that were released and are gone from the content folder, by accident or on purpose. */
final class Withdrawn {

    private final Past past;
    private final Reviewed reviewed;

    Withdrawn(Past past, Reviewed reviewed) {
        this.past = past;
        this.reviewed = reviewed;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        past.unreleased().gone().forEach(policy -> {
            Optional<Reviewed.OfChange> change = reviewed.all().stream()
                    .filter(of -> of.change().where().policy().equals(policy) && of.change().where()
                    .subject() == Subject.POLICY)
                    .filter(of -> of.change().after().isEmpty())
                    .findFirst();
            // where the run stops at the change itself, that says it all
            boolean told = change.filter(of -> past.failOn().filter(gate -> gate.stops(of)).isPresent()).isPresent();
            if (!told) {
                findings.add(finding(policy, change));
            }
        });
        return findings;
    }

    private Finding finding(String policy, Optional<Reviewed.OfChange> change) {
        Location at = past.now().business().at();
        String release = past.releases().last().orElseThrow().name();
        if (change.filter(Reviewed.OfChange::isOpen).isEmpty()) {
            return HistoryRules.TEXT_RELEASED.info(at, "the policy '" + policy
                    + "' is withdrawn here and still stands in the release "
                    + release + ", so a build publishes it; 'boldprint release' takes it off");
        }
        String id = change.get().change().id();
        return HistoryRules.POLICY_WITHDRAWN.error(at, "the policy '" + policy + "' was published in the release "
                + release
                + " and is gone here, so its pages would be too, and every link to them; bring policies/" + policy
                + ".yaml back, or if"
                + " it is to be withdrawn, decide so with 'boldprint decide " + id + " approve --reason \"…\"'");
    }
}

package io.github.boldprint.history;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.release.PolicyVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in the content folder, or in a release, and is not what a build publishes today. */
final class Waiting {

    private final Past past;
    private final Reviewed reviewed;
    private final LocalDate today;
    private final Map<String, PolicyVersion> live;

    Waiting(Past past, Reviewed reviewed) {
        this.past = past;
        this.reviewed = reviewed;
        this.today = past.today();
        this.live = past.releases().live(today);
    }

    List<Finding> findings() {
        if (past.drafts()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        String last = past.releases().last().orElseThrow().name();
        for (Policy policy : past.now().policies()) {
            PolicyVersion version = live.get(policy.id());
            if (past.unreleased().policies().contains(policy.id())) {
                findings.add(info(policy.at(), version == null
                        ? "this policy is not released yet, so a build leaves it out"
                        : "this is not what a build publishes: that is the text of the release " + version.release(),
                        policy.id()));
            } else if (version != null && !version.release().equals(released(policy.id()))) {
                findings.add(HistoryRules.TEXT_RELEASED.info(policy.at(), "this takes effect on " + policy.effective()
                        .map(Object::toString)
                        .orElse("another day") + "; until then a build publishes the text of the release "
                        + version.release()).causedByDate());
            }
        }
        if (past.unreleased().others()) {
            findings.add(info(past.now().business().at(),
                    "what site.yaml, 'kinds' or 'messages' say is not what a build publishes: that"
                    + " is the release " + last, "business"));
        }
        return findings;
    }

    private String released(String policy) {
        return past.releases().last().flatMap(last -> last.version(policy)).map(PolicyVersion::release).orElse("");
    }

    private Finding info(Location at, String what, String policy) {
        long open = reviewed.all().stream().filter(of -> of.change().where().policy().equals(policy))
                .filter(Reviewed.OfChange::isOpen).count();
        String wait = open == 0 ? "" : open == 1 ? " (one change waits for a decision)" : " (" + open
                + " changes wait for a decision)";
        return HistoryRules.TEXT_RELEASED.info(at, what + wait
                + "; 'boldprint release' freezes this one, and '--drafts' builds it as it is");
    }
}

package io.github.boldprint;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Differ;
import io.github.boldprint.diff.Version;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import io.github.boldprint.release.Publications;
import io.github.boldprint.release.Published;
import io.github.boldprint.release.Releases;
import io.github.boldprint.site.ReleasedText;
import io.github.boldprint.site.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells what was, is and will be in force. What cannot be understood any more is no fault: its words were frozen. */
final class Chronicle {

    private final Releases releases;
    private final Editions editions;
    private final LocalDate day;

    private Chronicle(Releases releases, Editions editions, LocalDate day) {
        this.releases = releases;
        this.editions = editions;
        this.day = day;
    }

    /** @param drafts whether the site shows the content folder as it is */
    static Timeline of(Releases releases, Editions editions, LocalDate day, boolean drafts) {
        return releases.last().isEmpty()
                ? Timeline.NONE
                : new Chronicle(releases.until(day), editions, day).timeline(drafts);
    }

    private Timeline timeline(boolean drafts) {
        Publications publications = Publications.of(releases);
        SortedMap<String, List<ReleasedText>> texts = new TreeMap<>();
        publications.byPolicy().forEach((policy, all) -> texts.put(policy,
                all.stream().map(text -> text(text, publications.before(text))).toList()));
        Map<String, Published> shown = new TreeMap<>();
        releases.live(day).forEach((policy, version) ->
                publications.in(version.release(), policy).ifPresent(text -> shown.put(policy, text)));
        return new Timeline(day, drafts, publications, texts, shown,
                releases.last().map(last -> PublicEdition.of(edition(last.name()).policies())));
    }

    private ReleasedText text(Published text, Optional<Published> before) {
        String policy = text.version().policy();
        Version now = edition(text.version().release());
        PolicySet open = PublicEdition.of(now.policies());
        Version after = only(policy, now);
        Changes changes = before.map(older -> Differ.compare(only(policy, edition(older.version().release())), after))
                .orElse(new Changes("", after.name(), List.of(), List.of(), List.of()));
        return new ReleasedText(text, open, now.languages(), of(policy, changes));
    }

    private Version edition(String release) {
        // a release that somebody took away was reported; what is left of it stands in a younger one
        return editions.plain(releases.named(release).or(releases::last).orElseThrow()).value();
    }

    /** One policy of a version: what else changed is not told on its page. */
    private Version only(String policy, Version version) {
        PolicySet open = PublicEdition.of(version.policies());
        List<Policy> one = open.policy(policy).stream().toList();
        PolicySet alone = new PolicySet(open.business(), one, open.vocabulary(), Decisions.NONE, List.of());
        return new Version(alone, new Coverage(day, Optional.empty(), List.of()), version.languages(), version.name());
    }

    private static Changes of(String policy, Changes changes) {
        List<Change> own = changes.all().stream().filter(change -> change.where().policy().equals(policy)).toList();
        List<String> unread = changes.unread().stream().filter(what -> what.startsWith(policy + ",")).toList();
        return new Changes(changes.from(), changes.to(), own, List.of(), unread);
    }
}

package io.github.boldprint;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.check.rules.CodedRules;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.Languages;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.PolicyVersion;
import io.github.boldprint.release.Release;
import io.github.boldprint.release.Releases;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SiteAssembler;
import io.github.boldprint.site.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is published: without a release the content folder as it is; with releases, of each policy the newest version in
 * force, and the business as the newest release has it. Where the site stands and how it looks is said by today's
 * folder.
 *
 * @param policies what pages are made of
 * @param languages their wording
 */
record Live(PolicySet policies, Languages languages) {

    /** What is live on a request's day: today's folder, or what was released. */
    static Outcome<Live> of(Request request, Held held) {
        Version now = held.checked().now();
        return request.drafts() || held.releases().last().isEmpty()
                ? Outcome.of(new Live(now.policies(), now.languages()))
                : of(now.policies(), held.releases(), held.editions(), request.today());
    }

    /** As a site, with what was before it and what comes. */
    Site site(Request request, Held held) {
        Timeline timeline = Chronicle.of(held.releases(), held.editions(), request.today(), request.drafts());
        return SiteAssembler.assemble(policies, languages, timeline, held.checked().look());
    }

    /** What is released and holds on a day; with a finding where versions of different days do not fit together. */
    private static Outcome<Live> of(PolicySet now, Releases releases, Editions editions, LocalDate today) {
        Map<String, PolicyVersion> chosen = releases.live(today);
        Release newest = releases.known(today);
        Findings found = Findings.NONE;
        Map<String, Version> editionOf = new TreeMap<>();
        List<String> needed = new ArrayList<>(chosen.values().stream().map(PolicyVersion::release).toList());
        needed.add(newest.name());
        for (String name : needed) {
            if (!editionOf.containsKey(name) && releases.named(name).isPresent()) {
                Outcome<Version> edition = editions.plain(releases.named(name).get());
                editionOf.put(name, edition.value());
                found = found.and(edition.findings());
            }
        }
        Version base = editionOf.get(newest.name());
        List<Policy> policies = chosen.values().stream().filter(version -> editionOf.containsKey(version.release()))
                .flatMap(version -> editionOf.get(version.release()).policies().policy(version.policy()).stream())
                .toList();
        PolicySet set = new PolicySet(
                at(base.policies().business(), now.business()), policies, base.policies().vocabulary(),
                Decisions.NONE, List.of());
        // an older policy may be written in a language that the business has no more
        Map<String, Wording> spoken = new TreeMap<>();
        editionOf.values().forEach(edition -> spoken.putAll(edition.languages().byTag()));
        spoken.putAll(base.languages().byTag());
        Languages languages = new Languages(spoken);
        Findings together = PolicyChecker.check(new Inspection(set, languages, today), CodedRules.all());
        return new Outcome<>(new Live(set, languages), found.and(Editions.errors(together)));
    }

    /** The business as it was released, at today's address. */
    private static Business at(Business released, Business today) {
        return new Business(released.facts(), released.factsAt(), today.url(), released.languages(), released.markets(),
                released.authoritative(), released.facets(), today.theme(), today.hosting(), released.packs(),
                released.at());
    }
}

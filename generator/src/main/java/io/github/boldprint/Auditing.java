package io.github.boldprint;

import io.github.boldprint.audit.host.HostAudit;
import io.github.boldprint.audit.host.HostAuditor;
import io.github.boldprint.audit.host.PolicyFolder;
import io.github.boldprint.audit.host.PolicySite;
import io.github.boldprint.check.Coverage;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finish.Finisher;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.pack.LinkDemand;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import io.github.boldprint.render.SiteRenderer;
import io.github.boldprint.site.Site;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Walks through a website. */
record Auditing(AuditRequest asked) {

    private static final Set<Coverage.Status> NOT_ASKED =
            Set.of(Coverage.Status.NOT_APPLICABLE, Coverage.Status.NOT_YET, Coverage.Status.UNANSWERED,
                    Coverage.Status.WAIVED);

    Audited audit() {
        Request request = asked.request();
        Held held = Held.of(request);
        Live live = Live.of(request, held).value();
        PolicySet policies = live.policies();
        URI url = policies.business().url().orElseThrow(() -> new IllegalArgumentException(
                "site.yaml names no 'url', so that nobody can know which links lead to the policies; write it there"));
        if (policies.policies().isEmpty()) {
            throw new IllegalArgumentException("the content folder has no policies to which a website could lead");
        }
        SiteFiles files = asked.policies().map(PolicyFolder::read).orElseGet(() -> built(request, held, live));
        HostAudit audit = HostAuditor.audit(
                asked.host(), new PolicySite(files, url, PublicEdition.of(policies), live.languages(),
                demands(held.checked())));
        if (audit.pages() == 0) {
            throw new IllegalArgumentException(
                    "there is no page in the website's folder; name the folder that holds its index.html");
        }
        boolean failed = request.failOn().filter(audit.findings()::reach).isPresent();
        return new Audited(audit, held.findings(), failed, held.checked().rules());
    }

    /** The policy site as it would be built. */
    private static SiteFiles built(Request request, Held held, Live live) {
        Site site = live.site(request, held);
        return Finisher.finish(
                SiteRenderer.render(site, request.theme(live.policies().business())).value(), site, live.policies());
    }

    /** What the rules that hold for this business ask of links on every page. */
    private static List<LinkDemand> demands(Checked checked) {
        Set<RuleId> asked = checked.coverage().markets().stream()
                .flatMap(market -> market.packs().stream())
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> !NOT_ASKED.contains(rule.status()))
                .map(Coverage.OfRule::id)
                .collect(Collectors.toSet());
        return checked.packs().all().stream().map(Pack::rules).flatMap(List::stream)
                .filter(rule -> asked.contains(rule.id()))
                .flatMap(rule -> LinkDemand.of(rule).stream())
                .toList();
    }
}

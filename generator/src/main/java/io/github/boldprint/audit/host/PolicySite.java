package io.github.boldprint.audit.host;

import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.LinkDemand;
import io.github.boldprint.policy.PolicySet;
import java.net.URI;
import java.util.List;

/**
 * The policies to which a website is to lead.
 *
 * @param files of the policy site
 * @param url its absolute address, ending with a slash
 * @param policies what is published, and nothing that is for staff
 * @param languages their wording
 * @param demands what laws ask of links to them
 */
public record PolicySite(SiteFiles files, URI url, PolicySet policies, Languages languages, List<LinkDemand> demands) {

    public PolicySite {
        demands = List.copyOf(demands);
    }

    /** What customers call a policy. */
    String title(String kind) {
        String source = policies.business().source();
        return languages.in(source).say(kind + ".title").orElse(kind);
    }
}

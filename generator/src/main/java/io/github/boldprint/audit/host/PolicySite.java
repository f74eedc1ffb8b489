package io.github.boldprint.audit.host;

import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.LinkDemand;
import io.github.boldprint.policy.PolicySet;
import java.net.URI;
import java.util.List;
import java.util.Locale;

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
        return title(kind, "");
    }

    /** What customers call a policy in a language, or where the policies do not speak it, in theirs. */
    String title(String kind, String language) {
        String spoken = policies.business().languages().stream()
                .filter(tag -> tag.toLowerCase(Locale.ROOT).split("-", 2)[0].equals(language.split("-", 2)[0]))
                .findFirst().orElse(policies.business().source());
        return languages.in(spoken).say(kind + ".title").orElse(kind);
    }
}

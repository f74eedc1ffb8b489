package io.github.boldprint.audit.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Says where an address leads: into the policies, to a file of the website, elsewhere, or nowhere. */
final class Signpost {

    /** Nobody's website sends visitors on more often than that; it is a circle. */
    private static final int FARTHEST = 10;

    /** More addresses than this are not kept; the answer is only found again. */
    private static final int KEPT = 100_000;

    private final HostFiles files;
    private final PolicyPages policies;
    private final Redirects redirects;
    private final WebAddress root;
    private final List<PathPattern> served;
    private final boolean partial;
    private final Map<WebAddress, Lead> known = new ConcurrentHashMap<>();

    Signpost(HostFiles files, PolicyPages policies, Redirects redirects, WebAddress root, HostSite site) {
        this.files = files;
        this.policies = policies;
        this.redirects = redirects;
        this.root = root;
        this.served = PathPattern.all(site.served());
        this.partial = site.partial();
    }

    /** Where an address leads in the end. */
    Lead lead(WebAddress address) {
        Lead lead = known.get(address);
        if (lead == null) {
            lead = follow(address);
            if (known.size() < KEPT) {
                known.put(address, lead);
            }
        }
        return lead;
    }

    private Lead follow(WebAddress address) {
        WebAddress now = address;
        for (int step = 0; step < FARTHEST; step++) {
            Optional<Redirect> redirect = redirects.of(now);
            if (redirect.isEmpty()) {
                return at(now);
            }
            WebAddress target = redirect.get().targetOf(now.path());
            now = target.fragment().isEmpty()
                    ? new WebAddress(target.host(), target.path(), target.query(), address.fragment()) : target;
        }
        // the circle itself is reported where it is written down
        return Lead.ELSEWHERE;
    }

    /** What stands at an address, wherever it may send visitors on. */
    Lead at(WebAddress address) {
        Optional<String> inPolicies = policies.inside(address);
        Optional<String> policy = inPolicies.flatMap(policies::answering);
        Optional<String> inHost = inside(address);
        Optional<String> file = inHost.flatMap(path -> files.answering(path, address.query()));
        // where the policies stand at the root of the same host, its own pages there come first
        boolean shared = policies.root().equals(root) && file.isPresent();
        if (policy.isPresent() && !shared) {
            return policies.lead(policy.get(), address.fragment());
        }
        if (file.isPresent()) {
            return new Lead(HostFiles.isPage(file.get()) ? Lead.To.PAGE : Lead.To.FILE, file.get(), "", "");
        }
        if (inHost.isPresent() && (PathPattern.anyFits(served, inHost.get()) || files.isBehindLink(inHost.get()))) {
            return Lead.ELSEWHERE;
        }
        if (inPolicies.isPresent() && !policies.root().equals(root)) {
            return Lead.dead("there is no such page in the policy site");
        }
        return inHost.isPresent() && !partial ? Lead.dead(missing(inHost.get())) : Lead.ELSEWHERE;
    }

    private String missing(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (files.folders().contains(bare)) {
            return "the folder '" + bare + "' has no index.html";
        }
        return files.inOtherLetters(path).map(other -> "the file is called '" + other + "', and capital letters count")
                .orElse("there is no such file in the website");
    }

    private Optional<String> inside(WebAddress address) {
        boolean inside = address.host().equals(root.host()) && (address.path() + "/").startsWith(root.path());
        return inside ? Optional.of(address.path().length() < root.path().length() ? ""
                : address.path().substring(root.path().length())) : Optional.empty();
    }
}

package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.ClauseName;
import io.github.boldprint.vocabulary.KindName;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code moved} and {@code hosts} in {@code site.yaml}. */
final class HostingReader {

    /** What every host takes as it stands, without a sign that means something in a rule. */
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9~_-][A-Za-z0-9._~-]*/?)*");

    private final List<Finding> findings;

    HostingReader(List<Finding> findings) {
        this.findings = findings;
    }

    Hosting read(KeyReader keys, Optional<URI> url) {
        List<MovedAddress> moved = new ArrayList<>();
        keys.mapping("moved").ifPresent(group -> {
            KeyReader targets = new KeyReader(group, "'moved'", PolicyRules.SITE_VALID, findings);
            group.entries().forEach(entry -> moved(entry, targets).ifPresent(moved::add));
        });
        List<Host> hosts = new ArrayList<>();
        for (YamlNode.Scalar word : keys.scalars("hosts")) {
            Optional<Host> host = Host.of(word.text()).filter(known -> !hosts.contains(known));
            host.ifPresentOrElse(hosts::add, () -> error(word.at(), Host.of(word.text()).isPresent()
                    ? "'" + word.text() + "' stands twice in 'hosts'; delete one"
                    : "'" + word.text() + "' is not a host that files are written for"
                    + Nearest.hintOrAll(word.text(), Host.words())));
        }
        boolean plain = url.filter(address -> !PATH.matcher(address.getRawPath()).matches()).isEmpty();
        if (!plain && !hosts.isEmpty()) {
            error(keys.list("hosts").get(0).at(),
                    "the path of 'url' has signs that mean something to servers, so no files are written"
                    + " for them; give the site a path of letters, digits, '-' and '_'");
        }
        return new Hosting(moved, plain ? hosts : List.of());
    }

    private Optional<MovedAddress> moved(YamlNode.Entry entry, KeyReader targets) {
        String from = entry.name();
        Optional<YamlNode.Scalar> to = targets.scalar(from);
        if (from.startsWith("/") ? !PATH.matcher(from).matches() : KindName.fault(from).isPresent()) {
            error(entry.key().at(),
                    "'" + from + "' is no old address; write the name that a policy had, such as 'take-back', or a"
                    + " path of your website, such as '/pages/refunds', of letters, digits, '/', '.', '-' and '_'");
            return Optional.empty();
        }
        return to.map(target -> {
            int hash = target.text().indexOf('#');
            return new MovedAddress(from, hash < 0 ? target.text() : target.text().substring(0, hash),
                    hash < 0 ? "" : target.text().substring(hash + 1), target.at());
        });
    }

    /** Reports what has not moved, and what has moved to where nothing is. */
    void check(Hosting hosting, Map<String, Policy> policies, Collection<String> unread) {
        for (MovedAddress moved : hosting.moved()) {
            Policy policy = policies.get(moved.policy());
            if (policies.containsKey(moved.from())) {
                error(moved.at(), "'" + moved.from()
                        + "' is a policy of this site, so its address has not moved; take it out of 'moved'");
            } else if (policy == null && !unread.contains("policies/" + moved.policy() + ".yaml")) {
                error(moved.at(), "there is no policy '" + moved.policy() + "' to lead to"
                        + Nearest.hintOrAll(moved.policy(), List.copyOf(policies.keySet())));
            } else if (policy != null && !moved.anchor().isEmpty() && !anchors(policy).contains(moved.anchor())) {
                error(moved.at(), "'" + moved.anchor() + "' is no clause of the policy '" + moved.policy()
                        + "' that customers read" + Nearest.hintOrAll(moved.anchor(), anchors(policy)));
            }
        }
    }

    private static Set<String> anchors(Policy policy) {
        Set<String> anchors = new TreeSet<>();
        policy.publicClauses().forEach(clause -> anchors.add(clause.id()));
        policy.variants().forEach(variant -> variant.clauses().stream()
                .filter(clause -> clause.audience() == Clause.Audience.PUBLIC)
                .forEach(clause -> anchors.add(clause.id())));
        policy.facts().paths().stream().filter(path -> !PublicEdition.isForStaff(path, policy.kind()))
                .forEach(path -> anchors.add(ClauseName.FACT + path));
        return anchors;
    }

    private void error(Location at, String message) {
        findings.add(PolicyRules.SITE_VALID.error(at, message));
    }
}

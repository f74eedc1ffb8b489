package io.github.boldprint.history;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.policy.Alias;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.release.PolicyVersion;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Addresses of clauses that were published and lead nowhere any more. */
final class LostIds {

    private LostIds() {}

    static List<Finding> of(Past past, Policy policy) {
        Map<String, String> published = new TreeMap<>();
        for (PolicyVersion version : past.releases().versions(policy.id())) {
            past.releases().named(version.release())
                    .flatMap(release -> release.files().file("policies/" + policy.id() + ".yaml"))
                    .map(SourceFile::root)
                    .ifPresent(root -> published(root).forEach(id -> published.putIfAbsent(id, version.release())));
        }
        boolean unknown = policy.refused().contains("clauses") || policy.refused().contains("variants");
        Set<String> kept = kept(policy);
        List<Finding> lost = new ArrayList<>();
        published.forEach((id, release) -> {
            if (!unknown && !kept.contains(id)) {
                lost.add(HistoryRules.IDS_KEPT.error(policy.at(), "the clause '" + id
                        + "' was published in the release " + release
                        + " and is gone, so links to it lead nowhere; name the clause that says it now: 'aliases: {"
                        + id + ": "
                        + Nearest.to(id, open(policy)).orElse("…") + "}'"));
            }
        });
        return lost;
    }

    private static Set<String> kept(Policy policy) {
        Set<String> kept = open(policy);
        policy.aliases().stream().map(Alias::old).forEach(kept::add);
        return kept;
    }

    /** What customers can reach: a clause that only staff reads now is gone for them. */
    private static Set<String> open(Policy policy) {
        Set<String> open = new TreeSet<>();
        List<Clause> clauses = new ArrayList<>(policy.clauses());
        policy.variants().forEach(variant -> clauses.addAll(variant.clauses()));
        clauses.stream().filter(clause -> clause.audience() == Clause.Audience.PUBLIC).map(Clause::id)
                .forEach(open::add);
        return open;
    }

    /** The ids of public clauses in a frozen file: it needs no vocabulary to be understood that far. */
    private static Set<String> published(YamlNode.Mapping policy) {
        Set<String> ids = new TreeSet<>(ids(policy));
        items(policy, "variants").forEach(variant -> ids.addAll(ids(variant)));
        return ids;
    }

    private static List<String> ids(YamlNode.Mapping holder) {
        return items(holder, "clauses").stream()
                .filter(clause -> clause.get("audience").map(Object::toString).filter("staff"::equals).isEmpty())
                .flatMap(clause -> clause.get("id").stream())
                .map(Object::toString)
                .toList();
    }

    private static List<YamlNode.Mapping> items(YamlNode.Mapping holder, String key) {
        List<YamlNode.Mapping> items = new ArrayList<>();
        if (holder.get(key).orElse(null) instanceof YamlNode.Sequence list) {
            list.items().stream().filter(YamlNode.Mapping.class::isInstance)
                    .forEach(item -> items.add((YamlNode.Mapping) item));
        }
        return items;
    }
}

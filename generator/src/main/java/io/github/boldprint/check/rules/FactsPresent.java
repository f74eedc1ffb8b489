package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every fact is stated that its kind requires or that a text quotes or links to. */
final class FactsPresent implements Rule {

    private static final RuleId ID = new RuleId("facts-present");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean isWaivable() {
        return true;
    }

    /** What is missing anyway is missing in every market, where another place may be the one to state it. */
    @Override
    public boolean isSame(Finding known, Finding local) {
        return known.message().equals(local.message());
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        Map<String, Need> needs = new TreeMap<>();
        for (Promiser by : Promiser.all(inspection.policies())) {
            require(by, by.kind().fields(), by.facts(), "", needs);
        }
        quote(inspection.policies(), needs);
        return needs.values().stream().map(FactsPresent::finding).toList();
    }

    /** A gap may wait, but not where a text shows it to customers. */
    private static Finding finding(Need need) {
        Finding finding = ID.error(need.place(), need.message());
        return need.wanted().isEmpty() ? finding.about(Gap.of(need.by().id(), need.path())) : finding;
    }

    /** Walks the vocabulary beside the facts: a group that is not there asks nothing of its members. */
    private static void require(Promiser by, List<Field> fields, Facts facts, String parent, Map<String, Need> needs) {
        for (Field field : fields) {
            String path = parent.isEmpty() ? field.name() : parent + "." + field.name();
            Optional<Fact> fact = facts.find(path);
            if (fact.isEmpty() && !facts.isRefused(path)) {
                reason(by, field, parent)
                        .ifPresent(because -> add(new Need(by, field, path, because, Set.of()), needs));
            } else if (fact.orElse(null) instanceof Fact.Group group) {
                require(by, field.fields(), group.members(), path, needs);
            } else if (fact.orElse(null) instanceof Fact.Items list) {
                List<Field> members = field.fields().stream().filter(member -> !member.name().equals("id")).toList();
                list.items().forEach(item -> require(by, members, item.members(), item.path(), needs));
            }
        }
    }

    /** Why a fact must be there, as the middle of a sentence. A condition on what nobody understood demands nothing. */
    private static Optional<String> reason(Promiser by, Field field, String parent) {
        Requirement required = field.requiredIn(parent);
        boolean unclear = required.dependsOn().filter(by.facts()::isRefused).isPresent();
        return !unclear && required.holds(by.facts()::has) ? Optional.of(required.because()) : Optional.empty();
    }

    private static void quote(PolicySet policies, Map<String, Need> needs) {
        for (Passage passage : Passage.all(policies)) {
            Promiser home = Promiser.of(passage.policy());
            passage.prose().quotes()
                    .forEach(quote -> ask(FactTrail.follow(quote.path(), home, policies), "quotes", needs));
            passage.prose().links().forEach(link -> ask(LinkTrail.follow(link.target(), policies), "links to", needs));
        }
    }

    private static void ask(Lead lead, String verb, Map<String, Need> needs) {
        if (lead instanceof Lead.Missing missing) {
            add(new Need(missing.by(), missing.field(), missing.path(), " because a text " + verb + " it",
                    Set.of(missing.wanted())), needs);
        }
    }

    /** One thing that is missing is one need, whatever asks for it; the vocabulary's own reason comes first. */
    private static void add(Need need, Map<String, Need> needs) {
        needs.merge(need.key(), need, (first, next) -> {
            Set<String> wanted = new TreeSet<>(first.wanted());
            wanted.addAll(next.wanted());
            return new Need(first.by(), first.field(), first.path(), first.because(), wanted);
        });
    }
}

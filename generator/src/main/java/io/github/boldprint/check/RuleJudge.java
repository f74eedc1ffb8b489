package io.github.boldprint.check;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Evidence;
import io.github.boldprint.pack.Level;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackRule;
import io.github.boldprint.pack.Scope;
import io.github.boldprint.pack.Verdict;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges a rule that is for this business. */
final class RuleJudge {

    private final LocalDate today;
    private final PolicySet policies;
    /** What customers can read counts; what is for staff can only be a condition. */
    private final Scope open;
    private final Scope all;
    private final Set<Location> unconfirmed;

    RuleJudge(Inspection inspection) {
        this.today = inspection.today();
        this.policies = inspection.policies();
        this.open = Scope.of(PublicEdition.of(policies), inspection.languages(), today);
        this.all = Scope.of(policies, inspection.languages(), today);
        this.unconfirmed = policies.policies().stream().flatMap(policy -> policy.unconfirmedPlaces().stream())
                .collect(Collectors.toSet());
    }

    /** A rule that nothing meets. */
    static OfRule unmet(PackRule rule, Status status, String why) {
        return of(rule, status, List.of(), why);
    }

    Judged judge(PackRule rule, Pack pack) {
        if (rule.endsBefore(today)) {
            return Judged.silent(unmet(rule, Status.NOT_APPLICABLE, "it ended on " + rule.until().orElseThrow()));
        }
        Optional<Verdict> when = rule.when().map(condition -> condition.judge(all.from(rule.policy())));
        Verdict.State condition = when.map(Verdict::state).orElse(Verdict.State.MET);
        return switch (condition) {
            case UNMET -> Judged.silent(condition(rule));
            case UNREAD -> Judged.silent(unmet(rule, Status.JUDGEMENT, "what it depends on could not be read"));
            case JUDGEMENT -> judgement(rule, pack, when.orElseThrow());
            case MET -> judge(rule, pack, rule.asserts().judge(open.from(rule.policy())));
        };
    }

    /** Without the policy nobody has answered the condition; the rules without one say that it is missing. */
    private OfRule condition(PackRule rule) {
        String says = rule.when().orElseThrow().says();
        boolean asked = rule.policy().equals("business") || policies.policy(rule.policy()).isPresent();
        return asked
                ? unmet(rule, Status.NOT_APPLICABLE, "it is asked only where " + says)
                : unmet(rule, Status.UNANSWERED, "there is no " + rule.policy() + " policy that says whether " + says);
    }

    private Judged judge(PackRule rule, Pack pack, Verdict verdict) {
        return switch (verdict.state()) {
            case MET -> Judged.silent(met(rule, verdict));
            case UNREAD -> Judged.silent(unmet(rule, Status.JUDGEMENT, "what it asks for could not be read"));
            case JUDGEMENT -> judgement(rule, pack, verdict);
            case UNMET -> missing(rule, pack, verdict);
        };
    }

    /** What is only suggested meets nothing yet; that it is not confirmed is a finding of its own. */
    private OfRule met(PackRule rule, Verdict verdict) {
        boolean suggested = verdict.by().stream().anyMatch(evidence -> unconfirmed.contains(evidence.at()));
        return suggested ? of(rule, Status.UNCONFIRMED, verdict.by(), "nobody has confirmed this suggestion yet")
                : of(rule, Status.MET, verdict.by(), "");
    }

    private Judged judgement(PackRule rule, Pack pack, Verdict verdict) {
        Finding finding = rule.id()
                .warning(verdict.at(), message(rule, pack, "needs a person's judgement: " + verdict.says()));
        return new Judged(unmet(rule, Status.JUDGEMENT, verdict.says()),
                Optional.of(finding.about(Gap.of(rule.policy(), verdict.about()))));
    }

    private Judged missing(PackRule rule, Pack pack, Verdict verdict) {
        boolean later = rule.beginsAfter(today);
        boolean fresh = rule.level() == Level.SHOULD && !later && rule.beginsAfter(pack.checked());
        Severity severity = later || verdict.byDate() ? Severity.WARNING : rule.level().severity();
        Finding finding = new Finding(
                rule.id(), severity, verdict.at(), message(rule, pack, home(rule, verdict) + verdict.says()),
                Optional.of(new Gap(rule.policy(), verdict.about(), new TreeSet<>(), !later)),
                verdict.byDate() && !later || fresh);
        return new Judged(unmet(rule, later ? Status.NOT_YET : Status.MISSING, verdict.says()), Optional.of(finding));
    }

    /**
     * A finding at the site about a policy that is not there must not read as if the site's own file lacked something.
     */
    private String home(PackRule rule, Verdict verdict) {
        boolean there = rule.policy().equals("business") || policies.policy(rule.policy()).isPresent()
                || !verdict.at().file().equals(policies.business().at().file());
        return there ? "" : "there is no policies/" + rule.policy() + ".yaml yet; ";
    }

    /** What is asked, what to do, and which text asks it. */
    private String message(PackRule rule, Pack pack, String todo) {
        String asks = rule.asks().strip();
        String sentence = asks.endsWith(".") ? asks.substring(0, asks.length() - 1) : asks;
        String from = rule.beginsAfter(today) ? "from " + rule.from().orElseThrow() + " on" : "";
        String source = Stream.of(pack.source().name() + ", " + rule.cite(), from, rule.confidence().remark())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return sentence + " (" + source + "): " + todo;
    }

    private static OfRule of(PackRule rule, Status status, List<Evidence> by, String why) {
        return new OfRule(rule.id(), rule.policy(), rule.level(), rule.confidence(), rule.asks(), rule.cite(),
                rule.url(), status, by, why, Optional.empty());
    }
}

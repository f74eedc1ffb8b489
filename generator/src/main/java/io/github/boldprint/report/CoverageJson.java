package io.github.boldprint.report;

import io.github.boldprint.check.Concession;
import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.check.Coverage.Tally;
import io.github.boldprint.check.Readability;
import io.github.boldprint.finding.Location;
import io.github.boldprint.json.Json;
import io.github.boldprint.pack.Evidence;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Coverage as our own JSON. */
final class CoverageJson {

    private CoverageJson() {}

    static String of(Coverage coverage) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("date", coverage.on().toString());
        coverage.site().ifPresent(site -> document.put("site", site.toString()));
        document.put("markets", coverage.markets().stream().map(CoverageJson::market).toList());
        Map<String, Object> policies = new LinkedHashMap<>();
        coverage.byPolicy().forEach((policy, tally) -> policies.put(policy, tally(tally)));
        document.put("policies", policies);
        document.put("texts", coverage.texts().stream().map(CoverageJson::text).toList());
        return Json.write(document);
    }

    private static Map<String, Object> text(Readability text) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("policy", text.policy());
        object.put("language", text.language());
        object.put("lix", Math.round(text.lix()));
        object.put("wordsASentence", Math.round(text.mean()));
        object.put("longest", text.longest().words());
        object.put("at", text.longest().at().toString());
        return object;
    }

    private static Map<String, Object> market(Coverage.Market market) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("market", market.code());
        object.put("confirmedMust", market.confirmed());
        object.put("confirmedMustMet", market.confirmedMet());
        object.put("counts", counts(market.rules()));
        object.put("packs", market.packs().stream().map(CoverageJson::pack).toList());
        return object;
    }

    private static Map<String, Object> pack(Coverage.OfPack pack) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("pack", pack.id());
        object.put("version", pack.version());
        object.put("source", pack.source());
        object.put("url", pack.url());
        object.put("checked", pack.checked().toString());
        object.put("counts", counts(pack.rules()));
        object.put("rules", pack.rules().stream().map(CoverageJson::rule).toList());
        return object;
    }

    private static Map<String, Object> rule(Coverage.OfRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", rule.id().value());
        object.put("policy", rule.policy());
        object.put("level", rule.level().word());
        object.put("confidence", rule.confidence().word());
        object.put("asks", rule.asks());
        object.put("cite", rule.cite());
        object.put("url", rule.url());
        object.put("status", rule.status().word());
        if (!rule.by().isEmpty()) {
            object.put("by", rule.by().stream().map(CoverageJson::evidence).toList());
        }
        if (!rule.why().isEmpty()) {
            object.put("why", rule.why());
        }
        rule.concession().ifPresent(concession -> {
            if (concession instanceof Concession.ByWaiver waiver) {
                object.put("waivedBy", waiver.by());
                object.put("reason", waiver.reason());
            }
            object.put("until", concession.until().toString());
        });
        return object;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        Location at = evidence.at();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("what", evidence.what());
        object.put("file", at.file());
        object.put("line", at.line());
        object.put("column", at.column());
        if (!evidence.page().isEmpty()) {
            object.put("page", evidence.page());
        }
        return object;
    }

    private static Map<String, Object> counts(Collection<Coverage.OfRule> rules) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Coverage.count(List.copyOf(rules)).forEach((status, n) -> counts.put(status.word(), n));
        return counts;
    }

    private static Map<String, Object> tally(Coverage.Tally tally) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("must", tally.must());
        object.put("mustMet", tally.mustMet());
        object.put("should", tally.should());
        object.put("shouldMet", tally.shouldMet());
        Arrays.stream(Status.values()).filter(Tally.APART::contains)
                .forEach(status -> object.put(status.word(), tally.apart().getOrDefault(status, 0)));
        return object;
    }
}

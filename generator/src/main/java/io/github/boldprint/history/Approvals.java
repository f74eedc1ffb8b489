package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.release.Approval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a release keeps of changes and of the decisions about them. */
public final class Approvals {

    private Approvals() {}

    /**
     * One for each change.
     *
     * @param signed who signed the commit that brought each line of {@code decisions.yaml}: e-mail addresses by line
     */
    public static List<Approval> of(Reviewed reviewed, Map<Integer, String> signed) {
        return reviewed.all().stream().map(of -> approval(of, signed)).toList();
    }

    /**
     * Whether the person whom a decision names signed the commit that brought it.
     *
     * @param signed as above
     */
    public static boolean isVerified(Decision decision, Map<Integer, String> signed) {
        String by = signed.getOrDefault(decision.at().line(), "");
        return !by.isEmpty() && decision.by().toLowerCase(Locale.ROOT)
                .endsWith("<" + by.toLowerCase(Locale.ROOT) + ">");
    }

    private static Approval approval(Reviewed.OfChange of, Map<Integer, String> signed) {
        Map<String, String> said = new LinkedHashMap<>();
        Change change = of.change();
        Decision.Bound bound = Binding.of(change);
        said.put("kind", change.kind().word());
        said.put("rule", bound.rule());
        said.put("at", bound.place());
        put(said, "language", bound.language());
        put(said, "before", bound.before());
        put(said, "after", bound.after());
        said.put("direction", change.direction().word());
        of.decision().ifPresent(decision -> {
            said.put("decision", decision.verdict().word());
            said.put("by", decision.by());
            said.put("verified", Approvals.isVerified(decision, signed) ? "yes" : "no");
            put(said, "role", decision.role().orElse(""));
            said.put("date", decision.on().toString());
            said.put("reason", decision.reason());
            decision.notice().ifPresent(notice -> {
                said.put("announced", notice.announced().toString());
                said.put("effective", notice.effective().toString());
            });
            put(said, "evidence", String.join(", ", decision.evidence()));
        });
        return new Approval(change.id(), said);
    }

    private static void put(Map<String, String> said, String key, String value) {
        if (!value.isEmpty()) {
            said.put(key, value);
        }
    }
}

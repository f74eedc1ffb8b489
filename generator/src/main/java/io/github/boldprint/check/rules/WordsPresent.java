package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that a page shows has its words in the page's language. */
final class WordsPresent implements Rule {

    private static final RuleId ID = new RuleId("words-present");
    private static final int MOST_NAMED = 12;
    private static final String ANY_WORD = "units.business-day";

    /** English has every word of the pages, so its file says which there are. */
    private final List<String> pageKeys = pageKeys();

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean isWaivable() {
        return true;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        return inspection.policies().business().languages().stream()
                .map(inspection.languages()::in)
                .filter(this::speaks)
                .flatMap(wording -> check(wording, inspection.policies().policies()).stream())
                .toList();
    }

    /** A language without any words at all is one finding of the room that reads them. */
    private boolean speaks(Wording wording) {
        return absent(List.of(ANY_WORD), wording).isEmpty() || absent(pageKeys, wording).size() < pageKeys.size();
    }

    private List<Finding> check(Wording wording, List<Policy> policies) {
        List<Finding> findings = new ArrayList<>();
        finding("", "the pages lack", absent(pageKeys, wording), wording).ifPresent(findings::add);
        for (Policy policy : policies) {
            List<String> absent = absent(MessageKeys.of(policy.kind()), wording);
            finding(policy.id(), "the kind '" + policy.id() + "' lacks", absent, wording).ifPresent(findings::add);
        }
        return findings;
    }

    private static List<String> absent(List<String> keys, Wording wording) {
        // a message that takes values says something only if each has one
        return keys.stream()
                .filter(key -> !wording.has(key) || wording.say(key, name -> Optional.of("1")).isEmpty())
                .filter(key -> !wording.isRefused(key))
                .toList();
    }

    private static Optional<Finding> finding(String kind, String who, List<String> absent, Wording wording) {
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        String named = absent.stream().limit(MOST_NAMED).collect(Collectors.joining("', '", "'", "'"));
        String more = absent.size() > MOST_NAMED ? " and " + (absent.size() - MOST_NAMED) + " more" : "";
        return Optional.of(ID.warning(Location.of(file(wording.language())), who + " words in language '"
                + wording.language() + "': " + named + more + "; write them in this file")
                .about(Gap.of(kind, wording.language())));
    }

    private static String file(String language) {
        return "messages/" + language + ".yaml";
    }

    private static List<String> pageKeys() {
        return SourceReader.shippedFile("messages/en.yaml").root().get("page")
                .map(page -> ((YamlNode.Mapping) page).keys().stream().map(key -> "page." + key).toList())
                .orElse(List.of());
    }
}

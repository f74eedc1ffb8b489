package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
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
    private static final int MOST_NAMED = 3;

    /** English has every word of the pages, so its file says which there are. */
    private final List<String> pageKeys = pageKeys();

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        List<String> languages = inspection.policies().business().languages().stream()
                .filter(language -> !inspection.policies().unread().contains(file(language)))
                .toList();
        for (String language : languages) {
            Wording wording = inspection.languages().in(language);
            List<String> page = absent(pageKeys, wording);
            // a language without any words is one finding of the room that reads them
            if (page.size() < pageKeys.size()) {
                finding("the pages lack", page, language).ifPresent(findings::add);
                for (Policy policy : inspection.policies().policies()) {
                    finding("the kind '" + policy.id() + "' lacks", absent(MessageKeys.of(policy.kind()), wording), language)
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static List<String> absent(List<String> keys, Wording wording) {
        // a message that takes values says something only if each has one
        return keys.stream().filter(key -> wording.say(key, name -> Optional.of("1")).isEmpty()).toList();
    }

    private static Optional<Finding> finding(String who, List<String> absent, String language) {
        if (absent.isEmpty()) {
            return Optional.empty();
        }
        String named = absent.stream().limit(MOST_NAMED).collect(Collectors.joining("', '", "'", "'"));
        String more = absent.size() > MOST_NAMED ? " and " + (absent.size() - MOST_NAMED) + " more" : "";
        return Optional.of(ID.warning(Location.of(file(language)), who + " words in language '" + language + "': " + named + more
                + "; write them in this file"));
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

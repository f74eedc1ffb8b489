package io.github.boldprint.language;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads message files. */
public final class LanguageReader {

    static final RuleId MESSAGES_VALID = new RuleId("messages-valid");

    private static final String BUSINESS_DAY = "units.business-day";

    private LanguageReader() {}

    /**
     * The wording of the languages of a site.
     *
     * <p>A message is looked for in the language's own tag and then in those that it falls back to ({@code de-AT},
     * {@code de}), each time first in the business's file and then in the shipped one. A language without any file has
     * no messages, but prints values as CLDR has it.
     *
     * @param tags BCP 47, the source language first
     * @param shipped the message files that come with Boldprint, {@code messages/<tag>.yaml}
     * @param own the business's own, of the same form; a key that stands in both is taken from here
     * @throws IllegalStateException where a shipped file is broken
     */
    public static Outcome<Languages> read(List<String> tags, List<SourceFile> shipped, List<SourceFile> own) {
        List<Finding> findings = new ArrayList<>();
        List<String> wanted = tags.stream().flatMap(tag -> CldrLocale.chain(tag).stream()).distinct().toList();
        Map<String, Map<String, Message>> theirs = new TreeMap<>();
        for (MessageFile file : own.stream().map(MessageFile::new).toList()) {
            file.addTo(theirs.computeIfAbsent(file.tag(), tag -> new TreeMap<>()), findings);
            if (!wanted.contains(file.tag())) {
                findings.add(MESSAGES_VALID.warning(file.at(), "'" + file.stem()
                        + "' is no language of this site, so the file is not used; rename it, or add the language to "
                        + "'languages' in site.yaml" + Nearest.hint(file.stem(), tags)));
            }
        }
        Map<String, Map<String, Message>> ours = shipped(wanted, shipped);
        Map<String, Wording> byTag = new TreeMap<>();
        for (String tag : tags) {
            Map<String, Message> messages = merged(tag, ours, theirs);
            missing(tag, messages, findings);
            byTag.put(tag, new CldrWording(tag, messages));
        }
        return new Outcome<>(new Languages(byTag), Findings.of(findings));
    }

    private static Map<String, Map<String, Message>> shipped(List<String> wanted, List<SourceFile> files) {
        Map<String, Map<String, Message>> byTag = new TreeMap<>();
        List<Finding> faults = new ArrayList<>();
        files.stream()
                .map(MessageFile::new)
                .filter(file -> wanted.contains(file.tag()))
                .forEach(file -> file.addTo(byTag.computeIfAbsent(file.tag(), tag -> new TreeMap<>()), faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a message file that comes with Boldprint is broken: " + faults.get(0));
        }
        return byTag;
    }

    private static Map<String, Message> merged(
            String tag, Map<String, Map<String, Message>> ours, Map<String, Map<String, Message>> theirs) {
        List<String> chain = new ArrayList<>(CldrLocale.chain(tag));
        Collections.reverse(chain);
        Map<String, Message> messages = new HashMap<>();
        for (String each : chain) {
            messages.putAll(ours.getOrDefault(each, Map.of()));
            messages.putAll(theirs.getOrDefault(each, Map.of()));
        }
        return messages;
    }

    private static void missing(String tag, Map<String, Message> messages, List<Finding> findings) {
        Location at = Location.of("messages/" + tag + ".yaml");
        if (messages.isEmpty()) {
            findings.add(MESSAGES_VALID.warning(at, "there are no words for language '" + tag
                    + "', so its pages show the names of facts instead of labels; write them in this file"));
        } else if (!messages.containsKey(BUSINESS_DAY)) {
            findings.add(MESSAGES_VALID.warning(at, "language '" + tag + "' has no message '" + BUSINESS_DAY
                    + "', so business days are printed in English; add it to this file"));
        }
    }
}

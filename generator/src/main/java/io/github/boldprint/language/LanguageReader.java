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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads message files. */
public final class LanguageReader {

    static final RuleId MESSAGES_VALID = new RuleId("messages-valid");

    private static final String FALLBACK = "en";
    private static final String BUSINESS_DAY = "units.business-day";

    /** What was read of one language; the empty key among the refused stands for a whole file. */
    private static final class Words {

        private final Map<String, Message> messages = new HashMap<>();
        private final Set<String> refused = new TreeSet<>();

        void lay(Words over) {
            messages.putAll(over.messages);
            refused.addAll(over.refused);
        }
    }

    private LanguageReader() {}

    /** The wording of the languages of a site, all of whose message files could be read. */
    public static Outcome<Languages> read(List<String> tags, List<SourceFile> shipped, List<SourceFile> own) {
        return read(tags, shipped, own, Set.of());
    }

    /**
     * The wording of the languages of a site.
     *
     * <p>A message is looked for in the language's own tag and then in those that it falls back to ({@code de-AT},
     * {@code de}), each time first in the business's file and then in the shipped one. Of the words of pages those that
     * are lacking are English, which is reported; a page without them could not be used. A language without any file
     * has no messages of its own, but prints values as CLDR has it.
     *
     * @param tags BCP 47, the source language first
     * @param shipped the message files that come with Boldprint, {@code messages/<tag>.yaml}
     * @param own the business's own, of the same form; a key that stands in both is taken from here
     * @param broken the paths of the business's files that could not be read and were reported; those of message files
     *     count, and no message is missed that may stand there
     * @throws IllegalStateException where a shipped file is broken
     */
    public static Outcome<Languages> read(
            List<String> tags, List<SourceFile> shipped, List<SourceFile> own, Set<String> broken) {
        List<Finding> findings = new ArrayList<>();
        List<String> wanted = tags.stream().flatMap(tag -> CldrLocale.chain(tag).stream()).distinct().toList();
        Map<String, Words> theirs = own(wanted, tags, own, findings);
        broken.stream().filter(path -> path.startsWith("messages/"))
                .forEach(path -> of(theirs, MessageFile.tag(path)).refused.add(""));
        Map<String, Words> ours = shipped(wanted, shipped);
        Map<String, Message> pages = pages(shipped);
        Map<String, Wording> byTag = new TreeMap<>();
        for (String tag : tags) {
            Words words = merged(tag, ours, theirs);
            Wording wording = new CldrWording(tag, words.messages, pages, words.refused);
            missing(wording, words.messages, findings);
            byTag.put(tag, wording);
        }
        return new Outcome<>(new Languages(byTag), Findings.of(findings));
    }

    private static Map<String, Words> own(
            List<String> wanted, List<String> tags, List<SourceFile> files, List<Finding> findings) {
        Map<String, Words> byTag = new TreeMap<>();
        for (MessageFile file : files.stream().map(MessageFile::new).toList()) {
            Words words = of(byTag, file.tag());
            file.addTo(words.messages, words.refused, findings);
            if (!wanted.contains(file.tag())) {
                findings.add(MESSAGES_VALID.warning(file.at(), "'" + file.stem()
                        + "' is no language of this site, so the file is not used; rename it, or add the language to "
                        + "'languages' in site.yaml" + Nearest.hint(file.stem(), tags)));
            }
        }
        return byTag;
    }

    private static Map<String, Words> shipped(List<String> wanted, List<SourceFile> files) {
        Map<String, Words> byTag = new TreeMap<>();
        List<Finding> faults = new ArrayList<>();
        files.stream()
                .map(MessageFile::new)
                .filter(file -> wanted.contains(file.tag()))
                .forEach(file -> file.addTo(of(byTag, file.tag()).messages, new TreeSet<>(), faults));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a message file that comes with Boldprint is broken: " + faults.get(0));
        }
        return byTag;
    }

    /** The words of pages in English, which has all of them. */
    private static Map<String, Message> pages(List<SourceFile> shipped) {
        Map<String, Message> pages =
                new HashMap<>(shipped(List.of(FALLBACK), shipped).getOrDefault(FALLBACK, new Words()).messages);
        pages.keySet().removeIf(key -> !key.startsWith("page."));
        return pages;
    }

    private static Words of(Map<String, Words> byTag, String tag) {
        return byTag.computeIfAbsent(tag, first -> new Words());
    }

    private static Words merged(String tag, Map<String, Words> ours, Map<String, Words> theirs) {
        List<String> chain = new ArrayList<>(CldrLocale.chain(tag));
        Collections.reverse(chain);
        Words words = new Words();
        for (String each : chain) {
            words.lay(ours.getOrDefault(each, new Words()));
            words.lay(theirs.getOrDefault(each, new Words()));
        }
        return words;
    }

    private static void missing(Wording wording, Map<String, Message> messages, List<Finding> findings) {
        String tag = wording.language();
        Location at = Location.of("messages/" + tag + ".yaml");
        if (wording.isRefused(BUSINESS_DAY)) {
            return;
        }
        if (messages.isEmpty()) {
            findings.add(MESSAGES_VALID.warning(at, "there are no words for language '" + tag
                    + "', so its pages show the names of facts instead of labels; write them in this file"));
        } else if (!messages.containsKey(BUSINESS_DAY)) {
            findings.add(MESSAGES_VALID.warning(at, "language '" + tag + "' has no message '" + BUSINESS_DAY
                    + "', so business days are printed in English; add it to this file"));
        }
    }
}

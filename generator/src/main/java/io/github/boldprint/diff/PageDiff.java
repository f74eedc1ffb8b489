package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Compares the words of pages that say the same promises: what differs there, no promise explains. Of each policy and
 * language there is one record; what pages of several policies say otherwise in the same words is one of the whole
 * site.
 */
final class PageDiff {

    private final Reprint reprint;
    private final Ledger ledger;
    private final Map<Words, Set<String>> policies = new LinkedHashMap<>();
    private final Map<String, Location> places = new LinkedHashMap<>();

    /** Lines that are other ones now, in a language. */
    private record Words(String language, String before, String after) {}

    /** Whose words, and in which language. */
    private record Speaker(String policy, String language) {}

    PageDiff(Reprint reprint, Ledger ledger) {
        this.reprint = reprint;
        this.ledger = ledger;
    }

    void compare() {
        for (Reprint.Page page : reprint.pages()) {
            places.putIfAbsent(page.policy(), page.at());
            Hunks.of(page.then().lines().toList(), page.now().lines().toList())
                    .forEach(hunk -> lines(hunk.get(0), hunk.get(1)).forEach(words -> policies
                            .computeIfAbsent(new Words(page.language(), words.get(0), words.get(1)),
                            none -> new TreeSet<>())
                            .add(page.policy())));
        }
        Map<Speaker, List<Words>> bySpeaker = new LinkedHashMap<>();
        policies.forEach((words, of) -> bySpeaker
                .computeIfAbsent(new Speaker(speaker(of), words.language), none -> new ArrayList<>()).add(words));
        bySpeaker.forEach(this::record);
    }

    /** As many lines as before are told apart, because another page may say only one of them. */
    private static List<List<String>> lines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> young = after.lines().toList();
        return old.size() == young.size()
                ? IntStream.range(0, old.size()).mapToObj(i -> List.of(old.get(i), young.get(i))).toList()
                : List.of(List.of(before, after));
    }

    /** A page of a policy tells what other pages only repeat. */
    private static String speaker(Set<String> policies) {
        List<String> own = policies.stream().filter(policy -> !policy.equals(Where.SITE)).toList();
        return own.size() == 1 ? own.get(0) : Where.SITE;
    }

    private void record(Speaker speaker, List<Words> words) {
        Location at = places.getOrDefault(speaker.policy, Location.of(""));
        Set<String> pages = new TreeSet<>();
        words.forEach(some -> pages.addAll(policies.get(some)));
        pages.remove(Where.SITE);
        String where = speaker.policy.equals(Where.SITE) && !pages.isEmpty() ? ", on the pages of "
                + String.join(", ", pages) : "";
        ledger.words(ChangeKind.EDITED, Where.of(speaker.policy, Subject.PAGE, "", at).in(speaker.language),
                Optional.empty(), said(words.stream().map(Words::before).toList(), at),
                said(words.stream().map(Words::after).toList(), at),
                Ruling.judgement(reprint.how(), "wording by " + reprint.by() + where));
    }

    /** Each line is a block of its own. */
    private static Said said(List<String> texts, Location at) {
        return Said.of(String.join("\n\n", texts.stream().flatMap(String::lines).toList()), at);
    }
}

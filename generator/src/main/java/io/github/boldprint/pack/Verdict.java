package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came of an assertion.
 *
 * @param state whether it holds
 * @param at where to mend or look
 * @param says what is wrong and what to do, or why a person must judge; empty where it is met
 * @param about what is missing or open, by names that last: paths of facts, topics, ids of clauses; empty names
 *     mean the whole policy; none where it is met or unread
 * @param byDate whether nothing but the calendar broke it
 * @param by what meets it
 */
public record Verdict(
        State state, Location at, String says, SortedSet<String> about, boolean byDate, List<Evidence> by) {

    /** From good to bad: of several that must all hold, the last counts. */
    public enum State {
        MET,
        /** Neither surely met nor surely not. */
        JUDGEMENT,
        /** What is asked for was given but could not be read, which was reported. */
        UNREAD,
        UNMET
    }

    private static final SortedSet<String> WHOLE = new TreeSet<>(Set.of(""));

    public Verdict {
        about = Collections.unmodifiableSortedSet(new TreeSet<>(about));
        by = List.copyOf(by);
    }

    static Verdict met(Evidence... by) {
        return new Verdict(State.MET, by.length == 0
                ? Location.of("")
                : by[0].at(), "", new TreeSet<>(), false, List.of(by));
    }

    static Verdict unmet(Location at, String says) {
        return new Verdict(State.UNMET, at, says, WHOLE, false, List.of());
    }

    static Verdict overdue(Location at, String says) {
        return new Verdict(State.UNMET, at, says, WHOLE, true, List.of());
    }

    static Verdict judgement(Location at, String why) {
        return new Verdict(State.JUDGEMENT, at, why, WHOLE, false, List.of());
    }

    static Verdict unread(Location at) {
        return new Verdict(State.UNREAD, at, "", new TreeSet<>(), false, List.of());
    }

    /** The same verdict about these things, by names that last. */
    Verdict about(String... names) {
        return new Verdict(state, at, says, new TreeSet<>(List.of(names)), byDate, by);
    }

    /** Met where all are. */
    static Verdict all(List<Verdict> parts) {
        State worst = parts.stream().map(Verdict::state).max(Comparator.naturalOrder()).orElse(State.MET);
        return worst == State.MET ? joined(parts, worst, "") : joined(of(parts, worst), worst, "; and ");
    }

    /** Met where one is. */
    static Verdict any(List<Verdict> parts) {
        State best = parts.stream().map(Verdict::state).min(Comparator.naturalOrder()).orElse(State.UNMET);
        return joined(of(parts, best), best, "; or ");
    }

    private static List<Verdict> of(List<Verdict> parts, State state) {
        return parts.stream().filter(part -> part.state == state).toList();
    }

    private static Verdict joined(List<Verdict> parts, State state, String between) {
        Location at = parts.isEmpty() ? Location.of("") : parts.get(0).at;
        Set<String> says = parts.stream().map(Verdict::says).filter(words -> !words.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Evidence> by = new ArrayList<>();
        parts.forEach(part -> by.addAll(part.by));
        SortedSet<String> about = new TreeSet<>();
        parts.forEach(part -> about.addAll(part.about));
        boolean byDate = state == State.UNMET && parts.stream().allMatch(Verdict::byDate);
        return new Verdict(state, at, String.join(between, says), about, byDate, by);
    }
}

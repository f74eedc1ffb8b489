package io.github.boldprint.check;

import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.Confidence;
import io.github.boldprint.pack.Evidence;
import io.github.boldprint.pack.Level;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the packs ask for in every market, and what is there.
 *
 * @param on the day of the run
 * @param site the absolute address of the site, ending with a slash, where it is known
 * @param markets in the order of {@code site.yaml}; one without packs is there too
 * @param texts how plainly each policy speaks in each language
 */
public record Coverage(LocalDate on, Optional<URI> site, List<Market> markets, List<Readability> texts) {

    public Coverage {
        markets = List.copyOf(markets);
        texts = List.copyOf(texts);
    }

    /** Without any text. */
    public Coverage(LocalDate on, Optional<URI> site, List<Market> markets) {
        this(on, site, markets, List.of());
    }

    /** What became of a rule. */
    public enum Status {
        MET,
        /** Met by what is only a suggestion, which is a finding of its own. */
        UNCONFIRMED,
        /** Not met, which is a finding. */
        MISSING,
        /** A person must say whether it is met. */
        JUDGEMENT,
        /** Not met, and open since the baseline was recorded. */
        BASELINE,
        /** Not met, and somebody decided that it may stay so for a while. */
        WAIVED,
        /** Whether it is asked of this business depends on an answer that is not given. */
        UNANSWERED,
        /** Not met, and not asked before a day to come. */
        NOT_YET,
        NOT_APPLICABLE;

        /** The word in reports: {@code not-yet}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** From good to bad: of one rule in several markets, the last counts. */
        private int weight() {
            return List.of(NOT_APPLICABLE, NOT_YET, MET, UNCONFIRMED, WAIVED, BASELINE, UNANSWERED, JUDGEMENT, MISSING)
                    .indexOf(this);
        }
    }

    /**
     * One market.
     *
     * @param code ISO 3166-1 or -2
     * @param packs sorted by id; none where Boldprint knows nothing about the market
     */
    public record Market(String code, List<OfPack> packs) {
        public Market {
            packs = List.copyOf(packs);
        }

        /** Every rule of every pack. */
        public List<OfRule> rules() {
            return packs.stream().flatMap(pack -> pack.rules().stream()).toList();
        }

        /** How much of what is asked is there. */
        public Tally tally() {
            return Tally.of(rules());
        }

        /** How many demands, known from official texts, Boldprint can hold against this market at all. */
        public int confirmed() {
            return (int) demands().filter(rule -> rule.status() != Status.NOT_APPLICABLE).count();
        }

        /** How many of these are met. */
        public int confirmedMet() {
            return (int) demands().filter(rule -> rule.status() == Status.MET).count();
        }

        private Stream<OfRule> demands() {
            return rules().stream()
                    .filter(rule -> rule.level() == Level.MUST && rule.confidence() == Confidence.OFFICIAL);
        }
    }

    /**
     * One pack in a market.
     *
     * @param source the law or standard
     * @param url where it can be read
     * @param checked the day on which somebody last looked at the source
     */
    public record OfPack(String id, String version, String source, String url, LocalDate checked, List<OfRule> rules) {
        public OfPack {
            rules = List.copyOf(rules);
        }
    }

    /**
     * One rule in a market.
     *
     * @param policy the kind of policy that is asked, or {@code business}
     * @param by what meets it
     * @param why what is wrong, what is not known, or why the rule is not applicable; empty where it is met
     * @param concession by what it may stay unmet; empty where it may not
     */
    public record OfRule(
            RuleId id, String policy, Level level, Confidence confidence, String asks, String cite, String url,
            Status status, List<Evidence> by, String why, Optional<Concession> concession) {
        public OfRule {
            by = List.copyOf(by);
        }

        /** The same rule, which may stay unmet. */
        OfRule waiting(Concession found) {
            Status settled = found instanceof Concession.ByWaiver ? Status.WAIVED : Status.BASELINE;
            return new OfRule(id, policy, level, confidence, asks, cite, url, settled, by, why, Optional.of(found));
        }
    }

    /**
     * How much of what is asked is there.
     *
     * @param must demands that are asked of this business, or may be; {@code mustMet} of them are met
     * @param should the same of recommendations
     * @param apart how many of both are neither met nor simply missing: unanswered, waived, in the baseline,
     * unconfirmed
     */
    public record Tally(int must, int mustMet, int should, int shouldMet, Map<Status, Integer> apart) {

        /** The statuses that are shown apart. */
        public static final Set<Status> APART = Collections.unmodifiableSet(
                EnumSet.of(Status.UNANSWERED, Status.WAIVED, Status.BASELINE, Status.UNCONFIRMED));

        public Tally {
            apart = Collections.unmodifiableMap(new TreeMap<>(apart));
        }

        /** Demands and recommendations. */
        public int asked() {
            return must + should;
        }

        /** What is met. */
        public int met() {
            return mustMet + shouldMet;
        }

        /** How many have one of the statuses that are shown apart. */
        public int apart(Status status) {
            return apart.getOrDefault(status, 0);
        }

        static Tally of(Collection<OfRule> rules) {
            Map<Status, Integer> apart = Coverage.count(rules);
            apart.keySet().retainAll(APART);
            return new Tally(count(rules, Level.MUST), met(rules, Level.MUST), count(rules, Level.SHOULD),
                    met(rules, Level.SHOULD), apart);
        }

        private static int count(Collection<OfRule> rules, Level level) {
            return (int) rules.stream().filter(rule -> rule.level() == level)
                    .filter(rule -> rule.status() != Status.NOT_APPLICABLE && rule.status() != Status.NOT_YET).count();
        }

        private static int met(Collection<OfRule> rules, Level level) {
            return (int) rules.stream().filter(rule -> rule.level() == level && rule.status() == Status.MET).count();
        }
    }

    /**
     * The tally of every policy that is asked for anything, each rule counted once whatever the number of markets: as
     * it stands where it stands worst.
     */
    public SortedMap<String, Tally> byPolicy() {
        Map<String, Map<RuleId, OfRule>> rules = new TreeMap<>();
        everyRule().filter(rule -> rule.status() != Status.NOT_APPLICABLE).forEach(rule ->
                rules.computeIfAbsent(rule.policy(), policy -> new TreeMap<>())
                        .merge(rule.id(), rule, (one, other) -> one.status().weight() >= other.status().weight()
                                ? one
                                : other));
        SortedMap<String, Tally> tallies = new TreeMap<>();
        rules.forEach((policy, of) -> tallies.put(policy, Tally.of(of.values())));
        return Collections.unmodifiableSortedMap(tallies);
    }

    /** How many rules of some have each status, in the order of the statuses; those that no rule has are left out. */
    public static Map<Status, Integer> count(Collection<OfRule> rules) {
        Map<Status, Integer> counts = new java.util.EnumMap<>(Status.class);
        Arrays.stream(Status.values()).forEach(status -> {
            int n = (int) rules.stream().filter(rule -> rule.status() == status).count();
            if (n > 0) {
                counts.put(status, n);
            }
        });
        return counts;
    }

    private Stream<OfRule> everyRule() {
        return markets.stream().flatMap(market -> market.rules().stream());
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Reading;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.OpeningHours;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the view of the counter poster. What is otherwise in some markets stands beside what holds in general, with
 * their names. What no fact states has no line on it.
 */
record Posters(Edition edition, Policy policy) {

    private static final Set<String> ADDRESSES = Set.of("phone", "email", "url", "address");
    private static final Set<String> HEADS = Set.of("channel", "name");

    PosterView view() {
        return new PosterView(
                emergency(),
                ways(),
                times(),
                Stream.of("hours.closedOn", "hours.specialDays").flatMap(path -> days(path).stream()).toList(),
                notes("person.name", "person.role", "languages", "callCost"),
                Stream.of("personAnswersWithin", "automaticReply.used")
                        .flatMap(path -> Sheets.sentence(edition, policy, path).stream())
                        .toList(),
                Sheets.code(edition, policy),
                Sheets.effective(edition, policy));
    }

    private List<Labelled> emergency() {
        return notes("emergency.phone", "emergency.when");
    }

    /** The general ones first, then those of single markets. */
    private List<PosterView.Way> ways() {
        return Stream.concat(Stream.of(policy), policy.readings().stream().map(Reading::policy))
                .flatMap(place -> place.facts().items("channels").stream())
                .map(Fact.Item::id)
                .distinct()
                .flatMap(id -> inMarkets(place -> place.facts().items("channels").stream()
                                .filter(item -> item.id().equals(id)).findFirst(),
                        item -> first(item, "channel").map(fact -> words().words(fact, Optional.empty())).orElse(""),
                        this::way).stream())
                .toList();
    }

    /** What is made of a thing in general, then in each market where it is another one. */
    private <T, V> List<V> inMarkets(
            Function<Policy, Optional<T>> find, Function<T, String> label, BiFunction<T, String, V> make) {
        Spread<T> spread = edition.markets().spread(policy, Scope.EVERYWHERE, find);
        Differences differences = edition.differences(edition.language());
        List<Spread.Local<String>> gone = spread.locals().stream().filter(local -> local.said().isEmpty())
                .map(local -> new Spread.Local<String>(local.markets(), Optional.empty())).toList();
        List<V> made = new ArrayList<>();
        spread.general().ifPresent(thing -> made.add(make.apply(thing,
                differences.join(policy, new Spread<>(Optional.of(label.apply(thing)), gone)).orElse(""))));
        spread.locals().forEach(local -> local.said().ifPresent(thing -> made.add(make.apply(thing,
                differences.difference(
                        policy, new Spread.Local<>(local.markets(), Optional.of(label.apply(thing))))))));
        return made;
    }

    private PosterView.Way way(Fact.Item channel, String label) {
        List<Html> addresses = new ArrayList<>();
        List<Labelled> notes = new ArrayList<>();
        for (Fact fact : channel.members().all()) {
            String name = fact.field().name();
            if (ADDRESSES.contains(name)) {
                addresses.add(line(fact));
            } else if (!HEADS.contains(name)) {
                notes.add(new Labelled(label(fact), line(fact)));
            }
        }
        return new PosterView.Way(
                label,
                first(channel, "name").map(this::line).orElse(Html.EMPTY),
                addresses,
                notes);
    }

    private static Optional<Fact> first(Fact.Item item, String name) {
        return Lookup.at(item.members(), name).stream().findFirst();
    }

    /** Whoever stands at the counter wants to know first when that is open. */
    private List<PosterView.Times> times() {
        List<PosterView.Times> times = new ArrayList<>();
        times.addAll(hours("visit.hours", "visit.address", "visit.appointment", "visit.stepFree"));
        times.addAll(hours("hours.open", "hours.timeZone"));
        return times;
    }

    private List<PosterView.Times> hours(String path, String... notes) {
        return inMarkets(place -> place.facts().single(path), this::label, (fact, label) -> new PosterView.Times(
                label,
                ((Value.Hours) fact.original()).hours().spans().stream().map(this::words).toList(),
                notes(notes)));
    }

    private String words(OpeningHours.Span span) {
        return edition.wording().print(new Value.Hours(new OpeningHours(List.of(span)), ""));
    }

    private List<PosterView.Days> days(String path) {
        return inMarkets(place -> place.facts().find(path), this::label, (list, label) -> new PosterView.Days(
                label, ((Fact.Items) list).items().stream().map(this::day).toList()));
    }

    private PosterView.Day day(Fact.Item item) {
        String hours = Stream.of("opens", "closes")
                .flatMap(name -> first(item, name).stream())
                .map(fact -> words().words(fact, Optional.empty()))
                .collect(Collectors.joining("–"));
        return new PosterView.Day(
                first(item, "date").map(fact -> words().words(fact, Optional.empty())).orElse(""),
                hours,
                first(item, "what").map(this::line).orElse(Html.EMPTY));
    }

    private List<Labelled> notes(String... paths) {
        return Stream.of(paths)
                .flatMap(path -> policy.factsAnywhere().find(path).stream())
                .map(fact -> new Labelled(label(fact), everywhere(fact.path())))
                .toList();
    }

    /** A fact in general, and in brackets in the markets where it is another one. */
    private Html everywhere(String path) {
        Spread<Html> spread = edition.markets()
                .spread(policy, Scope.EVERYWHERE, place -> place.facts().find(path).map(this::line));
        return spread.isUniform() ? spread.general().orElse(Html.EMPTY)
                : edition.differences(edition.language()).joinHtml(policy, spread);
    }

    private Html line(Fact fact) {
        return new Html(words().lines(fact).stream().map(Html::markup).collect(Collectors.joining(", ")));
    }

    private String label(Fact fact) {
        return words().label(fact.field());
    }

    private FactWords words() {
        return edition.words(policy);
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.OpeningHours;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the view of the counter poster. It shows what holds outside of all variants: a counter stands in one place. What
 * no fact states has no line on it.
 */
record Posters(Edition edition, Policy policy) {

    private static final Set<String> ADDRESSES = Set.of("phone", "email", "url", "address");
    private static final Set<String> HEADS = Set.of("channel", "name");

    PosterView view() {
        return new PosterView(
                emergency(),
                facts().items("channels").stream().map(this::way).toList(),
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

    private PosterView.Way way(Fact.Item channel) {
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
                first(channel, "channel").map(fact -> words().words(fact, Optional.empty())).orElse(""),
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
        hours("visit.hours", "visit.address", "visit.appointment", "visit.stepFree")
                .ifPresent(times::add);
        hours("hours.open", "hours.timeZone").ifPresent(times::add);
        return times;
    }

    private Optional<PosterView.Times> hours(String path, String... notes) {
        return facts().single(path).map(fact -> new PosterView.Times(
                label(fact),
                ((Value.Hours) fact.original()).hours().spans().stream().map(this::words).toList(),
                notes(notes)));
    }

    private String words(OpeningHours.Span span) {
        return edition.wording().print(new Value.Hours(new OpeningHours(List.of(span)), ""));
    }

    private Optional<PosterView.Days> days(String path) {
        return facts().find(path).map(list -> new PosterView.Days(
                label(list), ((Fact.Items) list).items().stream().map(this::day).toList()));
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
                .flatMap(path -> facts().find(path).stream())
                .map(fact -> new Labelled(label(fact), line(fact)))
                .toList();
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

    private Facts facts() {
        return policy.facts();
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.ClauseName;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one table of a week's hours and of the days on which they are others, for a group that states both. */
record WeekTable(Stand stand, Policy policy, FactWords words) {

    /** The table; empty for other groups, and where it is not the same in every market. */
    Optional<FactTable> of(Fact.Group group) {
        Optional<Fact.Single> week = group.members().all().stream().flatMap(fact -> hours(fact).stream()).findFirst();
        Set<String> dated = group.field().fields().stream().filter(WeekTable::isDated).map(Field::path)
                .collect(Collectors.toSet());
        if (week.isEmpty() || dated.isEmpty()
                || !Stream.concat(Stream.of(week.get().path()), dated.stream()).allMatch(this::isUniform)) {
            return Optional.empty();
        }
        List<Fact.Items> lists = group.members().all().stream().flatMap(fact -> lists(fact, dated).stream()).toList();
        List<FactTable.Row> rows = new ArrayList<>(week(week.get()));
        lists.stream().flatMap(list -> list.items().stream())
                .filter(item -> !item.members().all().isEmpty())
                .sorted(Comparator.comparing(WeekTable::date))
                .forEach(item -> rows.add(day(item)));
        return Optional.of(new FactTable(anchor(group.path()), words.label(group.field()),
                List.of(page("weekDay"), page("weekHours")), rows, false,
                lists.stream().map(list -> anchor(list.path())).toList()));
    }

    /** Whether the table that was made says this fact. */
    static boolean holds(FactTable table, String anchor) {
        return table.others().contains(anchor) || table.rows().stream().anyMatch(row -> row.anchor().equals(anchor));
    }

    private static Optional<Fact.Single> hours(Fact fact) {
        return fact instanceof Fact.Single single && single.field().type() == FieldType.HOURS
                ? Optional.of(single) : Optional.empty();
    }

    private static Optional<Fact.Items> lists(Fact fact, Set<String> dated) {
        return fact instanceof Fact.Items list && dated.contains(list.path()) ? Optional.of(list) : Optional.empty();
    }

    private static boolean isDated(Field list) {
        return list.isListOfGroups() && list.fields().stream().anyMatch(member -> member.type() == FieldType.DATE);
    }

    private boolean isUniform(String path) {
        return stand.edition().markets().spread(policy, Scope.EVERYWHERE, place -> place.facts().find(path))
                .isUniform();
    }

    private List<FactTable.Row> week(Fact.Single fact) {
        List<FactTable.Row> rows = new ArrayList<>();
        for (Map.Entry<String, String> times
                : words.wording().week(((Value.Hours) fact.original()).hours()).entrySet()) {
            rows.add(new FactTable.Row(rows.isEmpty() ? anchor(fact.path()) : "",
                    List.of(Html.text(times.getKey()), Html.text(times.getValue()))));
        }
        return rows;
    }

    /** The day in words, with what else is said of it below; beside it the times, or that nobody is there. */
    private FactTable.Row day(Fact.Item item) {
        String times = facts(item).filter(fact -> fact.field().type() == FieldType.TIME)
                .map(fact -> words.words(fact, Optional.empty())).collect(Collectors.joining("–"));
        String head = Stream.concat(
                        facts(item).filter(WeekTable::isDate),
                        facts(item).filter(fact -> !isDate(fact) && fact.field().type() != FieldType.TIME))
                .flatMap(fact -> words.lines(fact).stream())
                .map(Html::markup)
                .collect(Collectors.joining("<br>"));
        return new FactTable.Row(anchor(item.path()),
                List.of(new Html(head), Html.text(times.isEmpty() ? page("weekClosed") : times)));
    }

    private static String date(Fact.Item item) {
        return facts(item).filter(WeekTable::isDate).findFirst()
                .map(fact -> ((Fact.Single) fact).original().code()).orElse("");
    }

    private static boolean isDate(Fact fact) {
        return fact instanceof Fact.Single && fact.field().type() == FieldType.DATE;
    }

    private static Stream<Fact> facts(Fact.Item item) {
        return item.members().all().stream();
    }

    private String page(String key) {
        return stand.edition().page(key, Map.of());
    }

    private String anchor(String path) {
        return stand.id(policy, ClauseName.FACT + path);
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.ClauseName;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The facts of a policy as rows: single ones as key facts, lists of groups as tables of their own. */
final class FactRows {

    private static final int LEAST_UNDER_A_HEADING = 3;

    private final Policy policy;
    private final Stand stand;
    private final FactWords words;
    private final Facts anywhere;
    private final List<KeyFact> keyFacts = new ArrayList<>();
    private final List<FactTable> tables = new ArrayList<>();

    FactRows(Policy policy, Stand stand) {
        this.policy = policy;
        this.stand = stand;
        this.words = stand.edition().words(policy);
        this.anywhere = policy.factsAnywhere();
        add(anywhere, "");
    }

    /** The facts that stand alone first, then group after group, each in the vocabulary's order. */
    List<KeyFact> keyFacts() {
        return keyFacts.stream().sorted((a, b) -> Boolean.compare(!a.group().isEmpty(), !b.group().isEmpty())).toList();
    }

    /** Whether the vocabulary begins with a table: what matters most of such a policy is the table. */
    boolean tablesFirst() {
        return anywhere.all().stream().findFirst().filter(Fact.Items.class::isInstance).isPresent();
    }

    List<FactTable> tables() {
        return tables;
    }

    private void add(Facts facts, String heading) {
        for (Fact fact : facts.all()) {
            if (tables.stream().anyMatch(table -> WeekTable.holds(table, anchor(fact.path())))) {
                continue;
            }
            if (fact instanceof Fact.Items list) {
                tables(list.path());
            } else if (fact instanceof Fact.Group group && group.field().type() != FieldType.ADDRESS) {
                new WeekTable(stand, policy, words).of(group).ifPresent(tables::add);
                add(group.members(), heading.isEmpty() ? heading(group) : heading);
            } else {
                String label = words.label(fact.field());
                keyFacts.add(new KeyFact(anchor(fact.path()), fact.path(), label, lines(fact.path()), heading));
            }
        }
    }

    /** The value as a line or several; where it is another one in some markets, that one too. */
    private List<Html> lines(String path) {
        Spread<List<Html>> spread = spread(place -> place.facts().find(path).map(words::lines));
        if (spread.isUniform()) {
            return spread.general().orElse(List.of());
        }
        boolean single = spread.general().map(List::size).orElse(0) == 1
                && spread.locals().stream().allMatch(local -> local.said().map(List::size).orElse(0) == 1);
        if (single) {
            return List.of(differences()
                    .joinHtml(policy, new Spread<>(spread.general().map(each -> each.get(0)), spread.locals()
                    .stream().map(local -> new Spread.Local<>(local.markets(), local.said().map(each -> each.get(0))))
                    .toList())));
        }
        List<Html> lines = new ArrayList<>(spread.general().orElse(List.of()));
        spread.locals().forEach(
                local -> lines.add(differences().joinHtml(policy, new Spread<>(Optional.empty(), List.of(
                new Spread.Local<>(local.markets(), local.said().map(FactRows::inOneLine)))))));
        return lines;
    }

    private static Html inOneLine(List<Html> lines) {
        return new Html(lines.stream().map(Html::markup).collect(Collectors.joining(", ")));
    }

    /** The table of a list; where the list is another one in some markets, a table for these too. */
    private void tables(String path) {
        Spread<FactTable> spread = spread(place -> table(place, path, ""));
        List<Spread.Local<String>> gone = spread.locals().stream()
                .filter(local -> local.said().isEmpty())
                .map(local -> new Spread.Local<String>(local.markets(), Optional.empty()))
                .toList();
        spread.general().ifPresent(table -> tables.add(called(table,
                differences().join(policy, new Spread<>(Optional.of(table.caption()), gone)).orElse(""))));
        for (Spread.Local<FactTable> local : spread.locals()) {
            String market = local.markets().get(0);
            Policy place = stand.edition().markets().in(market, policy);
            local.said().flatMap(table -> table(place, path, stand.edition().markets().suffix(market, policy)))
                    .ifPresent(table -> tables.add(called(table, differences().difference(policy,
                            new Spread.Local<>(local.markets(), Optional.of(table.caption()))))));
        }
    }

    private static FactTable called(FactTable table, String caption) {
        return new FactTable(table.anchor(), caption, table.columns(), table.rows(), table.path(), table.others());
    }

    private <T> Spread<T> spread(Function<Policy, Optional<T>> say) {
        return stand.edition().markets().spread(policy, Scope.EVERYWHERE, say);
    }

    private Differences differences() {
        return stand.edition().differences(stand.edition().language());
    }

    /** A small group needs no heading: its labels say enough. */
    private String heading(Fact.Group group) {
        long rows = group.members().all().stream().filter(fact -> !(fact instanceof Fact.Items)).count();
        return rows < LEAST_UNDER_A_HEADING ? "" : words.label(group.field());
    }

    /** Empty where no item states anything that may be shown. */
    private Optional<FactTable> table(Policy place, String path, String suffix) {
        return place.facts().find(path).flatMap(list -> table((Fact.Items) list, suffix));
    }

    private Optional<FactTable> table(Fact.Items list, String suffix) {
        List<Field> columns = new ArrayList<>();
        columns(list.field(), list, columns);
        List<FactTable.Row> rows = list.items().stream()
                .filter(item -> !item.members().all().isEmpty())
                .map(item -> row(item, list.field(), columns, suffix))
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = columns.stream().map(column -> words.column(column, list.field())).toList();
        return Optional.of(new FactTable(anchor(list.path() + suffix), words.label(list.field()), heads, rows,
                list.field().place() == Place.PATH, List.of()));
    }

    /** The fields that some item fills, groups opened up. */
    private static void columns(Field outer, Fact.Items list, List<Field> columns) {
        for (Field field : outer.fields()) {
            if (field.type() == FieldType.GROUP) {
                columns(field, list, columns);
            } else if (list.items().stream().anyMatch(item -> !cell(item, list.field(), field).isEmpty())) {
                columns.add(field);
            }
        }
    }

    private FactTable.Row row(Fact.Item item, Field list, List<Field> columns, String suffix) {
        List<Html> cells = columns.stream().map(column -> html(cell(item, list, column))).toList();
        return new FactTable.Row(anchor(item.path() + suffix), cells);
    }

    private static List<Fact> cell(Fact.Item item, Field list, Field column) {
        return Lookup.at(item.members(), column.path().substring(list.path().length() + 1));
    }

    /** Several values of one fact stand in one line: a column is narrow, and a table of lists is long. */
    private Html html(List<Fact> facts) {
        List<String> lines = facts.stream()
                .map(fact -> words.lines(fact).stream().map(Html::markup).collect(Collectors.joining(", ")))
                .toList();
        return new Html(String.join("<br>", lines));
    }

    private String anchor(String path) {
        return stand.id(policy, ClauseName.FACT + path);
    }
}

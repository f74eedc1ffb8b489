package io.github.boldprint.reference;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Question;
import io.github.boldprint.vocabulary.Recipe;
import io.github.boldprint.vocabulary.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a kind of policy can state, and what is asked of it. */
record KindChapter(Shelf shelf, Kind kind) {

    Chapter chapter() {
        return new Chapter(Places.kind(kind.id()), kind.id(), "What " + name() + " can state, field by field.", lead(),
                List.of(facts(), topics(), questions(), recipes(), asked()));
    }

    private String name() {
        return shelf.isBusiness(kind) ? "the business" : "a policy of the kind " + kind.id();
    }

    private List<Words> lead() {
        Words title = shelf.read(kind.id() + ".title");
        Words read = title.isEmpty() ? Words.NONE : Words.of(" Customers read it as “").and(title).and("”.");
        Words written = shelf.isBusiness(kind)
                ? Words.of("Written under `business` in `site.yaml`; every policy can quote it, as in "
                        + "`{{business.name}}`.")
                : Words.of("Written in `policies/" + kind.id() + ".yaml`.").and(spaced(read));
        Words howTo = howTo();
        return howTo.isEmpty() ? List.of(written)
                : List.of(written, Words.of("How to state it:").and(" ").and(howTo).and("."));
    }

    private Words howTo() {
        return Words.list(shelf.guides().stream().flatMap(guide -> guide.sections().stream()
                .filter(section -> section.kinds().contains(kind.id()))
                .map(section -> Words.link(section.title(), Places.section(guide.name(), section.id())))).toList());
    }

    private static Words spaced(Words words) {
        return words.isEmpty() ? words : Words.NONE.and(" ").and(words);
    }

    private Part facts() {
        List<Item> items = new ArrayList<>();
        kind.forEachField(field -> items.add(new FactItem(shelf, kind, field).item()));
        return Part.of("facts", "Facts").with(new Table("Fact", List.of(FactItem.TYPE, FactItem.MEANS), items, true));
    }

    private Part topics() {
        return Part.of("topics", "Topics of clauses")
                .with(new Table("Topic", List.of(FactItem.MEANS), kind.topics().stream().map(this::topic).toList(),
                        false));
    }

    private Item topic(Topic topic) {
        String anchor = "topic-" + topic.id();
        return new Item(topic.id(), page(anchor), ' ', anchor, Term.filled(new Term(FactItem.MEANS, topic.means())));
    }

    private Part questions() {
        return Part.of("questions", "Questions that it answers").with(new Table("Question", List.of("Customers ask"),
                kind.questions().stream().map(this::question).toList(), false));
    }

    private Item question(Question question) {
        String anchor = "question-" + question.id();
        return new Item(question.id(), page(anchor), ' ', anchor, Term.filled(
                new Term("Customers ask", shelf.read(kind.id() + ".questions." + question.id() + ".question")),
                new Term("Needs", Words.list(question.needs().stream().map(this::fact).toList())),
                new Term("Leads to", fact(question.to()))));
    }

    private Part recipes() {
        return Part.of("recipes", "Usual answers").with(new Table("Usual answer", List.of(FactItem.MEANS),
                kind.recipes().stream().map(this::recipe).toList(), false));
    }

    private Item recipe(Recipe recipe) {
        String anchor = "recipe-" + recipe.id();
        return new Item(kind.id() + "/" + recipe.id(), page(anchor), ' ', anchor, Term.filled(
                new Term(FactItem.MEANS, recipe.means()),
                new Term("Source", recipe.source().map(source -> source.url().isEmpty() ? Words.of(source.name())
                        : Words.link(source.name(), source.url())).orElse(Words.of("a custom of the trade"))),
                new Term("For customers in", String.join(", ", recipe.markets())),
                new Term("Printed by", Words.code("boldprint explain " + kind.id() + "/" + recipe.id())),
                new Term("States", Words.list(stated(recipe).stream().map(this::fact).toList()))));
    }

    private static Set<String> stated(Recipe recipe) {
        Set<String> names = new LinkedHashSet<>(recipe.facts().keys());
        recipe.words().values().stream().map(Recipe.Words::facts).map(YamlNode.Mapping::keys).forEach(names::addAll);
        return names;
    }

    private Part asked() {
        List<Item> items = shelf.rules().packs().stream().flatMap(pack -> pack.rules().stream()
                .filter(rule -> rule.policy().equals(kind.id()))
                .map(rule -> new RuleItem(shelf, pack, rule).brief())).toList();
        return Part.of("asked", "What packs ask of it")
                .with(new Table("Rule", List.of(), items, false));
    }

    private Words fact(String path) {
        return Words.codeLink(path, Places.fact(kind.id(), path));
    }

    private String page(String anchor) {
        return Places.kind(kind.id()) + "#" + anchor;
    }
}

package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Recipe;
import io.github.boldprint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Outlines a content folder. */
public final class Outliner {

    private static final Plan PLAN = new Plan();

    private final Answers answers;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final Needs needs;
    private final Optional<Existing> existing;
    private final UnaryOperator<String> heads;
    private final List<String> languages;
    private final List<OutlineFile> files = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();

    private Outliner(Answers answers, Vocabulary vocabulary, LocalDate today, Needs needs,
            Optional<Existing> existing, UnaryOperator<String> heads) {
        this.existing = existing;
        this.answers = answers;
        this.vocabulary = vocabulary;
        this.today = today;
        this.needs = needs;
        this.heads = heads;
        this.languages = languages(answers);
    }

    /** The languages of the site, its first one first; English where nobody said. */
    public static List<String> languages(Answers answers) {
        return answers.to("languages").isEmpty() ? List.of(PolicyOutline.FALLBACK_LANGUAGE)
                : answers.several("languages");
    }

    /** What is asked first, in this order. */
    public static List<Question> questions() {
        return List.copyOf(PLAN.first().values());
    }

    /** What is asked after what packs ask, in this order. */
    public static List<Question> furtherQuestions() {
        return List.copyOf(PLAN.then().values());
    }

    /** The kinds of policies into which the answer to a question is written. */
    public static List<String> writtenIn(Question question) {
        return PLAN.writtenIn(question.id());
    }

    /**
     * The files of a new content folder.
     *
     * @param answers without a fault of their questions; what is not answered becomes a blank or is left out
     * @param today the day on which the policies come into force
     * @param needs what packs ask for beside that
     * @param existing a page that is there already, in place of our words
     * @param heads the first line of a file, a comment, by its path; empty for none
     */
    public static Outline outline(Answers answers, Vocabulary vocabulary, LocalDate today, Needs needs,
            Optional<Existing> existing, UnaryOperator<String> heads) {
        return new Outliner(answers, vocabulary, today, needs, existing, heads).outline();
    }

    private Outline outline() {
        write("site.yaml", site());
        Set<String> kinds = new LinkedHashSet<>(PLAN.policies().keys());
        kinds.addAll(needs.recipes().keySet());
        existing.map(Existing::kind).ifPresent(kinds::add);
        for (String kind : kinds) {
            Optional<YamlNode.Mapping> planned = PLAN.policies().get(kind).map(YamlNode.Mapping.class::cast);
            boolean wanted = planned.filter(terms()::wanted).isPresent() || needs.recipes().containsKey(kind)
                    || existing.filter(page -> page.kind().equals(kind)).isPresent();
            if (wanted) {
                policy(vocabulary.kind(kind).orElseThrow(), planned);
            }
        }
        return new Outline(files, blanks);
    }

    private void policy(Kind kind, Optional<YamlNode.Mapping> planned) {
        PolicyOutline policy = new PolicyOutline(PLAN, answers, kind, planned, recipes(kind, planned),
                existing.filter(page -> page.kind().equals(kind.id())));
        write("policies/" + kind.id() + ".yaml", policy.first(languages.get(0), today));
        languages.stream().skip(1).forEach(language ->
                write("policies/" + kind.id() + "." + language + ".yaml", policy.translation(language)));
    }

    private List<Recipe> recipes(Kind kind, Optional<YamlNode.Mapping> planned) {
        Set<String> ids = new LinkedHashSet<>();
        planned.ifPresent(policy -> ids.addAll(terms().words(Plan.recipes(policy))));
        Optional.ofNullable(needs.recipes().get(kind.id())).ifPresent(ids::addAll);
        return ids.stream().map(id -> kind.recipe(id).orElseThrow()).toList();
    }

    private Draft.Group site() {
        Map<String, Draft> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : PLAN.site().entries()) {
            if (entry.name().equals("business")) {
                members.put("business", new Drafter(terms(), false)
                        .facts(vocabulary.business(), (YamlNode.Mapping) entry.value()));
            } else if (entry.value() instanceof YamlNode.Mapping group) {
                members.put(entry.name(), facets(group));
            } else {
                answer(entry.value().toString()).ifPresent(draft -> members.put(entry.name(), draft));
            }
        }
        return new Draft.Group(members);
    }

    private Draft.Group facets(YamlNode.Mapping group) {
        Map<String, Draft> facets = new LinkedHashMap<>();
        group.entries().forEach(entry -> answers.to(entry.value().toString().substring(1)).ifPresent(given ->
                facets.put(entry.name(), new Draft.Values(answers.several(entry.name())))));
        Facets.all().values().forEach(facet -> answers.to(facet.id()).ifPresent(given ->
                facets.put(facet.id(), facet.several() && !given.equals("no")
                        ? new Draft.Values(facet.values(given)) : new Draft.Value(given))));
        return new Draft.Group(facets);
    }

    private Optional<Draft> answer(String term) {
        Question question = PLAN.questions().get(term.substring(1));
        return terms().draft(term, question.several(), question.form());
    }

    private Terms terms() {
        return new Terms(PLAN.questions(), answers, PLAN.words(languages.get(0)));
    }

    private void write(String path, Draft.Group root) {
        files.add(YamlDraft.write(path, heads.apply(path), root, blanks));
    }
}

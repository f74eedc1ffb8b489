package io.github.boldprint.outline;

import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Outlines a content folder. */
public final class Outliner {

    private static final String FALLBACK_LANGUAGE = "en";

    private final Plan plan = new Plan();
    private final Answers answers;
    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final UnaryOperator<String> heads;
    private final List<String> languages;
    private final List<OutlineFile> files = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();

    private Outliner(Answers answers, Vocabulary vocabulary, LocalDate today, UnaryOperator<String> heads) {
        this.answers = answers;
        this.vocabulary = vocabulary;
        this.today = today;
        this.heads = heads;
        this.languages = Arrays.stream(answers.to("languages").orElse(FALLBACK_LANGUAGE).split(","))
                .map(String::strip).toList();
    }

    /** What is asked, in this order. */
    public static List<Question> questions() {
        return List.copyOf(new Plan().questions().values());
    }

    /**
     * The files of a new content folder.
     *
     * @param answers without a fault of their questions; what is not answered becomes a blank or is left out
     * @param today the day on which the policies come into force
     * @param heads the first line of a file, a comment, by its path; empty for none
     */
    public static Outline outline(Answers answers, Vocabulary vocabulary, LocalDate today, UnaryOperator<String> heads) {
        return new Outliner(answers, vocabulary, today, heads).outline();
    }

    private Outline outline() {
        write("site.yaml", site());
        for (YamlNode.Entry policy : plan.policies().entries()) {
            YamlNode.Mapping facts = (YamlNode.Mapping) policy.value();
            if (terms(languages.get(0)).wanted(facts)) {
                Kind kind = vocabulary.kind(policy.name()).orElseThrow();
                write("policies/" + kind.id() + ".yaml", policy(kind, facts));
                languages.stream().skip(1).forEach(language ->
                        write("policies/" + kind.id() + "." + language + ".yaml", translation(kind, facts, language)));
            }
        }
        return new Outline(files, blanks);
    }

    private Draft.Group site() {
        Terms terms = terms(languages.get(0));
        Map<String, Draft> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : plan.site().entries()) {
            if (entry.name().equals("business")) {
                members.put("business", new Drafter(terms, false)
                        .facts(vocabulary.business(), (YamlNode.Mapping) entry.value()));
            } else if (entry.value() instanceof YamlNode.Mapping group) {
                Map<String, Draft> inner = new LinkedHashMap<>();
                group.entries().forEach(member -> inner.put(member.name(), terms.values((YamlNode.Sequence) member.value())));
                members.put(entry.name(), new Draft.Group(inner));
            } else {
                String term = entry.value().toString();
                Question question = plan.questions().get(term.substring(1));
                terms.draft(term, question.several(), question.form()).ifPresent(draft -> members.put(entry.name(), draft));
            }
        }
        return new Draft.Group(members);
    }

    private Draft.Group policy(Kind kind, YamlNode.Mapping planned) {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("kind", new Draft.Value(kind.id()));
        members.put("effective", new Draft.Value(today.toString()));
        members.put("review", review());
        members.put("facts", new Drafter(terms(languages.get(0)), false).facts(kind, facts(planned)));
        members.put("clauses", clauses(kind, languages.get(0)));
        return new Draft.Group(members);
    }

    private Draft.Group review() {
        Map<String, Draft> members = new LinkedHashMap<>();
        members.put("last", new Draft.Value(today.toString()));
        members.put("every", new Draft.Value("P1Y"));
        return new Draft.Group(members);
    }

    private Draft.Group translation(Kind kind, YamlNode.Mapping planned, String language) {
        Map<String, Draft> members = new LinkedHashMap<>();
        Draft.Group facts = new Drafter(terms(language), true).facts(kind, facts(planned));
        if (!facts.members().isEmpty()) {
            members.put("facts", facts);
        }
        members.put("clauses", clauses(kind, language));
        return new Draft.Group(members);
    }

    /** The clauses that English has, in the words of the language, or as blanks where we have no words of it. */
    private Draft clauses(Kind kind, String language) {
        List<YamlNode.Mapping> said = plan.clauses(kind.id(), language);
        List<Draft.Group> clauses = new ArrayList<>();
        for (YamlNode.Mapping clause : said.isEmpty() ? plan.clauses(kind.id(), FALLBACK_LANGUAGE) : said) {
            Map<String, Draft> members = new LinkedHashMap<>();
            members.put("id", new Draft.Value(word(clause, "id")));
            members.put("title", said.isEmpty() ? gap(clause, "title") : new Draft.Value(word(clause, "title")));
            members.put("text", said.isEmpty() ? gap(clause, "text")
                    : new Draft.Prose(List.of(word(clause, "text").split("(?<=[.!?]) "))));
            clauses.add(new Draft.Group(members));
        }
        return new Draft.Groups(clauses);
    }

    private static Draft gap(YamlNode.Mapping english, String key) {
        return new Draft.Gap("in English: " + word(english, key));
    }

    private static String word(YamlNode.Mapping clause, String key) {
        return clause.get(key).orElseThrow().toString();
    }

    private static YamlNode.Mapping facts(YamlNode.Mapping planned) {
        return (YamlNode.Mapping) planned.get("facts").orElseThrow();
    }

    private Terms terms(String language) {
        return new Terms(plan.questions(), answers, plan.words(language));
    }

    private void write(String path, Draft.Group root) {
        files.add(YamlDraft.write(path, heads.apply(path), root, blanks));
    }
}

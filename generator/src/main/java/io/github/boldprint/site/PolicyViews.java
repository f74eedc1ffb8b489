package io.github.boldprint.site;

import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Review;
import io.github.boldprint.prose.Html;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Place;
import io.github.boldprint.vocabulary.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the views of policies for one page.
 *
 * @param factsOnly whether the summary is made from facts even where the author wrote one
 */
record PolicyViews(Stand stand, boolean factsOnly) {

    /** "3 to 5 key details that readers shouldn't miss" (USWDS, summary box). */
    private static final int MOST_SENTENCES = 5;

    List<PolicyView> of(List<Policy> policies) {
        return policies.stream().map(this::of).toList();
    }

    PolicyView of(Policy policy) {
        boolean coming = !edition().timeline().isEmpty()
                && policy.effective().filter(day -> day.isAfter(edition().timeline().day())).isPresent();
        PolicyView view = plain(policy);
        return view.with(new Histories(edition(), stand.links()).of(policy),
                coming ? day("inForceFrom", policy.effective()) : view.effective());
    }

    /** The same without what it was and will be. */
    PolicyView plain(Policy policy) {
        FactRows rows = new FactRows(policy, stand);
        Optional<Html> written = written(policy);
        List<String> sentences = sentences(policy);
        List<String> lines = written.isPresent() ? List.of() : sentences;
        return new PolicyView(
                policy.id(),
                stand.together() ? policy.id() : "",
                edition().title(policy),
                stand.links().to(edition().page(policy.id()), ""),
                written.orElseGet(() -> summary(policy, sentences)),
                lines,
                answers(policy),
                rows.keyFacts(),
                rows.tables(),
                rows.tablesFirst(),
                new Clauses(stand, policy).all(),
                day("effectiveSince", policy.effective()),
                day("reviewedOn", policy.review().flatMap(Review::last)),
                authoritative());
    }

    /** The sentences that a policy's most important facts make, at most five. */
    List<String> sentences(Policy policy) {
        Sentences said = new Sentences(edition(), policy);
        List<String> sentences = new ArrayList<>();
        policy.kind().forEachField(field -> {
            if (field.place() == Place.SUMMARY) {
                said.say(policy.id() + "." + field.path() + ".sentence", List.of(field.path()))
                        .ifPresent(sentences::add);
            }
        });
        return sentences.stream().limit(MOST_SENTENCES).toList();
    }

    /** The author's summary, in the page's language only: facts say more to a reader than a foreign sentence. */
    private Optional<Html> written(Policy policy) {
        return policy.summary()
                .filter(summary -> !factsOnly)
                .flatMap(summary -> summary.in(edition().language()))
                .filter(prose -> !prose.isEmpty())
                .map(prose -> prose.html(stand.resolver(policy, edition().language())));
    }

    private Html summary(Policy policy, List<String> sentences) {
        if (sentences.isEmpty() && policy.summary().isPresent()) {
            Prose original = policy.summary().get().original();
            String language = policy.summary().get().source();
            return Markup.inLanguage("div", language, original.html(stand.resolver(policy, language)));
        }
        List<String> paragraphs = sentences.stream().map(said -> "<p>" + Html.text(said) + "</p>").toList();
        return new Html(String.join("\n", paragraphs));
    }

    private List<Answer> answers(Policy policy) {
        List<Answer> answers = new ArrayList<>();
        Sentences said = new Sentences(edition(), policy);
        for (Question question : policy.kind().questions()) {
            String key = policy.id() + ".questions." + question.id();
            Optional<String> asked = said.say(key + ".question", question.needs());
            Optional<String> answered = said.say(key + ".answer", question.needs());
            Optional<String> fact = edition().anchors(policy).ofFact(question.to());
            String href = stand.link(policy, question.clause().flatMap(topic -> about(policy, topic)).or(() -> fact));
            asked.ifPresent(words -> answered.ifPresent(
                    answer -> answers.add(new Answer(question.id(), words, answer, href))));
        }
        return answers;
    }

    /** The first clause about a topic. */
    private static Optional<String> about(Policy policy, String topic) {
        return policy.clauses().stream()
                .filter(clause -> clause.topic().filter(topic::equals).isPresent())
                .map(Clause::id)
                .findFirst();
    }

    private String day(String key, Optional<LocalDate> date) {
        return date.map(day -> edition().page(key, Map.of(
                "date", wording().print(new Value.Day(day)), "from", wording().print(new Value.Day(day))))).orElse("");
    }

    private List<String> authoritative() {
        return edition().policies().business().authoritative().entrySet().stream()
                .map(counts -> edition().page("authoritative", Map.of(
                        "market", wording().print(new Value.Region(counts.getKey())),
                        "language", wording().print(new Value.Language(counts.getValue())))))
                .toList();
    }

    private Edition edition() {
        return stand.edition();
    }

    private Wording wording() {
        return edition().wording();
    }
}

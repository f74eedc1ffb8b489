package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void acceptsItsOwnDefault() {
        for (Question question : all()) {
            question.fallback(OutlineExamples.ALL)
                    .ifPresent(fallback -> assertEquals(Optional.empty(), question.fault(fallback), question.id()));
            OutlineExamples.ALL.to(question.id())
                    .ifPresent(answer -> assertEquals(Optional.empty(), question.fault(answer), question.id()));
        }
    }

    @Test
    void isAskedOnce() {
        Set<String> ids = new TreeSet<>();
        all().forEach(question -> assertTrue(ids.add(question.id()), question.id()));
        Facets.all().keySet().forEach(id -> assertTrue(ids.add(id), id));
        assertTrue(ids.containsAll(OutlineExamples.ALL.byQuestion().keySet()));
    }

    @Test
    void saysWhatIsWrongWithAnAnswer() {
        assertEquals(Optional.of("'DEU' is not what is asked for: an ISO 3166 code, such as DE or US-CA; "
                + "several with commas between"), question("markets").fault("DE, DEU"));
        assertEquals(Optional.of("'me' is not what is asked for: one of business, customer"),
                question("return-paid-by").fault("me"));
        assertEquals(Optional.of("the answer holds characters that cannot be seen; type it anew"),
                question("name").fault("Lumen\u202E & Loom"));
        assertEquals(Optional.of("the answer holds characters that this machine did not understand; "
                + "let it use UTF-8, for example with LC_ALL=C.UTF-8"), question("name").fault("L\uFFFD\uFFFDmen"));
        assertTrue(question("name").fault("a\tb").isPresent());
        assertTrue(question("name").fault("").isPresent());
    }

    @Test
    void takesAnotherAnswerForItsDefault() {
        assertEquals(Optional.of("DE"), question("markets").fallback(Answers.NONE.with("country", "DE")));
        assertEquals(Optional.empty(), question("markets").fallback(Answers.NONE));
    }

    @Test
    void isNotAskedWhereItsConditionFails() {
        assertFalse(question("return-window").applies(Answers.NONE.with("sells", "services")));
        assertTrue(question("return-window").applies(
                Answers.NONE.with("sells", "services, goods").with("returns-accepted", "yes")));
        assertFalse(question("return-window").applies(Answers.NONE.with("sells", "goods").with("returns-accepted", "no")));
        assertTrue(question("refunds-accepted").applies(Answers.NONE.with("sells", "services")));
        assertFalse(question("refunds-accepted").applies(Answers.NONE.with("sells", "services, goods")));
        assertTrue(Answers.NONE.with("sells", "services").with("refunds-accepted", "yes").hold("sells is goods or refunds-accepted"));
        assertFalse(Answers.NONE.with("refunds-accepted", "no").hold("sells is goods or refunds-accepted"));
        assertFalse(question("city").applies(Answers.NONE));
        assertFalse(question("refund-form").applies(Answers.NONE.with("sells", "goods").with("markets", "DE")));
        assertTrue(question("refund-form").applies(Answers.NONE.with("sells", "goods").with("markets", "DE, US-CA")));
        assertTrue(question("data-rights").applies(Answers.NONE.with("markets", "PH")));
        assertFalse(question("vat-id").applies(Answers.NONE.with("asked", "imprint").with("vatNumber", "no")));
    }

    @Test
    void takesNoForAnAnswerOfAPackOnlyFromAPerson() {
        Question permit = Facets.all().get("needsPermit");
        assertEquals(Optional.of("no"), permit.fallback(Answers.NONE));
        assertEquals(Optional.empty(), permit.unattended(Answers.NONE));
        assertEquals(Optional.of("yes"), Facets.all().get("online").unattended(Answers.NONE));
        assertEquals(Optional.empty(), Facets.all().get("regulatedAs").fault("no"));
        assertTrue(Facets.all().get("regulatedAs").fault("bank").isPresent());
    }

    private static List<Question> all() {
        return Stream.concat(Outliner.questions().stream(), Outliner.furtherQuestions().stream()).toList();
    }

    private static Question question(String id) {
        return all().stream().filter(question -> question.id().equals(id)).findFirst().orElseThrow();
    }
}

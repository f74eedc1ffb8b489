package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QuestionTest {

    @Test
    void acceptsItsOwnDefault() {
        for (Question question : Outliner.questions()) {
            question.fallback(OutlineExamples.ALL)
                    .ifPresent(fallback -> assertEquals(Optional.empty(), question.fault(fallback), question.id()));
            OutlineExamples.ALL.to(question.id())
                    .ifPresent(answer -> assertEquals(Optional.empty(), question.fault(answer), question.id()));
        }
    }

    @Test
    void isAskedOnce() {
        Set<String> ids = new TreeSet<>();
        Outliner.questions().forEach(question -> assertTrue(ids.add(question.id()), question.id()));
        assertEquals(ids, OutlineExamples.ALL.byQuestion().keySet());
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
        assertFalse(question("return-window").applies(Answers.NONE.with("sells-goods", "no")));
        assertTrue(question("return-window").applies(Answers.NONE.with("sells-goods", "yes")));
        assertFalse(question("city").applies(Answers.NONE));
    }

    private static Question question(String id) {
        return Outliner.questions().stream().filter(question -> question.id().equals(id)).findFirst().orElseThrow();
    }
}

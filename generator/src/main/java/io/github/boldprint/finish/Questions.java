package io.github.boldprint.finish;

import io.github.boldprint.site.Answer;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.PolicyView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions of the policy centre as schema.org's FAQPage. Its rules hold there and nowhere else: each question and
 * the whole of its one answer can be seen on the page, the business gives both, and they stand on no second page.
 * (Whether a search engine shows them is its own affair; some do so only for authorities and health.)
 */
final class Questions {

    private Questions() {}

    static Optional<Map<String, Object>> of(Page.Centre centre) {
        List<Object> questions = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (PolicyView policy : centre.policies()) {
            for (Answer answer : policy.answers()) {
                if (asked.add(answer.question())) {
                    questions.add(question(answer));
                }
            }
        }
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(Properties.typed("FAQPage", Map.of("mainEntity", questions)));
    }

    private static Map<String, Object> question(Answer answer) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("name", answer.question());
        question.put("acceptedAnswer", Properties.typed("Answer", Map.of("text", answer.answer())));
        return Properties.typed("Question", question);
    }
}

package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.PackRule;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private static final Packs SHIPPED = PackReader.read(SourceReader.shipped("packs"), List.of(),
            OutlineExamples.VOCABULARY, List.of()).value();

    private static final Answers GERMANY =
            Answers.NONE.with("markets", "DE").with("sells", "goods").with("to", "consumers");

    @Test
    void knowEveryQuestionOfEveryShippedPackAndNoOther() {
        Set<String> asked = new TreeSet<>(wanted().keySet());
        asked.removeAll(List.of("sells", "to"));
        assertEquals(asked, new TreeSet<>(Facets.all().keySet()));
    }

    @Test
    void takeEveryAnswerThatAPackWaitsFor() {
        wanted().forEach((facet, answers) -> {
            Question question = Optional.ofNullable(Facets.all().get(facet)).orElseGet(() -> Outliner.questions().stream()
                    .filter(each -> each.id().equals(facet)).findFirst().orElseThrow());
            answers.forEach(answer -> assertEquals(Optional.empty(), question.fault(answer), facet));
        });
    }

    @Test
    void askOnlyWhatTheMarketsWantToKnow() {
        Set<String> germany = asked(GERMANY);
        assertTrue(germany.containsAll(Set.of("online", "personalData", "moreThanTenPeople")), germany::toString);
        assertTrue(!germany.contains("ccpaBusiness") && !germany.contains("liabilityInsurance"), germany::toString);
        assertTrue(asked(GERMANY.with("markets", "US-CA")).contains("ccpaBusiness"));
        assertEquals(Set.of(), asked(GERMANY.with("markets", "CH")));
    }

    @Test
    void doNotAskWhatAnotherAnswerRulesOut() {
        assertTrue(!asked(GERMANY.with("online", "no").with("personalData", "no").with("to", "businesses")).contains("company"));
    }

    @Test
    void tellWhichPoliciesAreAskedFor() {
        Facets facets = new Facets(SHIPPED);
        assertEquals(List.of(""), List.of(facets.answered(GERMANY.with("markets", "CH")).to("asked").orElseThrow()));
        Answers shop = facets.answered(GERMANY.with("online", "yes").with("personalData", "yes"));
        assertTrue(shop.several("asked").containsAll(List.of("privacy", "returns", "shipping", "terms")), shop::toString);
        assertTrue(!shop.several("asked").contains("health-privacy"));
    }

    private static Set<String> asked(Answers given) {
        Facets facets = new Facets(SHIPPED);
        Set<String> passed = new TreeSet<>();
        for (Optional<Question> next = facets.next(given, passed); next.isPresent(); next = facets.next(given, passed)) {
            passed.add(next.get().id());
        }
        return passed;
    }

    private static Map<String, Set<String>> wanted() {
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (Pack pack : SHIPPED.all()) {
            List<Map<String, List<String>>> all = new ArrayList<>(List.of(pack.applies().facets()));
            pack.rules().stream().map(PackRule::applies).forEach(applies -> all.add(applies.facets()));
            all.forEach(facets -> facets.forEach((facet, answers) ->
                    wanted.computeIfAbsent(facet, none -> new TreeSet<>()).addAll(answers)));
        }
        return wanted;
    }
}

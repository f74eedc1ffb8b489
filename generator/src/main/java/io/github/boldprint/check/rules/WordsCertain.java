package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PlainWords;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said about personal data says what is done, not what might be. */
final class WordsCertain implements Rule {

    private static final RuleId ID = new RuleId("words-certain");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean isWaivable() {
        return true;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        PlainWords plain = PlainWords.shipped();
        for (Passage passage : Passage.all(inspection.policies())) {
            if (passage.isPublic() && plain.hedged().contains(passage.policy().id())) {
                passage.prose().words().stream()
                        .filter(words -> plain.prescribedWords().stream().noneMatch(words.text()::startsWith))
                        .forEach(words -> hedges(words, passage.language(), findings));
            }
        }
        return findings;
    }

    private static void hedges(Words words, String language, List<Finding> findings) {
        List<MatchResult> firm = PlainWords.shipped().firm(language).stream()
                .flatMap(phrase -> find(phrase, words)).toList();
        PlainWords.shipped().hedges(language).stream().flatMap(hedge -> find(hedge, words))
                .filter(found -> firm.stream().noneMatch(phrase ->
                        phrase.start() <= found.start() && found.end() <= phrase.end()))
                .forEach(found -> findings.add(ID.warning(words.at(found.start()), "'" + found.group()
                        + "' leaves open whether you do it; say what you do with the data, and when")));
    }

    private static Stream<MatchResult> find(String phrase, Words words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words.text()).results();
    }
}

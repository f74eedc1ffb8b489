package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PlainWords;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
                        .forEach(words -> plain.hedges(passage.language())
                                .forEach(hedge -> find(hedge, words, findings)));
            }
        }
        return findings;
    }

    private static void find(String hedge, Words words, List<Finding> findings) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(hedge) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words.text());
        while (found.find()) {
            findings.add(ID.warning(words.at(found.start()), "'" + found.group()
                    + "' leaves open whether you do it; say what you do with the data, and when"));
        }
    }
}

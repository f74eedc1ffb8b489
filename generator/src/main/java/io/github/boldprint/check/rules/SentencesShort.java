package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PlainWords;
import io.github.boldprint.check.Readability;
import io.github.boldprint.check.Rule;
import io.github.boldprint.check.Sentence;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What customers read is said in sentences that can be read once. */
final class SentencesShort implements Rule {

    private static final RuleId ID = new RuleId("sentences-short");

    /** A finding names where a sentence is; its beginning is enough to find it. */
    private static final int SHOWN = 60;

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
        for (Readability text : Readability.of(inspection.policies())) {
            int longest = PlainWords.shipped().longest(text.language());
            text.sentences().stream().filter(sentence -> sentence.words() > longest).forEach(sentence -> findings.add(
                    ID.warning(sentence.at(), "a sentence of " + sentence.words() + " words, where " + longest
                            + " are enough: '" + beginning(sentence) + "'; say it in two, or as a list")));
            text.hardLix().ifPresent(lix -> findings.add(ID.warning(text.longest().at(), String.format(Locale.ROOT,
                    "the policy '%s' is hard to read in '%s' (LIX %.0f, plain up to %d); use shorter words and "
                            + "sentences, first in '%s'", text.policy(), text.language(), lix,
                            PlainWords.shipped().lix(text.language()),
                    beginning(text.longest())))));
        }
        return findings;
    }

    private static String beginning(Sentence sentence) {
        String text = sentence.text();
        if (text.length() <= SHOWN) {
            return text;
        }
        int space = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, space > 0 ? space : SHOWN) + " …";
    }
}

package io.github.boldprint;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.Memory;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a content folder says, before anything is held against it: the first steps of every journey.
 *
 * @param sources its files
 * @param vocabulary the kinds that there are, its own among them
 * @param policies what it promises
 * @param languages in whose words
 * @param findings what could not be understood
 */
record Read(SourceTree sources, Vocabulary vocabulary, PolicySet policies, Languages languages, Findings findings) {

    static Read of(Outcome<SourceTree> sources) {
        return of(sources, Memory.none());
    }

    /** The same, where the parts of the folder that did not change are not understood anew. */
    static Read of(Outcome<SourceTree> sources, Memory memory) {
        SourceTree tree = sources.value();
        Outcome<Vocabulary> vocabulary = memory.recall("vocabulary", tree.in("kinds"),
                () -> VocabularyReader.read(SourceReader.shipped("kinds"), tree.in("kinds")));
        Outcome<PolicySet> policies = PolicyReader.read(tree, vocabulary.value(), memory);
        List<Object> from = new ArrayList<>(tree.in("messages"));
        from.add(policies.value().business());
        from.add(String.join(" ", tree.broken()));
        Outcome<Languages> languages = memory.recall("languages", from,
                () -> LanguageReader.read(policies.value().business().languages(), SourceReader.shipped("messages"),
                        tree.in("messages"), tree.broken()));
        return new Read(tree, vocabulary.value(), policies.value(), languages.value(),
                sources.findings().and(vocabulary.findings()).and(policies.findings()).and(languages.findings()));
    }
}

package io.github.boldprint.translation;

import io.github.boldprint.look.Look;
import io.github.boldprint.look.LookReader;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.Variant;
import io.github.boldprint.prose.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects every text that is said anew in each language. */
final class Texts {

    private static final String SITE = "site.yaml";

    private final String policy;
    private final String file;
    private final List<Text> texts = new ArrayList<>();

    private Texts(String policy, String file) {
        this.policy = policy;
        this.file = file;
    }

    /** The business's own texts, what stands round every page, then policy by policy in the order of the page. */
    static List<Text> of(Authored authored) {
        PolicySet policies = authored.policies();
        List<Text> all = new ArrayList<>();
        if (!policies.unread().contains(SITE)) {
            all.addAll(of(policies.business()));
        }
        if (!policies.unread().contains(LookReader.FILE)) {
            all.addAll(of(authored.look()));
        }
        policies.policies().forEach(policy -> all.addAll(of(policy)));
        return all;
    }

    /** Not what the logo says: a name is the same in most languages, so nothing waits there. */
    private static List<Text> of(Look look) {
        Texts texts = new Texts(Text.LOOK, LookReader.FILE);
        look.header().ifPresent(said -> texts.slot("header", said));
        look.footer().ifPresent(said -> texts.slot("footer", said));
        return texts.texts;
    }

    private void slot(String name, Localized<Prose> said) {
        add(name, name, "the " + name + " of the look", said, Prose::isEmpty, prose -> Said.of(prose, at(prose)));
    }

    private static List<Text> of(Business business) {
        Texts texts = new Texts(Text.BUSINESS, SITE);
        texts.facts(business.facts(), "business.", "", Facts.NONE);
        return texts.texts;
    }

    private static List<Text> of(Policy policy) {
        Texts texts = new Texts(policy.id(), policy.file());
        policy.summary().ifPresent(texts::summary);
        texts.facts(policy.facts(), "facts.", "", Facts.NONE);
        policy.clauses().forEach(clause -> texts.clause(clause, "", "", Optional.empty()));
        for (Variant variant : policy.variants()) {
            String in = "variants." + variant.id() + ".";
            String of = " of variant '" + variant.id() + "'";
            texts.facts(variant.facts(), in + "facts.", of, policy.facts());
            variant.clauses().forEach(clause -> texts.clause(clause, in, of, policy.clause(clause.id())));
        }
        return texts.texts;
    }

    private void summary(Localized<Prose> summary) {
        add("summary", "summary", "the summary", summary, Prose::isEmpty, prose -> Said.of(prose, at(prose)));
    }

    /** A summary without words of its own has no place. */
    private io.github.boldprint.finding.Location at(Prose prose) {
        return prose.quotes().stream().findFirst().map(quote -> quote.at())
                .orElse(io.github.boldprint.finding.Location.of(file));
    }

    /** @param replaced the clause of which a variant's clause takes what it does not say itself */
    private void clause(Clause clause, String in, String of, Optional<Clause> replaced) {
        Optional<ClauseText> base = replaced.map(other -> other.text().original());
        ClauseText own = clause.text().original();
        String named = "clause '" + clause.id() + "'" + of;
        String place = in + "clauses." + clause.id() + ".";
        if (base.filter(other -> other.titleAt().equals(own.titleAt())).isEmpty()) {
            add(place + "title", clause.id(), "the title of " + named, clause.text(), text -> text.title().isEmpty(),
                    text -> Said.plain(text.title(), text.titleAt()));
        }
        if (base.filter(other -> other.prose() == own.prose()).isEmpty()) {
            add(place + "text", clause.id(), "the text of " + named, clause.text(), text -> text.prose().isEmpty(),
                    Said::of);
        }
    }

    /** @param others facts of which the same ones are said there already */
    private void facts(Facts facts, String in, String of, Facts others) {
        facts.forEach(fact -> {
            boolean taken = others.find(fact.path()).filter(other -> other.at().equals(fact.at())).isPresent();
            if (!taken && fact.field().translate() && fact instanceof Fact.Single single) {
                Map<String, Said> said = new LinkedHashMap<>();
                single.value().byLanguage().forEach((language, value) -> said.put(language,
                        Said.plain(value.code(), single.places().in(language).orElse(single.valueAt()))));
                texts.add(new Text(policy, in + fact.path(), fact.path(), "'" + fact.path() + "'" + of, file,
                        single.value().source(), said));
            }
        });
    }

    private <T> void add(String place, String about, String what, Localized<T> text, Function<T, Boolean> empty,
            Function<T, Said> as) {
        Map<String, Said> said = new LinkedHashMap<>();
        text.byLanguage().forEach((language, words) -> {
            if (!empty.apply(words)) {
                said.put(language, as.apply(words));
            }
        });
        if (said.containsKey(text.source())) {
            texts.add(new Text(policy, place, about, what, file, text.source(), said));
        }
    }
}

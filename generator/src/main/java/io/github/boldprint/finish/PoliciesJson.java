package io.github.boldprint.finish;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.Reading;
import io.github.boldprint.policy.Review;
import io.github.boldprint.policy.Variant;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.ShortAddress;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The facts for machines. Addresses are absolute where the site's is known, else relative to this file.
 *
 * @param policies the public edition
 */
record PoliciesJson(PolicySet policies, Site site) {

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", site.url().map(Object::toString).orElse("") + "policies.schema.json");
        document.put("format", 1);
        document.put("languages", policies.business().languages());
        document.put("business", facts(policies.business().facts()));
        document.put("policies", policies.policies().stream().map(this::policy).toList());
        return document;
    }

    private Map<String, Object> policy(Policy policy) {
        Map<String, Page.OnePolicy> pages = pages(policy.id());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", policy.id());
        entry.put("title", each(pages, page -> page.policy().title()));
        entry.put("address", each(pages, page -> address(page, "")));
        entry.put("short", each(pages, page -> shortAddress(page, "")));
        policy.effective().ifPresent(day -> entry.put("effective", day.toString()));
        policy.review().flatMap(Review::last).ifPresent(day -> entry.put("reviewed", day.toString()));
        entry.put("facts", facts(policy.facts()));
        entry.put("clauses", policy.clauses().stream().map(clause -> clause(clause, clause.id(), pages)).toList());
        if (!policy.readings().isEmpty()) {
            entry.put("variants", policy.readings().stream().map(reading -> variant(reading, pages)).toList());
        }
        return entry;
    }

    /** All that holds in the same markets, so that nobody who reads it has to lay one thing over another. */
    private Map<String, Object> variant(Reading reading, Map<String, Page.OnePolicy> pages) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("ids", reading.variants().stream().map(Variant::id).toList());
        entry.put("markets", reading.markets());
        entry.put("facts", facts(reading.policy().facts()));
        entry.put("clauses", reading.policy().clauses().stream()
                .map(clause -> clause(clause, anchor(clause, reading), pages))
                .toList());
        return entry;
    }

    private static String anchor(Clause clause, Reading reading) {
        return reading.variants().stream()
                .filter(variant -> variant.clauses().contains(clause))
                .map(variant -> clause.id() + "--" + variant.id())
                .findFirst()
                .orElse(clause.id());
    }

    private Map<String, Object> clause(Clause clause, String anchor, Map<String, Page.OnePolicy> pages) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", clause.id());
        entry.put("title", inLanguages(clause.text(), text -> text.title()));
        entry.put("address", each(pages, page -> address(page, "#" + anchor)));
        entry.put("short", each(pages, page -> shortAddress(page, clause.id())));
        return entry;
    }

    private String address(Page.OnePolicy page, String anchor) {
        String whole = page.frame().canonical();
        return (whole.isEmpty() ? page.frame().path().value() : whole) + anchor;
    }

    private String shortAddress(Page.OnePolicy page, String clause) {
        SitePath path = ShortAddress.of(page.frame().path(), page.policy().id(), clause);
        return site.url().map(url -> url + path.published()).orElse(path.value());
    }

    private Map<String, Object> facts(Facts facts) {
        Map<String, Object> entries = new LinkedHashMap<>();
        facts.all().forEach(fact -> entries.put(fact.field().name(), value(fact)));
        return entries;
    }

    private Object value(Fact fact) {
        if (fact instanceof Fact.Single single) {
            return single.field().translate()
                    ? inLanguages(single.value(), PoliciesJson::value)
                    : value(single.original());
        }
        if (fact instanceof Fact.Several several) {
            return several.values().stream().map(PoliciesJson::value).toList();
        }
        if (fact instanceof Fact.Group group) {
            return facts(group.members());
        }
        List<Object> items = new ArrayList<>();
        for (Fact.Item item : ((Fact.Items) fact).items()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", item.id());
            entry.putAll(facts(item.members()));
            items.add(entry);
        }
        return items;
    }

    private static Object value(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.yes();
        }
        return value instanceof Value.Decimal decimal ? decimal.number() : value.code();
    }

    /** A text in the languages of the site in which it is said. */
    private <T> Map<String, Object> inLanguages(Localized<T> text, Function<T, Object> part) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (String language : policies.business().languages()) {
            text.in(language).ifPresent(found -> said.put(language, part.apply(found)));
        }
        return said;
    }

    private Map<String, Object> each(Map<String, Page.OnePolicy> pages, Function<Page.OnePolicy, String> part) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (String language : policies.business().languages()) {
            said.put(language, part.apply(pages.get(language)));
        }
        return said;
    }

    private Map<String, Page.OnePolicy> pages(String id) {
        Map<String, Page.OnePolicy> pages = new TreeMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.OnePolicy one && one.policy().id().equals(id)) {
                pages.put(one.frame().language(), one);
            }
        }
        return pages;
    }
}

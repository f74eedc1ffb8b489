package io.github.boldprint.site;

import io.github.boldprint.language.Arguments;
import io.github.boldprint.language.Languages;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The site in one of its languages: everything that its pages have in common. */
final class Edition {

    /**
     * What customers ask for first: money back, then where their order is, then a problem, then a person, then their
     * data. Other kinds follow by their names, so that a business's own kind has a place without being listed here.
     */
    private static final List<String> FIRST = List.of("returns", "shipping", "complaints", "contact", "privacy");

    private final PolicySet policies;
    private final Languages languages;
    private final Wording wording;
    private final Addresses addresses;
    private final Map<String, Anchors> anchors = new TreeMap<>();

    /**
     * The edition in one language.
     *
     * @param policies the public edition
     */
    Edition(PolicySet policies, Languages languages, String language) {
        this.policies = policies;
        this.languages = languages;
        this.wording = languages.in(language);
        this.addresses = new Addresses(policies.business().url(), policies.business().source());
        policies.policies().forEach(policy -> anchors.put(policy.id(), new Anchors(policy)));
    }

    PolicySet policies() {
        return policies;
    }

    Wording wording() {
        return wording;
    }

    Addresses addresses() {
        return addresses;
    }

    String language() {
        return wording.language();
    }

    /** The site's languages, each in its own words. */
    List<Wording> everyWording() {
        return policies.business().languages().stream().map(languages::in).toList();
    }

    /** The policies in the order in which customers need them. */
    List<Policy> inOrder() {
        List<Policy> ordered = new ArrayList<>();
        FIRST.forEach(id -> policies.policy(id).ifPresent(ordered::add));
        policies.policies().stream().filter(policy -> !FIRST.contains(policy.id())).forEach(ordered::add);
        return ordered;
    }

    Anchors anchors(Policy policy) {
        return anchors.get(policy.id());
    }

    FactWords words(Policy policy) {
        return new FactWords(policy.id(), wording);
    }

    FactWords businessWords() {
        return new FactWords(policies.vocabulary().business().id(), wording);
    }

    /** What the messages of a policy's kind can ask for: its own facts, and those of the business. */
    Arguments arguments(Policy policy) {
        Kind business = policies.vocabulary().business();
        FactArguments common = new FactArguments(business, policies.business().facts(), businessWords());
        return new FactArguments(policy.kind(), policy.facts(), words(policy)).or(business.id(), common);
    }

    /** What customers call a policy. */
    String title(Policy policy) {
        return wording.say(policy.id() + ".title").orElseGet(() -> Names.words(policy.id()));
    }

    /** A fixed sentence of the pages; empty where no message file has it. */
    String page(String key, Map<String, String> values) {
        Arguments arguments = name -> Optional.ofNullable(values.get(name));
        return wording.say("page." + key, arguments).orElse("");
    }

    /**
     * The words of a quoted fact: of this policy, of another one, or of the business.
     *
     * @param language of the text round it, which is not the page's where a text is not translated
     */
    Optional<String> quoted(Policy policy, Quote quote, String language) {
        String path = quote.path();
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        String rest = path.substring(dot + 1);
        if (policy.kind().field(first).isPresent()) {
            return words(policy.id(), policy.facts().find(path), quote, language);
        }
        if (first.equals(policies.vocabulary().business().id())) {
            return words(first, policies.business().facts().find(rest), quote, language);
        }
        return policies.policy(first).flatMap(other -> words(first, other.facts().find(rest), quote, language));
    }

    private Optional<String> words(String kind, Optional<Fact> fact, Quote quote, String language) {
        FactWords words = new FactWords(kind, languages.in(language));
        return fact.map(found -> words.words(found, quote.grammaticalCase()));
    }
}

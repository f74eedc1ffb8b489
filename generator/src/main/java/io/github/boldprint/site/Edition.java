package io.github.boldprint.site;

import io.github.boldprint.language.Arguments;
import io.github.boldprint.language.Languages;
import io.github.boldprint.language.Wording;
import io.github.boldprint.look.Look;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.vocabulary.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
    private final Look look;
    private final Wording wording;
    private final Addresses addresses;
    private final Markets markets;
    private final Timeline timeline;
    private final Map<String, SitePath> pages;
    private final Map<String, Anchors> anchors = new TreeMap<>();

    /** Said on many pages, worked out once. */
    private final Map<ReleasedText, Edition> thens = new IdentityHashMap<>();
    private final Map<ReleasedText, List<ChangeView>> changes = new IdentityHashMap<>();
    private Map<String, String> fixedWords;

    /**
     * The edition in one language.
     *
     * @param policies the public edition
     */
    Edition(PolicySet policies, Languages languages, Look look, String language, Timeline timeline) {
        this(policies, languages, look, language, timeline, policies.business().url(), Map.of());
    }

    /** An edition of which some policies have their page at another address. */
    private Edition(PolicySet policies, Languages languages, Look look, String language, Timeline timeline,
            Optional<URI> url, Map<String, SitePath> pages) {
        this.policies = policies;
        this.languages = languages;
        this.look = look;
        this.wording = languages.in(language);
        this.addresses = new Addresses(url, policies.business().source(), policies.business().languages());
        this.timeline = timeline;
        this.pages = Map.copyOf(pages);
        this.markets = new Markets(policies.policies());
        policies.policies().forEach(policy -> anchors.put(policy.id(), new Anchors(policy)));
    }

    /** What a release says, in this language: its links stay among the texts of that release. */
    Edition then(ReleasedText text) {
        return thens.computeIfAbsent(text, released -> then(released, language()));
    }

    /** What a text changed for customers. */
    List<ChangeView> changes(ReleasedText text) {
        return changes.computeIfAbsent(text, released -> new ChangeViews(this, released).all());
    }

    private Edition then(ReleasedText text, String tongue) {
        Map<String, SitePath> then = new TreeMap<>();
        timeline.publications().byRelease().getOrDefault(text.published().version().release(), new TreeMap<>())
                .forEach((policy, published) -> timeline.text(published)
                        .ifPresent(other -> then.put(policy, other.page(tongue))));
        return new Edition(text.policies(), both(text.languages(), languages), look, tongue, Timeline.NONE,
                addresses.url(), then);
    }

    /**
     * Today's edition in a language that the site may not have any more: it is said in that language as far as it can
     * be.
     */
    Edition today(ReleasedText text, String tongue) {
        return new Edition(policies, both(languages, text.languages()), look, tongue, timeline, addresses.url(), pages);
    }

    private static Languages both(Languages first, Languages others) {
        Map<String, Wording> both = new TreeMap<>(others.byTag());
        both.putAll(first.byTag());
        return new Languages(both);
    }

    Timeline timeline() {
        return timeline;
    }

    /** Whether it says what is shown under the policies' own addresses, and not what was released once. */
    boolean isToday() {
        return pages.isEmpty();
    }

    /** Where a policy has its page. */
    SitePath page(String policy) {
        return pages.getOrDefault(policy, addresses.policy(language(), policy));
    }

    PolicySet policies() {
        return policies;
    }

    Look look() {
        return look;
    }

    Markets markets() {
        return markets;
    }

    /** How differences between markets are said in a language. */
    Differences differences(String language) {
        return new Differences(languages.in(language));
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
        return own(policy).or(business.id(), common);
    }

    /** Whether a message that asks for this gets words of a fact that the policy states. */
    boolean prints(Policy policy, String name) {
        return own(policy).prints(name);
    }

    private FactArguments own(Policy policy) {
        return new FactArguments(policy.kind(), policy.facts(), words(policy));
    }

    /** What customers call a policy. */
    String title(Policy policy) {
        return wording.say(policy.id() + ".title").orElseGet(() -> Names.words(policy.id()));
    }

    /**
     * A fixed sentence of the pages, in the source language where this one lacks it; empty where no message file has
     * it.
     */
    String page(String key, Map<String, String> values) {
        Arguments arguments = name -> Optional.ofNullable(values.get(name));
        return wording.say("page." + key, arguments)
                .or(() -> languages.in(addresses.source()).say("page." + key, arguments)).orElse("");
    }

    /** The fixed words in the source language, each replaced by this language's own where there is one. */
    Map<String, String> fixedWords() {
        if (fixedWords == null) {
            Map<String, String> words = new TreeMap<>();
            for (Wording said : List.of(everyWording().get(0), wording)) {
                for (String key : said.keys("page.")) {
                    if (said.arguments(key).isEmpty()) {
                        said.say(key).ifPresent(text -> words.put(key.substring("page.".length()), text));
                    }
                }
            }
            fixedWords = Map.copyOf(words);
        }
        return fixedWords;
    }

    /**
     * The words of a quoted fact: of this policy, of another one, or of the business; with those of other markets where
     * the text holds in them.
     *
     * @param language of the text round it, which is not the page's where a text is not translated
     */
    Optional<String> quoted(Policy policy, Quote quote, String language, Scope scope) {
        Policy home = home(policy, quote).orElse(policy);
        return differences(language).join(home, spread(policy, quote, language, scope));
    }

    /** The words of a quoted fact where a text holds first. */
    Optional<String> quotedFirst(Policy policy, Quote quote, String language, Scope scope) {
        return spread(policy, quote, language, scope).general();
    }

    /** The words of a fact of the business that is quoted by its whole path, {@code business.name}. */
    Optional<String> quotedOfBusiness(Quote quote, String language) {
        String path = quote.path().substring(quote.path().indexOf('.') + 1);
        return words(policies.vocabulary().business().id(), policies.business().facts().find(path), quote, language);
    }

    private Spread<String> spread(Policy policy, Quote quote, String language, Scope scope) {
        String path = quote.path();
        String first = first(path);
        String rest = path.substring(path.indexOf('.') + 1);
        if (policy.kind().field(first).isPresent()) {
            return markets.spread(
                    policy, scope, place -> words(policy.id(), place.facts().find(path), quote, language));
        }
        if (first.equals(policies.vocabulary().business().id())) {
            return new Spread<>(words(first, policies.business().facts().find(rest), quote, language), List.of());
        }
        return policies.policy(first)
                .map(other -> markets.spread(
                        other, scope, place -> words(first, place.facts().find(rest), quote, language)))
                .orElse(new Spread<>(Optional.empty(), List.of()));
    }

    /** The policy whose fact is quoted, if it is one's. */
    private Optional<Policy> home(Policy policy, Quote quote) {
        String first = first(quote.path());
        return policy.kind().field(first).isPresent() ? Optional.of(policy) : policies.policy(first);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private Optional<String> words(String kind, Optional<Fact> fact, Quote quote, String language) {
        FactWords words = new FactWords(kind, languages.in(language));
        return fact.map(found -> quote.inLink() ? words.target(found, quote.grammaticalCase())
                : words.words(found, quote.grammaticalCase()));
    }
}

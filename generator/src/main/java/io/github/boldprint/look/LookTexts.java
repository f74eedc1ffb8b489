package io.github.boldprint.look;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.ProseReader;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the words of a look, in all languages of the site. They stand round every page, so they say nothing that a
 * policy has to say: they quote only who the business is, and link to whole policies.
 *
 * @param translations the words in other languages than the first, by language
 * @param all what was read so far, by its place
 */
record LookTexts(PolicySet policies, Map<String, YamlNode.Mapping> translations, Map<String, Localized<Prose>> all,
        List<Finding> findings) {

    /** The Markdown of a key. */
    Optional<Localized<Prose>> prose(KeyReader keys, String key) {
        Map<String, Prose> said = new LinkedHashMap<>();
        Optional<YamlNode.Scalar> first = keys.scalar(key);
        first.ifPresent(text -> said.put(source(), read(text)));
        translations.forEach((language, root) -> translated(root, language, key).ifPresent(text -> {
            if (first.isPresent()) {
                said.put(language, read(text));
            } else {
                unknown(text.at(), key);
            }
        }));
        first.ifPresent(text -> {
            complain(key, text.at(), said);
            all.put(key, new Localized<>(source(), said));
        });
        return Optional.ofNullable(all.get(key));
    }

    /** What the logo says. A name is the same in most languages, so that nothing is missed. */
    Optional<Localized<String>> logo(KeyReader group) {
        Optional<YamlNode.Scalar> first = group.scalar("words");
        Map<String, String> said = new LinkedHashMap<>();
        Map<String, Prose> read = new LinkedHashMap<>();
        first.ifPresent(words -> put(words, source(), said, read));
        translations.forEach((language, root) -> translated(root, language).mapping("logo")
                .flatMap(other -> new KeyReader(other, "'logo'", LookRules.LOOK_VALID, findings).allow(List.of("words"))
                        .scalar("words"))
                .ifPresent(words -> {
                    if (first.isPresent()) {
                        put(words, language, said, read);
                    } else {
                        unknown(words.at(), "words");
                    }
                }));
        first.ifPresent(words -> all.put("logo.words", new Localized<>(source(), read)));
        return first.isPresent() ? Optional.of(new Localized<>(source(), said)) : Optional.empty();
    }

    /** They are no Markdown; they are read as such only to know where each word stands. */
    private static void put(YamlNode.Scalar words, String language, Map<String, String> said, Map<String, Prose> read) {
        said.put(language, words.text());
        read.put(language, ProseReader.read(words).value());
    }

    private KeyReader translated(YamlNode.Mapping root, String language) {
        return new KeyReader(root, "look." + language + ".yaml", LookRules.LOOK_VALID, findings);
    }

    /** A key without a value is a text that waits for its translation. */
    private Optional<YamlNode.Scalar> translated(YamlNode.Mapping root, String language, String key) {
        boolean waits = root.get(key).filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast)
                .filter(YamlNode.Scalar::isAbsent).isPresent();
        return waits ? Optional.empty() : translated(root, language).scalar(key);
    }

    private Prose read(YamlNode.Scalar text) {
        Outcome<Prose> prose = ProseReader.read(text);
        findings.addAll(prose.findings().all());
        prose.value().quotes().forEach(this::quote);
        prose.value().links().forEach(this::link);
        return prose.value();
    }

    private void quote(Quote quote) {
        boolean stated = quote.path().startsWith("business.")
                && policies.business().facts().find(quote.path().substring("business.".length())).isPresent();
        if (!stated) {
            findings.add(LookRules.LOOK_VALID.error(
                    quote.at(), "'" + quote.path() + "' cannot be quoted round every page; quote a"
                    + " fact that stands under 'business' in site.yaml, such as {{business.name}}"));
        }
    }

    private void link(Link link) {
        if (link.target() instanceof Link.ToPolicy policy) {
            if (policies.policy(policy.kind()).isEmpty()) {
                findings.add(LookRules.LOOK_VALID.error(link.at(), "there is no policy '" + policy.kind() + "'"
                        + Nearest.hint(policy.kind(), policies.policies().stream().map(other -> other.id()).toList())));
            } else if (policy.anchor().isPresent()) {
                findings.add(LookRules.LOOK_VALID.error(
                        link.at(), "a link that stands round every page leads to a whole policy;"
                        + " write policy:" + policy.kind()));
            }
        }
    }

    private void complain(String key, Location at, Map<String, Prose> said) {
        List<String> missing = policies.business().languages().stream().filter(language -> !said.containsKey(language))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(LookRules.LOOK_VALID.warning(at, "'" + key + "' is not said in " + String.join(", ", missing)
                    + "; write it in look/look." + missing.get(0) + ".yaml"));
        }
    }

    private void unknown(Location at, String key) {
        findings.add(LookRules.LOOK_VALID.error(at, "'" + key + "' is not said in " + LookReader.FILE
                + "; say it there first, or delete it here"));
    }

    private String source() {
        return policies.business().source();
    }
}

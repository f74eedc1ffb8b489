package io.github.boldprint.site;

import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.policy.Variant;
import io.github.boldprint.prose.Html;
import io.github.boldprint.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in one language what is said otherwise where: {@code 30 days (United States: 60 days)}. */
record Differences(Wording wording) {

    /** Stands for markup while words are put round it; no text of an author can hold it on its way through here. */
    private static final String MARKUP = "\uE000";

    /** What is said in general, and in brackets what is said elsewhere. */
    Optional<String> join(Policy policy, Spread<String> spread) {
        if (spread.isUniform()) {
            return spread.general();
        }
        String others = others(policy, spread);
        return Optional.of(spread.general().map(words -> say("differs", Map.of("words", words, "others", others),
                words + " (" + others + ")")).orElse(others));
    }

    /** The same for markup. */
    Html joinHtml(Policy policy, Spread<Html> spread) {
        Spread<String> plain = new Spread<>(spread.general().map(html -> MARKUP), spread.locals().stream()
                .map(local -> new Spread.Local<>(local.markets(), local.said().map(html -> MARKUP)))
                .toList());
        String words = Html.text(join(policy, plain).orElse("")).markup();
        for (Html html : inOrder(spread).toList()) {
            int at = words.indexOf(MARKUP);
            words = words.substring(0, at) + html.markup() + words.substring(at + 1);
        }
        return new Html(words);
    }

    /** Whole sentences, one after the other. */
    Optional<String> sentences(Policy policy, Spread<String> spread) {
        return Optional.of(Stream.concat(spread.general().stream(), spread.locals().stream()
                .map(local -> difference(policy, local)))
                .collect(Collectors.joining(" "))).filter(said -> !said.isEmpty());
    }

    /** {@code United States: 60 days}, or {@code Not in: United States}. */
    String difference(Policy policy, Spread.Local<String> local) {
        String places = places(policy, local.markets());
        return local.said()
                .map(words -> say("inMarket", Map.of("market", places, "words", words), places + ": " + words))
                .orElseGet(() -> say("notInMarket", Map.of("market", places), places + ": –"));
    }

    private String others(Policy policy, Spread<String> spread) {
        return spread.locals().stream().map(local -> difference(policy, local)).collect(Collectors.joining("; "));
    }

    private static Stream<Html> inOrder(Spread<Html> spread) {
        return Stream.concat(spread.general().stream(),
                spread.locals().stream().flatMap(local -> local.said().stream()));
    }

    /** The markets by the names that the author chose, where a variant holds in just these; else each by its own. */
    String places(Policy policy, List<String> markets) {
        List<String> regions = policy.variants().stream()
                .filter(variant -> new HashSet<>(variant.markets()).equals(new HashSet<>(markets)))
                .map(Variant::regions)
                .findFirst()
                .orElse(markets);
        return wording.list(regions.stream()
                .filter(region -> regions.stream()
                        .noneMatch(wide -> !wide.equals(region) && Regions.shipped().cover(wide, region)))
                .map(region -> wording.print(new Value.Region(region)))
                .toList());
    }

    private String say(String key, Map<String, String> values, String otherwise) {
        return wording.say("page." + key, name -> Optional.ofNullable(values.get(name))).orElse(otherwise);
    }
}

package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the view of the complaint card. What no fact states has no line on it. */
record Cards(Edition edition, Policy policy) {

    CardView view() {
        return new CardView(
                edition.policies().business().facts().code("legalName").orElse(edition.policies().business().name()),
                Stream.of("acknowledgeWithin", "answerWithin")
                        .flatMap(path -> Sheets.sentence(edition, policy, path).stream())
                        .toList(),
                handIn(),
                ways(),
                privacy(),
                Sheets.code(edition, policy),
                Sheets.effective(edition, policy));
    }

    private String handIn() {
        boolean here = policy.facts().has("channels", "in-person");
        Optional<String> address = letters().filter(known -> policy.facts().has("channels", "post"));
        if (address.isEmpty()) {
            return here ? edition.page("cardLeave", Map.of()) : "";
        }
        return edition.page(here ? "cardLeaveOrPost" : "cardPost", Map.of("address", address.get()));
    }

    /** Letters go to an address of their own or, as the vocabulary says, to that of the business. */
    private Optional<String> letters() {
        Facts business = edition.policies().business().facts();
        return policy.facts().find("address").map(own -> edition.words(policy).words(own, Optional.empty()))
                .or(() -> business.find("address").map(own -> edition.policies().business().name() + ", "
                        + edition.businessWords().words(own, Optional.empty())));
    }

    private List<Labelled> ways() {
        return Stream.of("phone", "email")
                .flatMap(way -> policy.facts().code(way).stream()
                        .map(code -> new Labelled(edition.page(way, Map.of()), Html.text(code))))
                .toList();
    }

    private List<Labelled> privacy() {
        List<Labelled> lines = new ArrayList<>();
        for (String path : List.of("records.keptFor", "records.use")) {
            policy.facts().find(path).ifPresent(fact -> lines.add(line(fact)));
        }
        edition.policies().policy("privacy").map(privacy -> Sheets.code(edition, privacy).printed())
                .filter(address -> !address.isEmpty())
                .ifPresent(address -> lines.add(
                        new Labelled(edition.page("cardPrivacy", Map.of()), Html.text(address))));
        return lines;
    }

    private Labelled line(Fact fact) {
        FactWords words = edition.words(policy);
        return new Labelled(words.label(fact.field()), words.lines(fact).get(0));
    }
}

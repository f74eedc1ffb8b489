package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.SecurityContact;
import io.github.boldprint.site.SitePath;
import io.github.boldprint.value.Value;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where to report a weak spot in the website, in the form that researchers look for (RFC 9116). A file without a
 * contact or a day of expiry would be none; then there is no file.
 *
 * @param policies the public edition
 */
record SecurityTxt(PolicySet policies) {

    static final SitePath PATH = new SitePath(".well-known/security.txt");

    Optional<String> text() {
        return policies.policy("contact")
                .flatMap(SecurityContact::of)
                .filter(contact -> !contact.ways().isEmpty() && contact.expires().isPresent())
                .map(this::text);
    }

    private String text(SecurityContact contact) {
        StringBuilder out = new StringBuilder("# Where to report a weak spot in our website (RFC 9116)\n");
        Optional<URI> canonical = policies.business().url().map(url -> url.resolve("/" + PATH));
        canonical.filter(place -> !place.equals(policies.business().url().get().resolve(PATH.value())))
                .ifPresent(place -> out.append("# It counts at ").append(place).append('\n'));
        contact.ways().forEach(way -> line(out, "Contact", uri(way)));
        line(out, "Expires", contact.expires().orElseThrow() + "T00:00:00Z");
        single(contact, "encryptionUrl").ifPresent(url -> line(out, "Encryption", url));
        contact.facts().find(SecurityContact.PATH + ".preferredLanguages")
                .map(languages -> ((Fact.Several) languages).values().stream().map(Value::code))
                .ifPresent(codes -> line(out, "Preferred-Languages", codes.collect(Collectors.joining(", "))));
        canonical.ifPresent(place -> line(out, "Canonical", place.toString()));
        single(contact, "policyUrl").ifPresent(url -> line(out, "Policy", url));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }

    private static Optional<String> single(SecurityContact contact, String name) {
        return contact.facts().code(SecurityContact.PATH + "." + name);
    }

    private static String uri(Value way) {
        if (way instanceof Value.Phone phone) {
            return "tel:" + phone.dialled();
        }
        return way instanceof Value.Email email ? mailto(email.code()) : way.code();
    }

    /** RFC 6068: what an address may hold and a URI may not, or what would end the address, is escaped. */
    private static String mailto(String email) {
        StringBuilder out = new StringBuilder("mailto:");
        for (char c : email.toCharArray()) {
            if ("%?&#/^`{|}".indexOf(c) < 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}

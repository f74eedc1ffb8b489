package io.github.boldprint.prose;

import io.github.boldprint.prose.Link.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link's target, after its entities and escapes were decoded: what it leads to, or what is wrong with it.
 *
 * @param target where it leads; empty where the link is refused
 * @param fault what is wrong and what to write; empty where nothing is
 */
record LinkTarget(Optional<Target> target, String fault) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):(.*+)", Pattern.DOTALL);
    private static final Pattern POLICY =
            Pattern.compile("([a-z0-9]++(?:-[a-z0-9]++)*+)(?:#([A-Za-z0-9][A-Za-z0-9.-]*+))?+");
    private static final Pattern MAIL = Pattern.compile("[^@?,;:<>()\\[\\]\"]++@[^@?,;:<>()\\[\\]\"]++(?:\\?.*+)?+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9().-]*+(?:;.*+)?+");
    private static final String KINDS = "a link leads to policy:<kind>, policy:<kind>#<clause>, https://…, mailto:… or"
            + " tel:…";

    /** Reads a target; one that is a quote as a whole is not for here. */
    static LinkTarget read(String decoded) {
        if (decoded.isEmpty()) {
            return refused("this link leads nowhere; write its target in the round brackets, as in"
                    + " [words](policy:returns)");
        }
        if (decoded.codePoints().anyMatch(LinkTarget::isHidden)) {
            return refused("this link's target holds a space or a character that cannot be seen; remove it, or write"
                    + " %20 for a space");
        }
        Matcher scheme = SCHEME.matcher(decoded);
        return scheme.matches() ? ofScheme(scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2))
                : withoutScheme(decoded);
    }

    private static boolean isHidden(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Unprintable.is(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static LinkTarget ofScheme(String scheme, String rest) {
        return switch (scheme) {
            case "policy" -> policy(rest);
            case "https" -> web(rest);
            case "mailto" -> address("mailto:" + rest, MAIL.matcher(rest).matches(),
                    "an e-mail link is written mailto: and one address, such as mailto:care@example.com");
            case "tel" -> address("tel:" + rest, PHONE.matcher(rest).matches(),
                    "a phone link is written tel: and a number without spaces, such as tel:+49-30-1234567");
            case "http" -> refused("a link to http: can be read and changed on its way; write https: instead");
            default -> refused("links to '" + scheme + ":' are not printed; " + KINDS);
        };
    }

    private static LinkTarget policy(String rest) {
        Matcher policy = POLICY.matcher(rest);
        if (!policy.matches()) {
            return refused("a link to a policy is written policy:<kind> or policy:<kind>#<clause>, with the kind in"
                    + " lower case, such as policy:returns#how-to-return");
        }
        return to(new Link.ToPolicy(policy.group(1), Optional.ofNullable(policy.group(2))));
    }

    private static LinkTarget web(String rest) {
        String how = "a web address begins with https:// and the name of its host, such as"
                + " https://example.com/orders, and holds no spaces, quotation marks, braces or backslashes";
        if (!rest.startsWith("//")) {
            return refused(how);
        }
        try {
            String host = new URI("https:" + rest).getRawAuthority();
            if (host != null && host.contains("@")) {
                return refused("the '@' hides where this link leads; write the address of the host itself");
            }
            return address("https:" + rest, host != null && !host.startsWith(":"), how);
        } catch (URISyntaxException otherwise) {
            return refused(how);
        }
    }

    private static LinkTarget withoutScheme(String target) {
        if (target.startsWith("#")) {
            return refused("a link to a place in a policy names the policy too, such as policy:returns" + target);
        }
        if (target.startsWith("//") || target.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return refused("a web address begins with https://");
        }
        if (MAIL.matcher(target).matches()) {
            return refused("a link to an e-mail address begins with mailto:");
        }
        if (PHONE.matcher(target).matches()) {
            return refused("a link to a phone number begins with tel:");
        }
        return refused("this link's target is neither a policy nor a whole address; " + KINDS);
    }

    private static LinkTarget address(String url, boolean wellFormed, String how) {
        return wellFormed && isUri(url) ? to(new Link.ToAddress(url)) : refused(how);
    }

    private static boolean isUri(String url) {
        try {
            new URI(url);
            return true;
        } catch (URISyntaxException otherwise) {
            return false;
        }
    }

    private static LinkTarget to(Target target) {
        return new LinkTarget(Optional.of(target), "");
    }

    private static LinkTarget refused(String fault) {
        return new LinkTarget(Optional.empty(), fault);
    }
}

package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import io.github.boldprint.value.Value;
import java.util.Optional;

/** The few elements that facts need; every word and address is escaped. */
final class Markup {

    private Markup() {}

    /** Where a value leads when it is followed; empty for a value that is only read. */
    static Optional<String> address(Value value) {
        if (value instanceof Value.Email email) {
            return Optional.of("mailto:" + encoded(email.code()));
        }
        if (value instanceof Value.Phone phone) {
            return Optional.of("tel:" + phone.dialled());
        }
        return value instanceof Value.Url ? Optional.of(value.code()) : Optional.empty();
    }

    /** RFC 6068: what would end the address, or begin an escape, is escaped. */
    private static String encoded(String email) {
        return email.replace("%", "%25").replace("?", "%3F").replace("&", "%26").replace("#", "%23").replace("/", "%2F")
                .replace("^", "%5E").replace("`", "%60").replace("{", "%7B").replace("|", "%7C").replace("}", "%7D");
    }

    /** An e-mail address that is too long for its line goes on below after its {@code @}. */
    static Html link(String href, String words, boolean isolated) {
        String text = Html.text(words).markup();
        String shown = href.startsWith("mailto:") ? text.replace("@", "@<wbr>") : text;
        String inner = isolated ? "<bdi>" + shown + "</bdi>" : shown;
        return new Html("<a href=\"" + Html.text(href) + "\">" + inner + "</a>");
    }

    /** Markup whose language is not its page's (WCAG 2.2, 3.1.2). */
    static Html inLanguage(String element, String language, Html inner) {
        return new Html("<" + element + " lang=\"" + Html.text(language) + "\">" + inner + "</" + element + ">");
    }
}

package io.github.boldprint.translation;

import io.github.boldprint.look.LookReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text that is said anew in each language.
 *
 * @param policy the policy that says it, {@code business}, or {@code look}
 * @param place where it stands below the top of its file, with the ids of items: {@code clauses.how-to-return.text}
 * @param about what it belongs to: the id of a clause, the path of a fact, or {@code summary}
 * @param what for people: "the text of clause 'how-to-return'"
 * @param file the file of the first language, as findings name it: it may stand in a folder that this one extends
 * @param source the first language
 * @param said by language; the first one is always there
 */
public record Text(
        String policy, String place, String about, String what, String file, String source, Map<String, Said> said) {

    /** The name under which the business's own texts stand. */
    public static final String BUSINESS = "business";

    /** The name under which the texts round every page stand. */
    public static final String LOOK = "look";

    public Text {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** What the author wrote first. */
    public Said original() {
        return said.get(source);
    }

    /** What is said in a language, if it is. */
    public Optional<Said> in(String language) {
        return Optional.ofNullable(said.get(language));
    }

    /** The file that holds it in another language. */
    public String file(String language) {
        return file.replaceFirst("\\.yaml$", "." + language + ".yaml");
    }

    /** The path of the first language's file in a content folder, wherever it stands. */
    String path() {
        return (policy.equals(BUSINESS) ? "site" : isLook() ? "look/look" : "policies/" + policy) + ".yaml";
    }

    /** The path of the file in another language below the content folder, wherever the first language stands. */
    public String path(String language) {
        return path().replaceFirst("\\.yaml$", "." + language + ".yaml");
    }

    /** A policy may be called so too; its file stands elsewhere. */
    private boolean isLook() {
        return policy.equals(LOOK) && file.endsWith(LookReader.FILE);
    }

    /** By what it is marked as fresh: {@code returns#how-to-return}. */
    public String name() {
        return policy + "#" + about;
    }
}

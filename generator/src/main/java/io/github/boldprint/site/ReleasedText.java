package io.github.boldprint.site;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.Published;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of a policy as it was released, with what is understood of it today.
 *
 * @param published when it holds, and the words that customers read
 * @param policies everything that was promised when it was released, without what is for staff; a policy that is not
 *     understood any more is not in it
 * @param languages the wording of the languages of that time
 * @param changes of this policy since what customers could rely on before; none for its first text
 */
public record ReleasedText(Published published, PolicySet policies, Languages languages, Changes changes) {

    /** The policy's id. */
    String id() {
        return published.version().policy();
    }

    /** What it says, if that is still understood. */
    Optional<Policy> policy() {
        return policies.policy(id());
    }

    /** The languages in which it was released. */
    List<String> tongues() {
        List<String> known = policies.business().languages();
        List<String> others = published.words().keySet().stream().filter(tongue -> !known.contains(tongue)).toList();
        return Stream.concat(
                known.stream().filter(tongue -> published.words().isEmpty() || published.words().containsKey(tongue)),
                others.stream()).toList();
    }

    /** Its page in a language; where it was not released in that, its page in the first language of its time. */
    SitePath page(String language) {
        String first = policies.business().source();
        String folder = id() + "/" + published.folder() + "/index.html";
        return new SitePath(language.equals(first) || !tongues().contains(language) ? folder : language + "/" + folder);
    }
}

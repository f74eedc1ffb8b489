package io.github.boldprint.site;

/** What customers call a policy that may not be there any more. */
final class Titles {

    private Titles() {}

    static String of(Edition now, ReleasedText text) {
        Edition then = now.then(text);
        return text.policy().map(then::title)
                .or(() -> now.wording().say(text.id() + ".title"))
                .orElseGet(() -> Names.words(text.id()));
    }
}

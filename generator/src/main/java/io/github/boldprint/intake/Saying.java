package io.github.boldprint.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of a page.
 *
 * @param section the heading under which it stands
 * @param words without most signs of Markdown
 * @param lower the same in small letters, for looking up words
 */
record Saying(String section, String words, String lower) {

    private static final int SHOWN = 70;

    /** What a section says, sentence by sentence, its title first. */
    static List<Saying> of(Intake.Section section) {
        String plain = (section.title() + ".\n" + section.text()).replace("\\", "").replaceAll("[*`|>#]", " ");
        return Arrays.stream(plain.split("(?<=[.!?])\\s+|\n\\s*\n|\n\\s*(?=[-0-9])"))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> new Saying(section.title(), text, text.replace('_', ' ').toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Where it stands, and how it begins. */
    String place() {
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN).stripTrailing() + " …";
        return "'" + shown + "' under '" + section + "'";
    }
}

package io.github.boldprint.pack;

import io.github.boldprint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * How packs are written, for those who explain it: {@code grammar.yaml}, with examples from the packs that are shipped
 * and the errors that the readers give.
 *
 * @param groups the groups of keys, from the file down to what a rule holds
 * @param assertion what all assertions have in common; its keys are none
 * @param forms the forms of an assertion
 * @param tests what can be asked of a fact
 */
public record Grammar(List<Group> groups, Form assertion, List<Form> forms, List<Form> tests) {

    public Grammar {
        groups = List.copyOf(groups);
        forms = List.copyOf(forms);
        tests = List.copyOf(tests);
    }

    /**
     * A group of keys.
     *
     * @param id {@code pack}, {@code source}, {@code for}, {@code rule} or {@code break}
     */
    public record Group(String id, String title, String means, List<Key> keys) {
        public Group {
            keys = List.copyOf(keys);
        }
    }

    /** A key, and whether it must be there. */
    public record Key(String name, boolean needed, String means) {}

    /**
     * A form of an assertion, or a test of a fact.
     *
     * @param keys of a test none: it is a key itself
     * @param sample the use in a shipped pack that shows most in the fewest characters; empty where none uses it yet
     * @param mistakes what is refused
     */
    public record Form(String name, String means, List<Key> keys, Optional<Sample> sample, List<Mistake> mistakes) {
        public Form {
            keys = List.copyOf(keys);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** An assertion of a rule of a pack, on one line. */
    public record Sample(String pack, String rule, String yaml) {}

    /** An assertion that is refused, and with which words. */
    public record Mistake(String wrong, String says) {}

    /**
     * The grammar.
     *
     * @param vocabulary that of the shipped kinds, of which the examples speak
     */
    public static Grammar read(Vocabulary vocabulary) {
        return new GrammarReader(vocabulary).read();
    }

    /** The paths of the days at the head of every policy. */
    public static List<String> days() {
        return Heads.PATHS;
    }

    /** The keys of one group. */
    public List<Key> keys(String group) {
        return groups.stream().filter(each -> each.id().equals(group)).findFirst().map(Group::keys).orElseThrow();
    }

    /** The form with this name. */
    public Form form(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst().orElseThrow();
    }
}

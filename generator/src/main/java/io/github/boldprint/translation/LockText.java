package io.github.boldprint.translation;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.translation.Translation.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What {@code translations.lock} is to hold. */
public final class LockText {

    private LockText() {}

    /**
     * The translations that are meant by names; all that are there, where there is no name.
     *
     * @param names each a policy ({@code returns}, {@code business}), or one text of it: {@code returns#how-to-return}
     * @param language the only one that is meant; empty for all
     * @throws IllegalArgumentException with a sentence for people, where there is no such policy, text or language
     */
    public static List<Translation> named(Translations all, List<String> names, Optional<String> language) {
        List<Translation> there = language.map(all::only).orElse(all).all().stream()
                .filter(one -> one.state() != State.MISSING).toList();
        for (String name : names) {
            if (there.stream().noneMatch(one -> isNamed(one.text(), name))) {
                throw new IllegalArgumentException("no translation is called '" + name + "'" + hint(there, name));
            }
        }
        return there.stream()
                .filter(one -> names.isEmpty() || names.stream().anyMatch(name -> isNamed(one.text(), name))).toList();
    }

    private static boolean isNamed(Text text, String name) {
        return name.equals(text.policy()) || name.equals(text.name())
                || name.equals(text.policy() + "#fact-" + text.about());
    }

    private static String hint(List<Translation> there, String name) {
        Set<String> known = new LinkedHashSet<>();
        boolean part = name.contains("#");
        there.forEach(one -> known.add(part ? one.text().name() : one.text().policy()));
        return Nearest.hintOrAll(name, known);
    }

    /**
     * The lock with these translations as made from the texts of now. All others stay as they are; those that nobody
     * says any more go, unless a file could not be read that may say them.
     *
     * @param whole whether every file could be read
     */
    public static String write(Translations all, List<Translation> fresh, boolean whole) {
        Lock lock = all.lock();
        Map<Key, String> digests = new TreeMap<>();
        if (!whole) {
            lock.digests().forEach((key, given) -> digests.put(key, given.iterator().next()));
        }
        for (Translation one : all.all()) {
            Key key = one.key();
            if (lock.digests().containsKey(key)) {
                String now = Digest.of(one.text().original());
                digests.put(key, one.state() == State.FRESH ? now : lock.digests().get(key).iterator().next());
            }
            if (one.state() == State.MISSING && whole) {
                digests.remove(key);
            }
        }
        fresh.forEach(one -> digests.put(one.key(), Digest.of(one.text().original())));
        // what a base says alike need not be said again for each of its heirs
        digests.entrySet().removeIf(
                entry -> lock.inherited().getOrDefault(entry.getKey(), Set.of()).contains(entry.getValue()));
        return Lock.write(digests);
    }
}

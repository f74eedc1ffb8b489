package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import java.util.List;

/** A fact that a policy states, in the shape of its field. */
public sealed interface Fact {

    /** What the vocabulary says of it. */
    Field field();

    /** From the policy's root, with dots; an item of a list is named by its id: {@code exceptions.cut-fabric.what}. */
    String path();

    /** The place of its key. */
    Location at();

    /**
     * One value.
     *
     * @param value in every language for a field that is translated, else in the source language only
     * @param places the place of the value in each language's file
     */
    record Single(Field field, String path, Localized<Value> value, Location at, Localized<Location> places)
            implements Fact {

        /** A value that is said in the source language only. */
        public Single(Field field, String path, Localized<Value> value, Location at, Location valueAt) {
            this(field, path, value, at, Localized.of(value.source(), valueAt));
        }

        /** The place of the value that the author wrote first. */
        public Location valueAt() {
            return places.original();
        }

        /** The value that the author wrote first; the only one for a field that is not translated. */
        public Value original() {
            return value.original();
        }
    }

    /** Several single values, in the author's order. */
    record Several(Field field, String path, List<Value> values, Location at) implements Fact {
        public Several {
            values = List.copyOf(values);
        }
    }

    /** Facts that belong together. */
    record Group(Field field, String path, Facts members, Location at) implements Fact {}

    /** A list of groups, in the author's order. */
    record Items(Field field, String path, List<Item> items, Location at) implements Fact {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One group of a list.
     *
     * @param id given by the author, unique in its list; it is not among the members
     * @param at the place where the item begins
     */
    record Item(String id, String path, Facts members, Location at) {}
}

package io.github.boldprint.vocabulary;

import java.util.function.BiPredicate;

/** Whether a field must be filled, once the group that it stands in is there. */
public sealed interface Requirement {

    /**
     * Whether the field must be filled.
     *
     * @param has tells whether the fact at a path has the value with a canonical text; of a list, whether one value has
     * it
     */
    boolean holds(BiPredicate<String, String> has);

    /** The path of the other fact on which it depends; empty where it depends on none. */
    default java.util.Optional<String> dependsOn() {
        return java.util.Optional.empty();
    }

    /** The same, about another path than {@link #dependsOn()} names; it changes nothing where there is none. */
    default Requirement about(String path) {
        return this;
    }

    /** Whether the field must be filled, in words for authors: {@code yes}, {@code when 'pickup' is locker}. */
    String words();

    /** Why a field is missed, where that depends on another fact, for the middle of a sentence; begins with a space. */
    default String because() {
        return "";
    }

    /** Filled or not, as the business likes. */
    record Optional() implements Requirement {
        @Override
        public boolean holds(BiPredicate<String, String> has) {
            return false;
        }

        @Override
        public String words() {
            return "no";
        }
    }

    /** Always filled. */
    record Always() implements Requirement {
        @Override
        public boolean holds(BiPredicate<String, String> has) {
            return true;
        }

        @Override
        public String words() {
            return "yes";
        }
    }

    /**
     * Filled when another fact of the same policy has a certain value.
     *
     * @param path of the other fact, from the policy's root
     * @param code the canonical text of the value
     */
    record When(String path, String code) implements Requirement {
        @Override
        public boolean holds(BiPredicate<String, String> has) {
            return has.test(path, code);
        }

        @Override
        public java.util.Optional<String> dependsOn() {
            return java.util.Optional.of(path);
        }

        @Override
        public When about(String other) {
            return new When(other, code);
        }

        @Override
        public String words() {
            return "when '" + path + "' is " + code;
        }

        @Override
        public String because() {
            return " because '" + path + "' is " + code;
        }
    }

    /**
     * Filled, except when another fact of the same policy has a certain value.
     *
     * @param path of the other fact, from the policy's root
     * @param code the canonical text of the value
     */
    record Unless(String path, String code) implements Requirement {
        @Override
        public boolean holds(BiPredicate<String, String> has) {
            return !has.test(path, code);
        }

        @Override
        public java.util.Optional<String> dependsOn() {
            return java.util.Optional.of(path);
        }

        @Override
        public Unless about(String other) {
            return new Unless(other, code);
        }

        @Override
        public String words() {
            return "yes," + because();
        }

        @Override
        public String because() {
            return " unless '" + path + "' is " + code;
        }
    }
}

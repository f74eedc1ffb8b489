package io.github.boldprint.vocabulary;

/** Whether a field must be filled, once the group that it stands in is there. */
public sealed interface Requirement {

    /** Filled or not, as the business likes. */
    record Optional() implements Requirement {}

    /** Always filled. */
    record Always() implements Requirement {}

    /**
     * Filled when another fact of the same policy has a certain value.
     *
     * @param path of the other fact, from the policy's root
     * @param code the canonical text of the value
     */
    record When(String path, String code) implements Requirement {}

    /**
     * Filled, except when another fact of the same policy has a certain value.
     *
     * @param path of the other fact, from the policy's root
     * @param code the canonical text of the value
     */
    record Unless(String path, String code) implements Requirement {}
}

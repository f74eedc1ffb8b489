package io.github.boldprint.pack;

/** Something that can be so or not: what a rule asks for, or the condition under which it asks. */
public sealed interface Assertion
        permits FactHolds, EachItem, SomeItem, AllOf, AnyOf, Not, ClauseSays, TextSays, Unsaid, Linked, InLanguage {

    /** Whether it is so. */
    Verdict judge(Scope scope);

    /** What must be so, in words that follow "it is asked that". */
    String says();
}

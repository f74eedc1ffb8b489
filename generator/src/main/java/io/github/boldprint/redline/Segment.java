package io.github.boldprint.redline;

/** A piece of text, and what became of it. */
public record Segment(Op op, String text) {}

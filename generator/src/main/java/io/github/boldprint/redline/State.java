package io.github.boldprint.redline;

/** What happened to a block. */
public enum State { SAME, CHANGED, INSERTED, DELETED, MOVED_FROM, MOVED_TO }

package io.github.boldprint.source;

import io.github.boldprint.finding.RuleId;

/** The rules that reading files can break. */
final class SourceRules {

    static final RuleId FILE_READABLE = new RuleId("file-readable");
    static final RuleId FILE_ENCODING = new RuleId("file-encoding");
    static final RuleId FILE_CHARACTERS = new RuleId("file-characters");
    static final RuleId YAML_SYNTAX = new RuleId("yaml-syntax");
    static final RuleId YAML_PLAIN = new RuleId("yaml-plain");
    static final RuleId YAML_LIMITS = new RuleId("yaml-limits");
    static final RuleId KEYS_UNIQUE = new RuleId("keys-unique");
    static final RuleId CONTENT_KNOWN = new RuleId("content-known");
    static final RuleId BASE_KNOWN = new RuleId("base-known");

    private SourceRules() {}
}

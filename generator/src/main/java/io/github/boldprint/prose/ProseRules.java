package io.github.boldprint.prose;

import io.github.boldprint.finding.RuleId;

/** The rules that a text can break while it is read. */
public final class ProseRules {

    /** A text has a shape that can be read in good time: its length, its nesting, its characters, its tables. */
    public static final RuleId TEXT_SHAPE = new RuleId("text-shape");

    /** Reading a text ends. */
    public static final RuleId TEXT_DEADLINE = new RuleId("text-deadline");

    /** A text holds no raw HTML and no images. */
    public static final RuleId TEXT_HTML = new RuleId("text-html");

    /** A link leads to a policy, a web address, an e-mail address, a phone number or a quoted address. */
    public static final RuleId LINK_SCHEME = new RuleId("link-scheme");

    /** A quote has the form <code>{{path}}</code> or <code>{{path case}}</code>. */
    public static final RuleId QUOTE_FORM = new RuleId("quote-form");

    private ProseRules() {}
}
